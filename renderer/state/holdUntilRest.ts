import { holdEdit } from './pendingEdits.ts';

/** Something typed that is not in the document yet. */
export interface HeldTyping {
  /** What to write, after the next rest or at the latest when its time is over. */
  readonly put: (commit: () => void) => void;
  readonly write: () => void;
}

const IDLE_MS = 400;
const LONGEST_MS = 1500;

/**
 * Holds what is typed until a short rest: the document keeps each value it ever had. Who types on
 * is written now and then as well; leaving, saving and locking write it at once.
 */
export function holdUntilRest(): HeldTyping {
  let commit = (): void => undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(idle);
    clearTimeout(longest);
    release();
    commit();
  };
  const longest = setTimeout(write, LONGEST_MS);
  const release = holdEdit(write);
  return {
    put: (next) => {
      commit = next;
      clearTimeout(idle);
      idle = setTimeout(write, IDLE_MS);
    },
    write,
  };
}
