import { isEntityId, type EntityId } from '#shared/base/ids';
import type { TextAnchor } from '#shared/casedoc/anchors';
import { isPrivatePlace } from '#shared/casedoc/isPrivatePlace';
import type { CaseWriter } from '#shared/casedoc/caseWriter';
import { addRemark, type RemarkWriter } from '#shared/remarks/remarkEdits';
import type { RemarkPlace } from '#shared/remarks/remarkPlace';
import { rememberPlace } from './cameFrom.ts';
import { editRemarks, openCaseStore, type OpenCaseState } from './openCaseStore.ts';
import { commitPendingEdits } from './pendingEdits.ts';
import { remarkStore, writeRemark } from './remarkStore.ts';

/**
 * Makes a remark and opens it to be written. It is in the document at once, so that nothing of it
 * can be lost; left empty, it goes away again.
 */
export function remarkOn(
  place: RemarkPlace | null,
  anchor: TextAnchor | null = null,
  criterion = '',
): void {
  const state = openCaseStore.getState();
  if (state === null) return;
  commitPendingEdits();
  rememberPlace();
  const id = writeAsPerson('remark.add', (writer, by) =>
    addRemark(
      writer,
      {
        place,
        anchor,
        kind: 'remark',
        criterion,
        text: '',
        proposed: '',
        proposedValue: '',
        review: roundInWork(state),
        isPrivate: isPrivatePlace(state.caseDocument.docs, place),
      },
      by,
    ),
  );
  if (id !== null) writeRemark(id);
}

/** Writes remarks in one undo step, as who works here; null when nothing can be written. */
export function writeAsPerson<Made>(
  intent: string,
  edit: (writer: CaseWriter, by: RemarkWriter) => Made,
): Made | null {
  const { person } = remarkStore.getState();
  if (person === null || openCaseStore.getState()?.caseDocument.mayRemark !== true) return null;
  const { name: author, role, key } = person;
  const made: Made[] = [];
  editRemarks(intent, (writer) => {
    made.push(edit(writer, { author, role, key, at: Date.now() }));
  });
  return made[0] ?? null;
}

/** In a copy to read, the round it was sent for; the duo's own remarks belong to none. */
function roundInWork({ caseDocument }: OpenCaseState): EntityId | null {
  const id = caseDocument.reviewMark?.reviewId;
  if (!isEntityId(id)) return null;
  return caseDocument.analysis().review.some((round) => round.id === id) ? id : null;
}
