import * as Y from 'yjs';
import type { CollectionName } from '../analysis/collectionNames.ts';
import type { EntityId } from '../base/ids.ts';
import { fieldKey } from '../casedoc/keys.ts';
import type { CaseDocs } from '../casedoc/privacyMarks.ts';
import { isOwnField } from '../casedoc/privacyMarks.ts';
import { sessionsOf } from './sessions.ts';

/** A value that a field had, and who gave it. */
export interface ValueMoment {
  readonly value: unknown;
  /** Null: it was never said who (a file that was taken in). */
  readonly author: string | null;
  /** When the session began in which it was given, milliseconds since 1970; null when unknown. */
  readonly during: number | null;
}

/**
 * What a plain field has been, oldest first, read from the document itself: nothing of it can be
 * written by hand. Two equal values behind each other are one moment. A history that was cleaned
 * begins with what stood there then.
 */
export function fieldHistory(
  docs: CaseDocs,
  collection: CollectionName,
  id: EntityId,
  field: string,
): readonly ValueMoment[] {
  const doc = docs.own !== null && isOwnField(docs, collection, id, field) ? docs.own : docs.shared;
  const sessions = new Map(sessionsOf(doc).map((session) => [session.client, session]));
  const moments: ValueMoment[] = [];
  const newest = doc.getMap<unknown>(collection)._map.get(fieldKey(id, field));
  for (let item: typeof newest | null = newest; item != null; item = item.left) {
    const { content } = item;
    if (!(content instanceof Y.ContentAny)) continue;
    const session = sessions.get(String(item.id.client));
    const author = session === undefined || session.author === '' ? null : session.author;
    const during = session === undefined || session.started === 0 ? null : session.started;
    // Values that were replaced within one session lie together in one item.
    const values: readonly unknown[] = content.arr;
    moments.unshift(...values.map((value) => ({ value, author, during })));
  }
  return moments.filter(({ value }, index) => index === 0 || value !== moments[index - 1]?.value);
}
