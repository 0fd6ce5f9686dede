import { createStore } from 'zustand/vanilla';
import type { LockReason, StartInfo } from '#shared/desktop/contract';
import type { OpenCase, UnreadableReason, Workplace } from '../vault/workplace.ts';

/** Where the app is. Everything after `locked` holds keys; locking replaces the whole window. */
export type Session =
  | { readonly kind: 'starting' }
  /** The desktop side or the vault did not answer as it should; nothing was changed. */
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'new' }
  | { readonly kind: 'locked'; readonly missing: 'nothing' | 'database' | 'journal' }
  | { readonly kind: 'cases'; readonly workplace: Workplace }
  | { readonly kind: 'case'; readonly workplace: Workplace; readonly openCase: OpenCase };

export interface SessionState {
  readonly session: Session;
  /** Null until the desktop side has answered. */
  readonly startInfo: StartInfo | null;
  /** Covers the screen: the work is being kept before the window is replaced. */
  readonly locking: LockReason | null;
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
  locking: null,
  lockSoonSeconds: null,
}));
