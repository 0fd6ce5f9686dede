import { createStore } from 'zustand/vanilla';
import type { StartInfo } from '#shared/desktop/contract';
import type { OpenCase, UnreadableReason, Workplace } from '../vault/unlockedWorkplace.ts';

/** Where the app is. Everything after `locked` holds keys; locking replaces the whole window. */
export type Session =
  | { readonly kind: 'starting' }
  /** The desktop side or the vault did not answer as it should; nothing was changed. */
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'new' }
  | { readonly kind: 'locked'; readonly missing: 'nothing' | 'database' | 'journal' }
  /** First run: the vault is there, the recovery sheet comes next. */
  | { readonly kind: 'made'; readonly workplace: Workplace; readonly recoveryCode: string }
  /** Opened with the recovery code: a new passphrase comes first. */
  | { readonly kind: 'newPassphrase'; readonly workplace: Workplace }
  | { readonly kind: 'cases'; readonly workplace: Workplace }
  | { readonly kind: 'case'; readonly workplace: Workplace; readonly openCase: OpenCase };

/** The window is about to be replaced or closed; `unsaved`: the last change is only here. */
export interface Leaving {
  readonly kind: 'lock' | 'close';
  /** `backup`: everything is kept; a copy of it is being made. */
  readonly state: 'busy' | 'backup' | 'unsaved';
}

export interface SessionState {
  readonly session: Session;
  /** Null until the desktop side has answered. */
  readonly startInfo: StartInfo | null;
  /** Covers the screen: the work is being kept before the window is replaced or closed. */
  readonly leaving: Leaving | null;
  /** Seconds until the idle lock; null while it is not near. */
  readonly lockSoonSeconds: number | null;
}

/** What an opened case is given by the app; the case list and the lock are reached through it. */
export interface WorkspaceProps {
  readonly workplace: Workplace;
  readonly openCase: OpenCase;
  readonly startInfo: StartInfo;
  /** Back to the case list; keeps what was typed and closes the case. */
  readonly onLeave: () => void;
  readonly onLock: () => void;
  readonly onOpenSettings: () => void;
}

/** One store per window; a new window starts with a new process. */
export const sessionStore = createStore<SessionState>(() => ({
  session: { kind: 'starting' },
  startInfo: null,
  leaving: null,
  lockSoonSeconds: null,
}));
