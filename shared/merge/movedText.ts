import fastDiff from 'fast-diff';
import type { LetterSpan } from './mergeReceipt.ts';
import type { Segment } from './sideText.ts';
import type { SharedType } from './structs.ts';

/** What one side wrote into one block: where a moved paragraph may have come down. */
export interface NewLetters {
  readonly type: SharedType;
  readonly segments: readonly Segment[];
  readonly text: string;
}

/** Where text that was taken away was put again, letter by letter. */
export interface MovedText {
  readonly to: NewLetters;
  /** The letter that a place in the removed text comes behind (or before) now. */
  readonly placeOf: (offset: number) => LetterSpan & { readonly side: 'before' | 'after' };
}

/** A moved sentence is found again although the mover changed a word in it on the way. */
const likeEnough = 0.8;
/** Shorter texts turn up elsewhere without having been moved. */
const shortest = 12;
const probeLength = 8;

/** The new letters of a side in one text, block by block. */
export function newLettersOf(
  type: SharedType,
  segments: readonly Segment[],
): readonly NewLetters[] {
  const blocks: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.isEnd) blocks.push([]);
    else if (segment.isNew) blocks.at(-1)?.push(segment);
  }
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => ({ type, segments: block, text: block.map(({ text }) => text).join('') }));
}

/** Finds where a removed text went among what the same person wrote; null when it is just gone. */
export function findMoved(removed: string, written: readonly NewLetters[]): MovedText | null {
  if (removed.trim().length < shortest) return null;
  let best: {
    readonly to: NewLetters;
    readonly map: readonly number[];
    readonly same: number;
  } | null = null;
  for (const to of written.filter(({ text }) => sharesProbe(removed, text))) {
    const { map, same } = align(removed, to.text);
    if (same >= removed.length * likeEnough && same > (best?.same ?? 0)) best = { to, map, same };
  }
  if (best === null) return null;
  const { to, map } = best;
  return { to, placeOf: (offset) => placeAt(to, map[offset] ?? to.text.length) };
}

/** Comparing letter by letter is slow; most texts have not even one stretch in common. */
function sharesProbe(removed: string, text: string): boolean {
  const last = removed.length - probeLength;
  return [0, 0.25, 0.5, 0.75, 1].some((share) => {
    const from = Math.floor(last * share);
    return text.includes(removed.slice(from, from + probeLength));
  });
}

/** For each place of `before` its place in `after`, and how many letters they share. */
function align(before: string, after: string): { map: readonly number[]; same: number } {
  const map: number[] = [];
  let at = 0;
  let same = 0;
  for (const [kind, text] of fastDiff(before, after)) {
    if (kind === fastDiff.INSERT) {
      at += text.length;
      continue;
    }
    for (let index = 0; index < text.length; index += 1) {
      map.push(at);
      if (kind === fastDiff.EQUAL) at += 1;
    }
    if (kind === fastDiff.EQUAL) same += text.length;
  }
  map.push(at);
  return { map, same };
}

function placeAt(
  { segments }: NewLetters,
  offset: number,
): LetterSpan & { readonly side: 'before' | 'after' } {
  let left = Math.max(0, offset - 1);
  const side = offset === 0 ? 'before' : 'after';
  for (const { client, clock, text } of segments) {
    if (left < text.length) return { client, clock: clock + left, length: 1, side };
    left -= text.length;
  }
  throw new Error('A place outside the moved text');
}
