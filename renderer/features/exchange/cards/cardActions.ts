import type { Result } from '#shared/base/result';

/** What the key cards do with the desktop. */
export interface CardActions {
  /** Asks for a place and keeps the own card there. */
  readonly saveOwn: () => Promise<Result<{ readonly name: string }, 'cancelled' | 'not-saved'>>;
  readonly choose: () => Promise<Result<Uint8Array, 'cancelled' | 'unreadable' | 'too-large'>>;
}
