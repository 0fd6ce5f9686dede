import type { LockReason } from '#shared/desktop/contract';
import type { AppWindow } from '../window/appWindow.ts';
import type { Leaving } from './leaving.ts';
import type { UnlockedState } from './unlockedState.ts';

/** The roads by which the window goes: locked, closed, crashed. */
export interface LockAndClose {
  readonly lock: (reason: LockReason) => Promise<void>;
  readonly lockReady: (saved: boolean) => void;
  readonly close: () => Promise<void>;
  readonly closeReady: (saved: boolean) => void;
  readonly crashed: () => void;
}

/** What locking needs besides the window. */
export interface LockPorts {
  readonly window: Pick<AppWindow, 'replace' | 'destroy' | 'isBeingReplaced'>;
  readonly leaving: Leaving;
  readonly state: Pick<UnlockedState, 'isUnlocked' | 'windowReplaced'>;
  /** A fresh window starts with no rights of the old one. */
  readonly forgetTokens: () => void;
}

/** Locks only what is unlocked; closes always, once the window has said it may. */
export function createLockAndClose(ports: LockPorts): LockAndClose {
  const { window, leaving, state } = ports;
  let refusedLock: LockReason | null = null;
  let isCloseRefused = false;

  const replace = async (reason: LockReason | null): Promise<void> => {
    refusedLock = null;
    isCloseRefused = false;
    ports.forgetTokens();
    state.windowReplaced(reason);
    await window.replace();
  };

  return {
    lock: async (reason) => {
      if (!state.isUnlocked() || window.isBeingReplaced()) return;
      const verdict = await leaving.ask({ kind: 'lock', reason });
      if (verdict === 'go') await replace(reason);
      else refusedLock = reason;
    },
    lockReady: (saved) => {
      if (leaving.answer('lock', saved)) return;
      // It could not keep the last change before, stayed covered, and now it could.
      if (saved && refusedLock && state.isUnlocked()) void replace(refusedLock);
    },
    close: async () => {
      if ((await leaving.ask({ kind: 'close' })) === 'go') window.destroy();
      else isCloseRefused = true;
    },
    closeReady: (saved) => {
      if (leaving.answer('close', saved)) return;
      // As with a lock: it could not keep the last change before, and now it could.
      if (saved && isCloseRefused) window.destroy();
    },
    crashed: () => {
      if (!leaving.windowIsGone()) void replace(null);
    },
  };
}
