import type * as Y from 'yjs';
import { blockMapName, isSeparator, typeKey } from '../casedoc/blockNames.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { isWord, splitWords } from '../versions/textTokens.ts';
import type { LetterNames } from './letterNames.ts';
import { editsSince, isErasedIn, isSince, unitsOf, type Marks } from './workSince.ts';

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

/** How many words were written since; null when nothing was done to the text. */
export function wordsSince({ old, name, since }: CarriedText): number | null {
  const edits = editsSince(old, name, since);
  if (edits.length === 0) return null;
  const letters = edits.flatMap(({ insert }) => insert.map((piece) => piece.insert));
  const text = letters.map((part) => (typeof part === 'string' ? part : ' ')).join('');
  return splitWords(text).filter(isWord).length;
}

/**
 * Takes away what was taken away since, and gives marks that were changed since, once the letters
 * are there. A mark that the cleaned text has otherwise by now stays as it is.
 */
export function carryMarks(carried: CarriedText, names: LetterNames): void {
  const { name, base, since, old, cleaned } = carried;
  const target = cleaned.getText(name);
  const gone: number[] = [];
  const there = lettersIn(cleaned, name);
  for (const { id, isGone } of unitsOf(old, name)) {
    if (!isGone || isErasedIn(since, id)) continue;
    const named = names.nameOf(id);
    const letter = named === null ? undefined : there.get(keyOf(named));
    if (letter !== undefined) gone.push(letter.index);
  }
  for (const index of gone.sort((a, b) => b - a)) target.delete(index, 1);

  const known = new Map<string, Marks>();
  for (const { id, isGone, attributes } of unitsOf(base, name)) {
    if (!isGone) known.set(keyOf(id), attributes);
  }
  const now = gone.length === 0 ? there : lettersIn(cleaned, name);
  const changes: Change[] = [];
  for (const { id, isGone, unit, attributes } of unitsOf(old, name)) {
    if (isGone || isErasedIn(since, id)) continue;
    const named = names.nameOf(id);
    const letter = named === null ? undefined : now.get(keyOf(named));
    if (letter === undefined) continue;
    const wanted = unit !== null && isSeparator(unit) ? NO_MARKS : attributes;
    const isNew = isSince(since, id) || !known.has(keyOf(id));
    const before = isNew ? letter.marks : (known.get(keyOf(id)) ?? NO_MARKS);
    const change = changeOf(before, wanted, letter.marks);
    if (change !== null) changes.push({ index: letter.index, change });
  }
  for (const { index, length, change } of joined(changes)) target.format(index, length, change);
}

/** A block of which both changed the type since; that of the cleaned version stands. */
export interface BlockConflict {
  readonly block: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Types and indents of blocks that were changed since, or came since; gives types both changed. */
export function carryBlocks({
  base,
  old,
  cleaned,
}: Omit<CarriedText, 'name'>): readonly BlockConflict[] {
  const conflicts: BlockConflict[] = [];
  const before = base.getMap<unknown>(blockMapName);
  const mine = old.getMap<unknown>(blockMapName);
  const now = cleaned.getMap<unknown>(blockMapName);
  for (const [key, value] of mine) {
    if (value === before.get(key) || now.get(key) === value) continue;
    const block = key.slice(0, key.lastIndexOf('/'));
    if (now.get(key) === before.get(key)) now.set(key, value);
    else if (key === typeKey(block)) {
      conflicts.push({ block, mine: value, theirs: now.get(key) });
    }
  }
  for (const [key, value] of before) {
    if (!mine.has(key) && now.get(key) === value) now.delete(key);
  }
  return conflicts;
}

interface Letter {
  readonly index: number;
  readonly marks: Marks;
}

type MarkChange = Readonly<Record<string, unknown>>;

interface Change {
  readonly index: number;
  readonly change: MarkChange;
}

const NO_MARKS: Marks = new Map();

function lettersIn(doc: SharedDoc, name: string): ReadonlyMap<string, Letter> {
  const letters = new Map<string, Letter>();
  let index = 0;
  for (const { id, isGone, attributes } of unitsOf(doc, name)) {
    if (isGone) continue;
    letters.set(keyOf(id), { index, marks: attributes });
    index += 1;
  }
  return letters;
}

/** What to set where the letter still has what it had before; null for nothing. */
function changeOf(before: Marks, wanted: Marks, now: Marks): MarkChange | null {
  const change: Record<string, unknown> = {};
  for (const key of new Set([...before.keys(), ...wanted.keys()])) {
    const [had, has, is] = [before.get(key), wanted.get(key), now.get(key)];
    if (!isSame(had, has) && isSame(is, had)) change[key] = has ?? null;
  }
  return Object.keys(change).length === 0 ? null : change;
}

/** Neighbours that change alike, as one. */
function joined(changes: readonly Change[]): readonly (Change & { readonly length: number })[] {
  const all: { index: number; length: number; change: MarkChange }[] = [];
  for (const { index, change } of [...changes].sort((a, b) => a.index - b.index)) {
    const last = all.at(-1);
    const follows = last !== undefined && last.index + last.length === index;
    if (follows && isSame(last.change, change)) last.length += 1;
    else all.push({ index, length: 1, change });
  }
  return all;
}

function keyOf({ client, clock }: Y.ID): string {
  return `${String(client)}:${String(clock)}`;
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
