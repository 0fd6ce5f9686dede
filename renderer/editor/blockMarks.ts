import type { BlockType } from '#shared/analysis/prose';
import { locate } from '#shared/casedoc/locate';
import { cutRuns, runsLength } from '#shared/casedoc/runs';
import { textBefore } from './fieldRange.ts';
import type { TextBinding } from './textBinding.ts';

const marks: Readonly<Record<string, BlockType>> = {
  '>': 'quote',
  '-': 'bullet',
  '*': 'bullet',
  '1.': 'numbered',
};

/** What a space behind a mark at the start of a paragraph makes of it; null for any other place. */
export function markedType(binding: TextBinding): BlockType | null {
  const { prose, range } = binding.selection();
  if (range === null || range.anchor !== range.focus) return null;
  const place = locate(prose, range.anchor);
  if (place === null || prose[place.index]?.type !== 'paragraph') return null;
  return marks[textBefore(prose, range.anchor)] ?? null;
}

/** Takes the mark away and gives the block its type; undo brings the mark back. */
export function applyMark(binding: TextBinding, type: BlockType): void {
  binding.changeBlocks(({ prose, range }) => {
    const place = locate(prose, range?.anchor ?? 0);
    return prose.map((block, index) =>
      place === null || index !== place.index
        ? block
        : {
            type,
            indent: 0,
            runs: cutRuns(block.runs, place.inside, runsLength(block.runs)),
          },
    );
  });
}
