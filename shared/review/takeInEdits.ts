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
import type { SessionRound } from '../versions/sessions.ts';
import type { AnswerEdit } from './answerEdits.ts';

/**
 * Writes the edits into a document as one change from elsewhere: there is no moment at which half of
 * it is kept, and undo leaves it alone. `author`: whose words they are; `round`: in which they came.
 */
export function takeInEdits(
  doc: SharedDoc,
  edits: readonly AnswerEdit[],
  context: Omit<WriterContext, 'doc'> & { readonly round: SessionRound },
): void {
  const apart = newSharedDoc();
  applyForeignUpdate(apart, encodeSharedDoc(doc));
  const writer = createCaseWriter({ ...context, doc: apart });
  const written = new Set([apart.clientID]);
  for (const { id, texts } of edits) {
    for (const [field, text] of Object.entries(texts)) {
      const session = takeInText(apart, { id, field, text });
      if (session !== null) written.add(session);
    }
  }
  apart.transact(() => {
    const session = {
      author: context.author,
      started: context.now(),
      round: { ...context.round },
    };
    // Each text has letters of a session of its own, so that both of the duo make the same ones.
    for (const client of written) apart.getMap(SESSION_MAP).set(String(client), session);
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
