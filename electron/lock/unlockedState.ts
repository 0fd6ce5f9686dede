import type { LockReason, StartInfo } from '#shared/desktop/contract';

/** What main knows of the lock: whether keys are in the window, and how the last lock came about. */
export interface UnlockedState {
  readonly isUnlocked: () => boolean;
  /** Null while locked. */
  readonly lockAfterMinutes: () => number | null;
  readonly setUnlocked: (unlocked: boolean, idleMinutes: number) => void;
  /** The window that held the keys is gone; `reason` is null after a crash. */
  readonly windowReplaced: (reason: LockReason | null) => void;
  readonly lastLock: () => Pick<StartInfo, 'lockedAt' | 'lockReason'>;
}

/** Starts locked. `now` gives milliseconds since 1970. */
export function createUnlockedState(now: () => number): UnlockedState {
  let minutes: number | null = null;
  let last: Pick<StartInfo, 'lockedAt' | 'lockReason'> = { lockedAt: null, lockReason: null };
  return {
    isUnlocked: () => minutes !== null,
    lockAfterMinutes: () => minutes,
    setUnlocked: (unlocked, idleMinutes) => {
      minutes = unlocked ? idleMinutes : null;
    },
    windowReplaced: (reason) => {
      minutes = null;
      last = { lockedAt: reason === null ? null : now(), lockReason: reason };
    },
    lastLock: () => last,
  };
}
