/**
 * What reads and writes the vault is a part of its own, so that the lock screen stands sooner. It
 * is loaded right after the first picture, long before a passphrase is typed.
 */
export const loadVault = () => import('../vault/workplace.ts');
