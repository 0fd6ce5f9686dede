import fastDiff from 'fast-diff';

/** Which end of a stretch an offset is: letters that only one side has stay outside of it. */
export type Edge = 'start' | 'end';

export type OffsetMap = (offset: number, edge: Edge) => number;

/** Beyond this many letter pairs the exact comparison would be felt. */
const EXACT = 4_000_000;

/**
 * Leads offsets in one text to the same letters in another that says the same a little differently:
 * with a name where a reference stands, or between quotation marks.
 */
export function alignOffsets(from: string, to: string): OffsetMap {
  const a = sameSpaces(from);
  const b = sameSpaces(to);
  if (a === b) return (offset) => Math.max(0, Math.min(offset, a.length));
  const kept = keptStretches(a, b);
  return (offset, edge) =>
    edge === 'start' ? startOf(kept, offset) : endOf(kept, offset, b.length);
}

/** Hard spaces and tabs read as ordinary ones; every letter keeps its place. */
export function sameSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f\t]/gu, ' ');
}

interface Kept {
  readonly at: number;
  readonly to: number;
  readonly length: number;
}

function keptStretches(a: string, b: string): readonly Kept[] {
  if (a.length * b.length > EXACT) return ends(a, b);
  const kept: Kept[] = [];
  let at = 0;
  let to = 0;
  for (const [kind, text] of fastDiff(a, b)) {
    if (kind === fastDiff.EQUAL) kept.push({ at, to, length: text.length });
    if (kind !== fastDiff.INSERT) at += text.length;
    if (kind !== fastDiff.DELETE) to += text.length;
  }
  return kept;
}

/** What both begin and end with. */
function ends(a: string, b: string): readonly Kept[] {
  const shortest = Math.min(a.length, b.length);
  let left = 0;
  while (left < shortest && a[left] === b[left]) left += 1;
  let right = 0;
  while (right < shortest - left && a[a.length - 1 - right] === b[b.length - 1 - right]) right += 1;
  return [
    { at: 0, to: 0, length: left },
    { at: a.length - right, to: b.length - right, length: right },
  ].filter(({ length }) => length > 0);
}

/** Where the letter behind the offset stands now, or where what stands instead begins. */
function startOf(kept: readonly Kept[], offset: number): number {
  let before = 0;
  for (const { at, to, length } of kept) {
    if (offset < at) return before;
    if (offset < at + length) return to + offset - at;
    before = to + length;
  }
  return before;
}

/** Behind the letter before the offset, or behind what stands instead of it. */
function endOf(kept: readonly Kept[], offset: number, whole: number): number {
  if (offset <= 0) return 0;
  for (const { at, to, length } of kept) {
    if (offset <= at) return to;
    if (offset <= at + length) return to + offset - at;
  }
  return whole;
}
