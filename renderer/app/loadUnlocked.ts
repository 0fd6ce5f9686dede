/**
 * Everything after unlocking is a part of its own, so that the lock screen stands sooner. Called
 * early, it is there before the passphrase is typed.
 */
export const loadUnlocked = () => import('./Unlocked.tsx');
