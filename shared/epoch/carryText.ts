import type * as Y from 'yjs';
import { blockMapName, isSeparator } from '../casedoc/blockNames.ts';
import { mapPosition, mapRange, type TextDelta } from '../casedoc/positions.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { diffTokens } from '../versions/diffTokens.ts';
import { isWord, splitWords } from '../versions/textTokens.ts';
import { editsSince, textWithout, type Piece } from './workSince.ts';

/** One text in the three states that meet when a history was cleaned up. */
export interface CarriedText {
  readonly name: string;
  /** What both had; a document made from `old`. */
  readonly base: SharedDoc;
  /** The state of `base`: says which letters were written or taken away since. */
  readonly since: Y.Snapshot;
  readonly old: SharedDoc;
  readonly cleaned: SharedDoc;
}

/**
 * Does to the cleaned text what was done to the old one since they were equal. Every letter that
 * was written comes in whole and in its marks; what was taken away goes where it still stands as it
 * was. Gives the number of words that came over; null when nothing was done.
 */
export function carryText(carried: CarriedText): number | null {
  const edits = editsSince(carried.old, carried.name, carried.since);
  const target = carried.cleaned.getText(carried.name);
  const moves = [changeBetween(lettersOf(carried.base.getText(carried.name)), lettersOf(target))];
  for (const { at, remove, insert } of [...edits].reverse()) {
    const place = mapPosition(at, moves, 'left');
    for (const [from, length] of [...mapRange(at, remove, moves)].reverse()) {
      target.delete(from, length);
    }
    for (const piece of [...insert].reverse()) put(target, place, piece);
  }
  if (edits.length === 0) return null;
  const letters = edits.flatMap(({ insert }) => insert.map((piece) => piece.insert));
  const text = letters.map((part) => (typeof part === 'string' ? part : ' ')).join('');
  return splitWords(text).filter(isWord).length;
}

/** Puts a text that was cleaned away back as a whole, but for what was taken away in it before. */
export function returnText({ name, old, since, cleaned }: CarriedText): void {
  const text = cleaned.getText(name);
  if (text.length > 0) return;
  for (const piece of textWithout(old, name, since)) put(text, text.length, piece);
}

/** Types and indents of blocks that were changed since, or came since. */
export function carryBlocks({ base, old, cleaned }: Omit<CarriedText, 'name'>): void {
  const before = base.getMap<unknown>(blockMapName);
  const now = cleaned.getMap<unknown>(blockMapName);
  for (const [key, value] of old.getMap<unknown>(blockMapName)) {
    if (value !== before.get(key) && now.get(key) === before.get(key)) now.set(key, value);
  }
}

function put(text: Y.Text, at: number, { insert, attributes }: Piece): void {
  if (typeof insert === 'string') text.insert(at, insert, { ...attributes });
  else text.insertEmbed(at, insert, { ...attributes });
}

function* piecesOf(delta: unknown): Iterable<Piece> {
  for (const part of delta as readonly { insert?: unknown; attributes?: Piece['attributes'] }[]) {
    const { insert, attributes = {} } = part;
    if (typeof insert === 'string' || (typeof insert === 'object' && insert !== null)) {
      yield { insert, attributes };
    }
  }
}

/** One character for each that counts in the text. */
function lettersOf(text: Y.Text): string {
  return [...piecesOf(text.toDelta())]
    .map(({ insert }) => {
      if (typeof insert === 'string') return insert.replaceAll('\n', ' ');
      return isSeparator(insert) ? BLOCK_END : EMBED;
    })
    .join('');
}

const BLOCK_END = '\n';
const EMBED = '\uFFFC';

/** Compared by whole words: a letter of a new word never passes for one of an old word. */
function changeBetween(before: string, after: string): TextDelta {
  const delta: { retain?: number; insert?: string; delete?: number }[] = [];
  const [from, to] = [splitWords(before), splitWords(after)];
  let [old, fresh] = [0, 0];
  for (const { same, removed, added } of diffTokens(from, to, BLOCK_END)) {
    const kept = from.slice(old, old + same).join('');
    const gone = from.slice(old + same, old + same + removed).join('');
    const came = to.slice(fresh + same, fresh + same + added).join('');
    if (kept !== '') delta.push({ retain: kept.length });
    if (came !== '') delta.push({ insert: came });
    if (gone !== '') delta.push({ delete: gone.length });
    old += same + removed;
    fresh += same + added;
  }
  return delta;
}
