import { createCaseWriter, type WriterContext } from '../casedoc/caseWriter.ts';
import { takeInText } from '../casedoc/sameText.ts';
import type { EntityId } from '../base/ids.ts';
import { parseKey } from '../casedoc/keys.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import type { ListName } from '../analysis/collectionNames.ts';
import type { AnswerEdit } from './answerEdits.ts';

/** Origin of what came back from a reader: undo leaves it alone, the restore point takes it back. */
export const ANSWER_ORIGIN = 'review-answer';

/** Writes the edits as one change. */
export function takeInEdits(
  doc: SharedDoc,
  edits: readonly AnswerEdit[],
  context: Omit<WriterContext, 'doc'>,
): void {
  const writer = createCaseWriter({ ...context, doc });
  doc.transact(() => {
    for (const { collection, id, isNew, values, texts } of edits) {
      if (isNew) writer.ensure(collection, id);
      for (const [field, value] of Object.entries(values)) {
        writer.setValue(collection, id, field, value);
      }
      for (const [field, text] of Object.entries(texts)) takeInText(doc, { id, field, text });
    }
  }, ANSWER_ORIGIN);
}

/** The ids of every thing of a list that is or ever was in a document. */
export function idsEver(doc: SharedDoc, collection: ListName): ReadonlySet<EntityId> {
  const ids = new Set<EntityId>();
  for (const key of doc.getMap(collection).keys()) {
    const parsed = parseKey(key);
    if (parsed !== null) ids.add(parsed.id);
  }
  return ids;
}
