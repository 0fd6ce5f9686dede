import * as Y from 'yjs';
import { blockMapName, isSeparator } from '../casedoc/blockNames.ts';
import { mapPosition, mapRange, type TextDelta } from '../casedoc/positions.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { diffTokens } from '../versions/diffTokens.ts';
import { isWord, splitWords } from '../versions/textTokens.ts';

/** One text in the three states that meet when a history was cleaned up. */
export interface CarriedText {
  readonly name: string;
  /** What both had; a document made from `old`. */
  readonly base: SharedDoc;
  /** The state of `base` in `old`: says which letters were written or taken away since. */
  readonly since: Y.Snapshot;
  readonly old: SharedDoc;
  readonly cleaned: SharedDoc;
}

/** What one did to a text since the common state, in order; places are those of that state. */
interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly Piece[];
}

interface Piece {
  readonly insert: string | object;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/**
 * Does to the cleaned text what was done to the old one since they were equal. Every letter that
 * was written comes in whole and in its marks; what was taken away goes where it still stands as it
 * was. Gives the number of words that came over; null when nothing was done.
 */
export function carryText(carried: CarriedText): number | null {
  const edits = editsOf(carried);
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

/** Puts a text that was cleaned away back as a whole, as it stands in the old document. */
export function returnText({ name, old, cleaned }: CarriedText): void {
  const text = cleaned.getText(name);
  if (text.length > 0) return;
  for (const piece of piecesOf(old.getText(name).toDelta())) put(text, text.length, piece);
}

/** Types and indents of blocks that were changed since, or came since. */
export function carryBlocks({ base, old, cleaned }: Omit<CarriedText, 'name'>): void {
  const before = base.getMap<unknown>(blockMapName);
  const now = cleaned.getMap<unknown>(blockMapName);
  for (const [key, value] of old.getMap<unknown>(blockMapName)) {
    if (value !== before.get(key) && now.get(key) === before.get(key)) now.set(key, value);
  }
}

function editsOf({ name, old, since }: CarriedText): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let last: { at: number; remove: number; insert: Piece[] } | null = null;
  const begin = (): { at: number; remove: number; insert: Piece[] } => {
    const edit = { at, remove: 0, insert: [] };
    edits.push(edit);
    return edit;
  };
  const delta: unknown = old.getText(name).toDelta(Y.snapshot(old), since);
  for (const piece of piecesOf(delta)) {
    const { ychange, ...attributes } = piece.attributes;
    const length = typeof piece.insert === 'string' ? piece.insert.length : 1;
    const change = kindOf(ychange);
    if (change === 'added') {
      last ??= begin();
      last.insert.push({ insert: piece.insert, attributes });
      continue;
    }
    if (change === 'removed') {
      // What came before a removed letter must not move behind it.
      if (last === null || last.insert.length > 0) last = begin();
      last.remove += length;
    } else last = null;
    at += length;
  }
  return edits;
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

function kindOf(ychange: unknown): unknown {
  return typeof ychange === 'object' && ychange !== null && 'type' in ychange
    ? ychange.type
    : undefined;
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
