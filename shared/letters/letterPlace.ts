import { runLetters } from '../analysis/prose.ts';
import type { TextSpan } from '../language/textSpan.ts';
import { isGap, type ProposedBlock } from './letterBlocks.ts';
import { plainLetter } from './letterLanguage.ts';

/** Places in a field as an editor counts them: one sign for each block's end and each reference. */
export interface FieldRange {
  readonly anchor: number;
  readonly focus: number;
}

/** Where a stretch of the plain text stands in the field; the start for the text as a whole. */
export function fieldRange(blocks: readonly ProposedBlock[], span: TextSpan): FieldRange {
  return { anchor: placeOf(blocks, span.start), focus: placeOf(blocks, span.end) };
}

/** The first block that still asks to be filled in, as a whole; null when there is none. */
export function firstGapRange(blocks: readonly ProposedBlock[]): FieldRange | null {
  const index = blocks.findIndex(isGap);
  const gap = blocks[index];
  if (gap === undefined) return null;
  const anchor = blocks.slice(0, index).reduce((sum, block) => sum + lengthOf(block) + 1, 0);
  return { anchor, focus: anchor + lengthOf(gap) };
}

function placeOf(blocks: readonly ProposedBlock[], at: number): number {
  const { starts } = plainLetter(blocks);
  let field = 0;
  for (const [index, block] of blocks.entries()) {
    const next = starts[index + 1];
    const length = lengthOf(block);
    if (next === undefined || at < next) {
      return (
        field + (isGap(block) ? 0 : Math.min(length, inBlock(block, at - (starts[index] ?? 0))))
      );
    }
    field += length + 1;
  }
  return Math.max(0, field - 1);
}

/** A reference is one sign in the field, however long its name is. */
function inBlock({ runs }: ProposedBlock, at: number): number {
  let plain = 0;
  let field = 0;
  for (const run of runs) {
    const signs = runLetters(run).length;
    if (at <= plain + run.text.length) {
      return run.ref === undefined ? field + at - plain : field + (at === plain ? 0 : signs);
    }
    plain += run.text.length;
    field += signs;
  }
  return field;
}

function lengthOf({ runs }: ProposedBlock): number {
  return runs.reduce((sum, run) => sum + runLetters(run).length, 0);
}
