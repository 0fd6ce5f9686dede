import { runLetters, type Prose } from '#shared/analysis/prose';
import { locate } from '#shared/casedoc/locate';
import { blockLength } from '#shared/casedoc/patchProse';
import { mapPosition, type TextDelta } from '#shared/casedoc/positions';
import { sameRuns } from '#shared/casedoc/runs';
import { blockEnd, diffText } from '#shared/casedoc/textDiff';
import type { TextRange } from './points.ts';
import type { ShownBlock } from './readBlocks.ts';
import type { BoundBlock } from './writeBlocks.ts';

/** A block on screen that has no place in the document yet. */
export function asBound({ key, content }: ShownBlock): BoundBlock {
  return { key, block: { ...content, id: '' } };
}

/** The blocks that may differ: those between the equal ones at the start and at the end. */
export function changedWindow(
  bound: readonly BoundBlock[],
  shown: readonly ShownBlock[],
): { readonly from: number; readonly oldEnd: number; readonly newEnd: number } {
  const shortest = Math.min(bound.length, shown.length);
  let from = 0;
  while (from < shortest && isUnchanged(bound[from], shown[from])) from += 1;
  let tail = 0;
  while (
    tail < shortest - from &&
    isUnchanged(bound[bound.length - 1 - tail], shown[shown.length - 1 - tail])
  ) {
    tail += 1;
  }
  return { from, oldEnd: bound.length - tail, newEnd: shown.length - tail };
}

function isUnchanged(one: BoundBlock | undefined, now: ShownBlock | undefined): boolean {
  return (
    one !== undefined &&
    now !== undefined &&
    one.key === now.key &&
    sameRuns(one.block.runs, now.content.runs) &&
    one.block.type === now.content.type &&
    one.block.indent === now.content.indent
  );
}

/** The blocks after those from `from` to `oldEnd` were brought to what is shown in their place. */
export function withPatched(
  bound: readonly BoundBlock[],
  from: number,
  oldEnd: number,
  patched: Prose,
  shown: readonly ShownBlock[],
): readonly BoundBlock[] {
  const now = patched.map((block, index) => ({ key: shown[from + index]?.key ?? '', block }));
  return [...bound.slice(0, from), ...now, ...bound.slice(oldEnd)];
}

/** The characters these blocks take in their field. */
export function lengthOf(blocks: readonly BoundBlock[]): number {
  return blocks.reduce((sum, { block }) => sum + blockLength(block), 0);
}

/** The earliest place of the caret around an edit, counted from `offset`. */
export function caretHint(
  before: TextRange | null,
  after: TextRange | null,
  offset: number,
): number | null {
  const places = [before, after].flatMap((range) =>
    range === null ? [] : [Math.min(range.anchor, range.focus)],
  );
  return places.length === 0 ? null : Math.max(0, Math.min(...places) - offset);
}

export function isSameRange(left: TextRange | null, right: TextRange | null): boolean {
  return left?.anchor === right?.anchor && left?.focus === right?.focus;
}

/** Where a selection is after the document changed under it. */
export function moveRange(
  range: TextRange,
  bound: readonly BoundBlock[],
  unseen: readonly TextDelta[],
): TextRange {
  const before = bound.map(({ block }) => block);
  const move = (offset: number): number => {
    // At the start of a block one stays in that block; elsewhere one stays behind one's own letter.
    const side = locate(before, offset)?.inside === 0 ? 'right' : 'left';
    return mapPosition(offset, unseen, side);
  };
  return { anchor: move(range.anchor), focus: move(range.focus) };
}

/** What happened between two states of a field, when nobody can tell any more. */
export function deltaBetween(before: Prose, after: Prose): TextDelta {
  const steps = diffText(flatten(before), flatten(after), null);
  let at = 0;
  return steps.flatMap((step) => {
    const retain = step.at - at;
    at = step.at + step.remove;
    return [
      ...(retain > 0 ? [{ retain }] : []),
      ...(step.insert === '' ? [] : [{ insert: step.insert }]),
      ...(step.remove > 0 ? [{ delete: step.remove }] : []),
    ];
  });
}

function flatten(prose: Prose): string {
  return prose
    .map((block) => {
      const letters = block.runs.map(runLetters).join('');
      return blockLength(block) > letters.length ? letters + blockEnd : letters;
    })
    .join('');
}
