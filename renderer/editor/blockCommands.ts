import type { Block, BlockType, Indent } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';
import type { BoundSelection, TextBinding } from './textBinding.ts';

/** Gives the selected blocks a type; when all have it already, they become paragraphs again. */
export function toggleType(binding: TextBinding, type: BlockType): void {
  binding.changeBlocks((selection) => {
    const isOn = selected(selection).every((block) => block.type === type);
    return change(selection, (block) => ({
      ...block,
      type: isOn ? 'paragraph' : type,
      indent: isList(type) && !isOn ? block.indent : 0,
    }));
  });
}

/** Moves the selected list items in or out; other blocks have no levels to move between. */
export function indentBlocks(binding: TextBinding, by: 1 | -1): void {
  binding.changeBlocks((selection) =>
    change(selection, (block) =>
      isList(block.type) ? { ...block, indent: moved(block.indent, by) } : block,
    ),
  );
}

/** Backspace at the start of a list item, or Enter in an empty one: one level out, then out of the
 * list. */
export function leaveList(binding: TextBinding): void {
  binding.changeBlocks((selection) =>
    change(selection, (block) =>
      block.indent > 0
        ? { ...block, indent: moved(block.indent, -1) }
        : { ...block, type: 'paragraph' },
    ),
  );
}

export function isList(type: BlockType): boolean {
  return type === 'bullet' || type === 'numbered';
}

const emptyBlock: BlockContent = { type: 'paragraph', indent: 0, runs: [] };

function selected({ prose, first, last }: BoundSelection): readonly BlockContent[] {
  return prose.length === 0 ? [emptyBlock] : prose.slice(first, last + 1);
}

function change(
  { prose, first, last }: BoundSelection,
  apply: (block: BlockContent) => BlockContent,
): readonly BlockContent[] {
  if (prose.length === 0) return [apply(emptyBlock)];
  return prose.map((block: Block, index) => (index < first || index > last ? block : apply(block)));
}

function moved(indent: Indent, by: 1 | -1): Indent {
  const next = indent + by;
  if (next <= 0) return 0;
  return next === 1 ? 1 : 2;
}
