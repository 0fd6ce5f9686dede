import { runLetters, type Block, type Prose } from '../analysis/prose.ts';
import { blockLength } from '../casedoc/patchProse.ts';
import { runsLength } from '../casedoc/runs.ts';
import type { ReadSpan } from '../review/reviewAnswer.ts';

/** A stretch of a field in characters from its start; a separator or a reference counts as one. */
export interface FieldRange {
  readonly start: number;
  readonly end: number;
}

const CONTEXT = 60;

/** A stretch of a field told by its blocks; null when it is empty or lies outside the text. */
export function spanOf(prose: Prose, start: number, end: number): ReadSpan | null {
  const first = placeIn(prose, start, false);
  const last = placeIn(prose, end, true);
  if (end <= start || first === null || last === null) return null;
  const heads = lettersOf(first.block).slice(0, first.inside);
  const tails = lettersOf(last.block).slice(last.inside);
  return {
    block: first.block.id,
    start: first.inside,
    endBlock: last.block.id,
    end: last.inside,
    quote: fieldText(prose).slice(start, end),
    before: heads.slice(-CONTEXT),
    after: tails.slice(0, CONTEXT),
  };
}

/** Where a stretch told by blocks lies in this text; null when those blocks are not in it so. */
export function offsetsOf(
  prose: Prose,
  { block, start, endBlock, end }: Pick<ReadSpan, 'block' | 'start' | 'endBlock' | 'end'>,
): FieldRange | null {
  const from = offsetIn(prose, block, start);
  const to = offsetIn(prose, endBlock, end);
  return from === null || to === null || from >= to ? null : { start: from, end: to };
}

/** The letters of a field as its offsets count them, a line break for each separator. */
export function fieldText(prose: Prose): string {
  return prose
    .map((block) => lettersOf(block) + (blockLength(block) > runsLength(block.runs) ? '\n' : ''))
    .join('');
}

interface PlaceIn {
  readonly block: Block;
  readonly inside: number;
}

/** A stretch begins in front of a letter and ends behind one: at a border that is another block. */
function placeIn(prose: Prose, offset: number, isEnd: boolean): PlaceIn | null {
  let left = offset;
  for (const block of prose) {
    const length = runsLength(block.runs);
    const isHere = isEnd ? left <= blockLength(block) : left < blockLength(block);
    if (isHere && left >= 0) return { block, inside: Math.min(left, length) };
    left -= blockLength(block);
  }
  return null;
}

function offsetIn(prose: Prose, id: string, inside: number): number | null {
  let at = 0;
  for (const block of prose) {
    if (block.id === id) {
      return inside >= 0 && inside <= runsLength(block.runs) ? at + inside : null;
    }
    at += blockLength(block);
  }
  return null;
}

function lettersOf(block: Block): string {
  return block.runs.map(runLetters).join('');
}
