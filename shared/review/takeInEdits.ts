import type { ListName } from '../analysis/collectionNames.ts';
import type { EntityId } from '../base/ids.ts';
import { SESSION_MAP } from '../casedoc/caseDocument.ts';
import { createCaseWriter, type WriterContext } from '../casedoc/caseWriter.ts';
import { parseKey } from '../casedoc/keys.ts';
import { takeInText } from '../casedoc/sameText.ts';
import {
  applyForeignUpdate,
  changesSince,
  encodeSharedDoc,
  newSharedDoc,
  stateVectorOf,
  type SharedDoc,
} from '../casedoc/updates.ts';
import type { AnswerEdit } from './answerEdits.ts';

/**
 * Writes the edits into a document as one change from elsewhere: there is no moment at which half of
 * it is kept, and undo leaves it alone. `author`: whose words they are.
 */
export function takeInEdits(
  doc: SharedDoc,
  edits: readonly AnswerEdit[],
  context: Omit<WriterContext, 'doc'>,
): void {
  const apart = newSharedDoc();
  applyForeignUpdate(apart, encodeSharedDoc(doc));
  const writer = createCaseWriter({ ...context, doc: apart });
  for (const { id, texts } of edits) {
    for (const [field, text] of Object.entries(texts)) takeInText(apart, { id, field, text });
  }
  apart.transact(() => {
    const session = { author: context.author, started: context.now() };
    apart.getMap(SESSION_MAP).set(String(apart.clientID), session);
    for (const { collection, id, isNew, values } of edits) {
      if (isNew) writer.ensure(collection, id);
      for (const [field, value] of Object.entries(values)) {
        writer.setValue(collection, id, field, value);
      }
    }
  });
  applyForeignUpdate(doc, changesSince(apart, stateVectorOf(doc)));
  apart.destroy();
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
