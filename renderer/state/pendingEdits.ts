const pending = new Set<() => void>();

/**
 * Holds an edit that a field has not written yet (a line that is still being typed). Call what
 * comes back when the field has written it itself.
 */
export function holdEdit(commit: () => void): () => void {
  pending.add(commit);
  return () => {
    pending.delete(commit);
  };
}

/** Writes everything that fields still hold; call before keeping, locking or leaving. */
export function commitPendingEdits(): void {
  for (const commit of [...pending]) commit();
}
