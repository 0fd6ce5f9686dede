import * as Y from 'yjs';
import type { SharedDoc } from '../casedoc/updates.ts';
import type { LetterNames } from './letterNames.ts';
import { isErasedIn } from './workSince.ts';

/** A text of which the letters go over. */
export interface Transplanted {
  readonly name: string;
  readonly old: SharedDoc;
  readonly cleaned: SharedDoc;
  readonly since: Y.Snapshot;
  readonly names: LetterNames;
}

/**
 * Puts the letters that were written since into the cleaned text, each under a name that only
 * depends on its own: whoever carries a letter over, and however often, it is there once. What was
 * taken away goes over as a gap without letters, because others stand next to it.
 */
export function transplant(
  { name, old, cleaned, since, names }: Transplanted,
  transaction: Y.Transaction,
): void {
  const { store } = cleaned;
  const waiting = new Map<number, Piece[]>();
  for (const piece of piecesOf(old, name, since, names)) {
    const { client } = piece.id;
    waiting.set(client, [...(waiting.get(client) ?? []), piece]);
  }
  for (const pieces of waiting.values()) pieces.sort((a, b) => a.id.clock - b.id.clock);
  const isThere = (id: Y.ID | null): boolean =>
    id === null || id.clock < Y.getState(store, id.client);
  let left = [...waiting.values()].reduce((sum, pieces) => sum + pieces.length, 0);
  while (left > 0) {
    let isStuck = true;
    for (const pieces of waiting.values()) {
      for (let piece = pieces[0]; piece !== undefined; piece = pieces[0]) {
        if (!isThere(piece.origin) || !isThere(piece.rightOrigin)) break;
        pieces.shift();
        integrate(piece);
        left -= 1;
        isStuck = false;
      }
    }
    if (!isStuck) continue;
    // Next to a letter that nobody has: it stands somewhere in its text all the same.
    const piece = [...waiting.values()].find((pieces) => pieces.length > 0)?.shift();
    if (piece !== undefined) integrate(piece);
    left -= 1;
  }

  function integrate({ id, length, origin, rightOrigin, letters }: Piece): void {
    const from = Y.getState(store, id.client);
    if (from >= id.clock + length) return;
    if (from < id.clock) {
      // What stands elsewhere, or was copied, has no letters here.
      new Y.GC(Y.createID(id.client, from), id.clock - from).integrate(transaction, 0);
    }
    const skip = Math.max(0, from - id.clock);
    const before = skip === 0 ? origin : Y.createID(id.client, id.clock + skip - 1);
    const item = new Y.Item(
      Y.createID(id.client, id.clock + skip),
      null,
      isItem(before) ? before : null,
      null,
      isItem(rightOrigin) ? rightOrigin : null,
      cleaned.getText(name),
      null,
      contentOf(typeof letters === 'string' ? letters.slice(skip) : letters, length - skip),
    );
    item.getMissing(transaction, store);
    item.integrate(transaction, 0);
  }

  function isItem(id: Y.ID | null): boolean {
    return id !== null && isThere(id) && Y.getItem(store, id) instanceof Y.Item;
  }
}

interface Piece {
  /** In the cleaned document. */
  readonly id: Y.ID;
  readonly length: number;
  readonly origin: Y.ID | null;
  readonly rightOrigin: Y.ID | null;
  /** The letters, or one embed; null for what was taken away. */
  readonly letters: string | object | null;
}

/** The part of every item of a text that is not in the cleaned one by being copied. */
function* piecesOf(
  old: SharedDoc,
  name: string,
  since: Y.Snapshot,
  { wasThere, nameOf, anchorFor }: LetterNames,
): Iterable<Piece> {
  for (let item = old.getText(name)._start; item !== null; item = item.right) {
    const { id, length } = item;
    const known = wasThere ? (since.sv.get(id.client) ?? 0) : 0;
    const skipped = Math.max(0, known - id.clock);
    if (skipped >= length) continue;
    const start = Y.createID(id.client, id.clock + skipped);
    const named = nameOf(start);
    if (named === null) continue;
    const origin = skipped === 0 ? item.origin : Y.createID(id.client, start.clock - 1);
    for (const [from, to] of stretches(item, skipped, since)) {
      const at = Y.createID(named.client, id.clock + from);
      const isErased = isErasedIn(since, Y.createID(id.client, id.clock + from));
      const before = from === skipped ? origin : Y.createID(id.client, id.clock + from - 1);
      yield {
        id: at,
        length: to - from,
        origin: before === null ? null : anchorFor(before, 'left'),
        rightOrigin: item.rightOrigin === null ? null : anchorFor(item.rightOrigin, 'right'),
        letters: item.deleted || isErased ? null : lettersOf(item, from, to),
      };
    }
  }
}

function lettersOf({ content }: Y.Item, from: number, to: number): string | object | null {
  if (content instanceof Y.ContentString) return content.str.slice(from, to);
  return content instanceof Y.ContentEmbed ? content.embed : null;
}

/** What Yjs keeps for letters, or (null) for as many that were taken away; made by Yjs itself. */
function contentOf(letters: string | object | null, length: number): Y.Item['content'] {
  const text = new Y.Doc({ gc: true }).getText();
  if (typeof letters === 'object' && letters !== null) text.insertEmbed(0, letters);
  else text.insert(0, letters ?? ' '.repeat(length));
  if (letters === null) text.delete(0, length);
  if (text._start === null) throw new Error('A text without what was put in it');
  return text._start.content;
}

/** An item in stretches of which each was taken away by the other as a whole, or not at all. */
function* stretches(
  item: Y.Item,
  from: number,
  since: Y.Snapshot,
): Iterable<readonly [number, number]> {
  const isErased = (at: number): boolean =>
    isErasedIn(since, Y.createID(item.id.client, item.id.clock + at));
  let start = from;
  for (let at = from + 1; at <= item.length; at += 1) {
    if (at < item.length && isErased(at) === isErased(start)) continue;
    yield [start, at];
    start = at;
  }
}
