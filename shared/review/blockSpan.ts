import { runLetters, type Prose } from '../analysis/prose.ts';
import { tailId } from '../casedoc/blockNames.ts';
import type { Stretch } from './maskedText.ts';
import type { ReadSpan } from './reviewAnswer.ts';

/** The places of a stretch, in the blocks it begins and ends in. */
export type BlockSpan = Pick<ReadSpan, 'block' | 'start' | 'endBlock' | 'end'>;

/** The text of a field as places in it are counted: a line break ends a block. */
export function fieldText(prose: Prose): string {
  return prose
    .map((block) => {
      const letters = block.runs.map(runLetters).join('');
      return block.id === tailId ? letters : `${letters}\n`;
    })
    .join('');
}

/** Null for a stretch that is not in the text. */
export function blockSpanOf(prose: Prose, { start, end }: Stretch): BlockSpan | null {
  const first = placeIn(prose, start);
  const last = placeIn(prose, end - 1);
  if (start >= end || first === null || last === null) return null;
  return { block: first.block, start: first.inside, endBlock: last.block, end: last.inside + 1 };
}

/** Null when the text has no such blocks, or when they are shorter. */
export function stretchOf(prose: Prose, span: BlockSpan): Stretch | null {
  const start = placeOf(prose, span.block, span.start);
  const end = placeOf(prose, span.endBlock, span.end);
  return start === null || end === null || start >= end ? null : { start, end };
}

interface Place {
  readonly block: string;
  readonly inside: number;
}

function placeIn(prose: Prose, character: number): Place | null {
  let from = 0;
  for (const block of prose) {
    const length = lengthOf(block.runs) + (block.id === tailId ? 0 : 1);
    if (character >= from && character < from + length) {
      return { block: block.id, inside: character - from };
    }
    from += length;
  }
  return null;
}

function placeOf(prose: Prose, id: string, inside: number): number | null {
  let from = 0;
  for (const block of prose) {
    const length = lengthOf(block.runs);
    if (block.id === id) return inside >= 0 && inside <= length ? from + inside : null;
    from += length + 1;
  }
  return null;
}

function lengthOf(runs: Prose[number]['runs']): number {
  return runs.reduce((sum, run) => sum + runLetters(run).length, 0);
}
