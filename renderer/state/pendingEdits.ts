import { createStore } from 'zustand/vanilla';

/** What fields hold that is not in the document yet; as long as there is any, not all is kept. */
export const pendingEdits = createStore<ReadonlySet<() => void>>(() => new Set());

/**
 * Holds an edit that a field has not written yet (a line that is still being typed). Call what
 * comes back when the field has written it itself.
 */
export function holdEdit(commit: () => void): () => void {
  pendingEdits.setState((held) => new Set([...held, commit]), true);
  return () => {
    pendingEdits.setState((held) => new Set([...held].filter((one) => one !== commit)), true);
  };
}

/** Writes everything that fields still hold; call before keeping, locking or leaving. */
export function commitPendingEdits(): void {
  for (const commit of pendingEdits.getState()) {
    try {
      commit();
    } catch (error) {
      // What the other fields hold must be written all the same.
      window.reportError(error);
    }
  }
}
