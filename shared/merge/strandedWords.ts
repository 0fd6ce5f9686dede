import type { LetterSpan } from './mergeReceipt.ts';
import type { Segment } from './sideText.ts';

/** Words of one side whose sentence the other took away, with what stood around them. */
export interface StrandedWords {
  /** Which block of the text as the writer saw it. */
  readonly block: number;
  readonly words: readonly Segment[];
  /** Words and removed letters in the order they stood in. */
  readonly order: readonly Segment[];
  /** The letters that were taken away around the words. */
  readonly removed: readonly Segment[];
  /** The end of the block, and of the block before it, when those were taken away too. */
  readonly end: Segment | null;
  readonly lead: Segment | null;
}

/**
 * Finds what one side wrote into text that the other deleted meanwhile: left and right of it only
 * letters that are gone, or the edge of its block. A paragraph of its own is never stranded.
 */
export function findStranded(segments: readonly Segment[]): readonly StrandedWords[] {
  const found: StrandedWords[] = [];
  let lead: Segment | null = null;
  for (const [index, block] of splitBlocks(segments).entries()) {
    const letters = block.filter(({ isEnd }) => !isEnd);
    const end = block.find(({ isEnd }) => isEnd) ?? null;
    for (const [from, to] of stretches(letters)) {
      const inside = letters.slice(from, to);
      const words = inside.filter(
        (one, at) => one.isNew && isAlone(letters, from + at) && one.text.trim() !== '',
      );
      if (words.length === 0) continue;
      found.push({
        block: index,
        words,
        order: inside,
        removed: inside.filter(({ isCut }) => isCut),
        end: to === letters.length && end?.isCut === true ? end : null,
        lead: from === 0 && lead?.isCut === true ? lead : null,
      });
    }
    lead = end;
  }
  return found;
}

export function spanOf({ client, clock, text }: Segment): LetterSpan {
  return { client, clock, length: text.length };
}

function splitBlocks(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  let block: Segment[] = [];
  const blocks = [block];
  for (const segment of segments) {
    block.push(segment);
    if (!segment.isEnd) continue;
    block = [];
    blocks.push(block);
  }
  return blocks;
}

/** The longest runs of new and taken letters in which something was taken: [from, to) pairs. */
function stretches(letters: readonly Segment[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = 0;
  let isTaken = false;
  for (let at = 0; at <= letters.length; at += 1) {
    const one = letters[at];
    if (one !== undefined && (one.isNew || one.isCut)) {
      isTaken ||= one.isCut;
      continue;
    }
    if (isTaken) found.push([from, at]);
    from = at + 1;
    isTaken = false;
  }
  return found;
}

/** Whether the nearest letters that are not new themselves are gone on both sides. */
function isAlone(letters: readonly Segment[], at: number): boolean {
  let before = at - 1;
  while (letters[before]?.isNew === true) before -= 1;
  let after = at + 1;
  while (letters[after]?.isNew === true) after += 1;
  return letters[before]?.isCut !== false && letters[after]?.isCut !== false;
}
