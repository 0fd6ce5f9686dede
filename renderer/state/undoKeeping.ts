import type { CaseDocument } from '#shared/casedoc/caseDocument';
import { keepUndo, recallUndo } from '#shared/casedoc/deskUndo';
import type { CaseUndo } from '#shared/casedoc/undo';
import type { SharedDoc } from '#shared/casedoc/updates';

/** So soon after the last change the steps are kept, so that a crash leaves them too. */
const REST_MS = 5_000;

let keepNow: (() => void) | null = null;

/** Takes up the undo steps of an opened case and keeps them from then on; what comes back keeps
 * them a last time and ends it. */
export function beginUndoKeeping(
  desk: SharedDoc,
  undo: CaseUndo,
  caseDocument: CaseDocument,
): () => void {
  if (caseDocument.isReadOnly) return () => undefined;
  recallUndo(desk, undo);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const keep = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    keepUndo(desk, undo);
  };
  const stop = caseDocument.subscribe(() => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(keep, REST_MS);
  });
  keepNow = keep;
  return () => {
    stop();
    keep();
    if (keepNow === keep) keepNow = null;
  };
}

/** Call when everything must be kept, before locking: what can be undone now, can be after it. */
export function keepUndoSteps(): void {
  keepNow?.();
}
