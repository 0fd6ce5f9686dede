import * as Y from 'yjs';
import { isSeparator } from '../casedoc/blockNames.ts';
import type { SharedDoc } from '../casedoc/updates.ts';

/** Letters that follow each other in equal marks, or one embed. */
export interface Piece {
  readonly insert: string | object;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What was done to a text since a state, in order; places are those of that state. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly Piece[];
}

/** Whether something was written after a state. */
export function isSince(since: Y.Snapshot, { client, clock }: Y.ID): boolean {
  return clock >= (since.sv.get(client) ?? 0);
}

/** Whether something was taken away in a state, also where the document does not know it yet. */
export function isErasedIn(since: Y.Snapshot, id: Y.ID): boolean {
  return Y.isDeleted(since.ds, id);
}

/**
 * What the writer of `old` did to a text since `since`. What another took away until then is no
 * work of this writer, although it still stands in `old`: it is passed over.
 */
export function editsSince(old: SharedDoc, name: string, since: Y.Snapshot): readonly Edit[] {
  const edits: { readonly at: number; remove: number; readonly insert: Piece[] }[] = [];
  let at = 0;
  let last: (typeof edits)[number] | null = null;
  const begin = (): (typeof edits)[number] => {
    const edit = { at, remove: 0, insert: [] };
    edits.push(edit);
    return edit;
  };
  for (const { id, isGone, unit, attributes } of unitsOf(old, name)) {
    if (isSince(since, id)) {
      if (isGone || unit === null) continue;
      last ??= begin();
      addUnit(last.insert, unit, attributes);
    } else if (!isErasedIn(since, id)) {
      if (isGone) {
        // What came before a removed letter must not move behind it.
        if (last === null || last.insert.length > 0) last = begin();
        last.remove += 1;
      } else last = null;
      at += 1;
    }
  }
  return edits;
}

/** The marks of a letter, by name. */
export type Marks = ReadonlyMap<string, unknown>;

export interface Unit {
  readonly id: Y.ID;
  readonly isGone: boolean;
  /** A letter or an embed; null for what a newer version keeps in a text. */
  readonly unit: string | object | null;
  readonly attributes: Marks;
}

/** Every letter that a text has or had, in order, each with its marks. */
export function* unitsOf(doc: SharedDoc, name: string): Iterable<Unit> {
  let attributes: Marks = new Map();
  for (let item = doc.getText(name)._start; item !== null; item = item.right) {
    const { content, id, length, deleted: isGone } = item;
    if (content instanceof Y.ContentFormat && !isGone) {
      const marks = new Map(attributes);
      // Null ends a mark.
      const value: unknown = content.value;
      if (value === null) marks.delete(content.key);
      else marks.set(content.key, value);
      attributes = marks;
    }
    if (!item.countable) continue;
    for (let offset = 0; offset < length; offset += 1) {
      const letter = content instanceof Y.ContentString ? content.str.charAt(offset) : null;
      const unit = content instanceof Y.ContentEmbed ? content.embed : letter;
      yield { id: Y.createID(id.client, id.clock + offset), isGone, unit, attributes };
    }
  }
}

function addUnit(pieces: Piece[], unit: string | object, attributes: Marks): void {
  const last = pieces.at(-1);
  const marks = Object.fromEntries(attributes);
  const isSame = last !== undefined && JSON.stringify(last.attributes) === JSON.stringify(marks);
  if (isSame && typeof unit === 'string' && typeof last.insert === 'string') {
    pieces[pieces.length - 1] = { insert: last.insert + unit, attributes: marks };
  } else pieces.push({ insert: unit, attributes: isSeparator(unit) ? {} : marks });
}
