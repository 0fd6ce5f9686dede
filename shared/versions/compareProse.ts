import { runLetters, type Block, type Prose } from '../analysis/prose.ts';
import { alignBlocks } from './alignBlocks.ts';
import { compareRegion, type Region } from './compareRegion.ts';
import type { ChangedBlock, ProseChange, TextPart } from './proseChange.ts';
import { isWord, sameStyle, splitWords } from './textTokens.ts';

/**
 * Two states of one text beside each other, word by word. Deterministic, and nothing at all differs
 * between texts that read the same, whatever ids their blocks have.
 */
export function compareProse(before: Prose, after: Prose): ProseChange {
  const { pairs, moved } = alignBlocks(before, after);
  const arrived = new Set(moved.values());
  const blocks: ChangedBlock[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const [oldEnd, newEnd] of [...pairs, [before.length, after.length] as const]) {
    const gap: Region = { before: before.slice(oldAt, oldEnd), after: after.slice(newAt, newEnd) };
    const [left, right] = [before[oldEnd], after[newEnd]];
    const isMoving =
      gap.before.some((_, index) => moved.has(oldAt + index)) ||
      gap.after.some((_, index) => arrived.has(newAt + index));
    if (isMoving) blocks.push(...apart(before, after, moved, [oldAt, oldEnd], [newAt, newEnd]));
    const rest: Region = isMoving ? { before: [], after: [] } : gap;
    if (left === undefined || right === undefined) blocks.push(...compareRegion(rest));
    else if (sameBlock(left, right)) blocks.push(...compareRegion(rest), unchanged(right));
    else {
      // Enter puts the new block in front of the old one: what is new belongs with what follows.
      const whole = { before: [...rest.before, left], after: [...rest.after, right] };
      blocks.push(...compareRegion(whole));
    }
    oldAt = oldEnd + 1;
    newAt = newEnd + 1;
  }
  const parts = blocks.flatMap((block) => block.parts);
  return {
    blocks,
    wordsAdded: countWords(parts, 'added'),
    wordsRemoved: countWords(parts, 'removed'),
  };
}

/** True when two texts read the same; ids of blocks do not count. */
export function sameProse(left: Prose, right: Prose): boolean {
  return (
    left.length === right.length &&
    left.every((block, index) => {
      const other = right[index];
      return other !== undefined && sameBlock(block, other);
    })
  );
}

function sameBlock(left: Block, right: Block): boolean {
  return (
    left.type === right.type &&
    left.indent === right.indent &&
    left.runs.length === right.runs.length &&
    left.runs.every((run, index) => {
      const other = right.runs[index];
      return other !== undefined && runLetters(other) === runLetters(run) && sameStyle(run, other);
    })
  );
}

function unchanged(block: Block): ChangedBlock {
  return whole(block, 'same', 'same', null);
}

/** Blocks of a gap one by one, the old ones first; what moved is told from what went or came. */
function apart(
  before: Prose,
  after: Prose,
  moved: ReadonlyMap<number, number>,
  [oldFrom, oldTo]: readonly [number, number],
  [newFrom, newTo]: readonly [number, number],
): readonly ChangedBlock[] {
  const origins = new Map([...moved].map(([from, to]) => [to, from]));
  const blocks: ChangedBlock[] = [];
  for (const [offset, block] of before.slice(oldFrom, oldTo).entries()) {
    const twin = after[moved.get(oldFrom + offset) ?? -1];
    blocks.push(
      twin === undefined
        ? whole(block, 'removed', 'removed', null)
        : travelled(block, twin, 'away'),
    );
  }
  for (const [offset, block] of after.slice(newFrom, newTo).entries()) {
    const twin = before[origins.get(newFrom + offset) ?? -1];
    blocks.push(
      twin === undefined ? whole(block, 'added', 'added', null) : travelled(block, twin, 'here'),
    );
  }
  return blocks;
}

/** A moved block at one of its two places: what went or came on the way stands out. */
function travelled(block: Block, twin: Block, moved: 'here' | 'away'): ChangedBlock {
  const isHere = moved === 'here';
  const region = { before: [isHere ? twin : block], after: [isHere ? block : twin] };
  const left = isHere ? 'removed' : 'added';
  const parts = compareRegion(region)
    .flatMap((changed) => changed.parts)
    .filter(({ kind, run }) => kind !== left && run.text !== '\n')
    .map((part): TextPart => (part.kind === 'same' ? { ...part, kind: 'moved' } : part));
  const isWhole = parts.map(({ run }) => run.text).join('') === textOf(block);
  const look = { type: block.type, indent: block.indent };
  const end = isHere ? 'added' : 'removed';
  return isWhole ? { end, look, was: null, moved, parts } : whole(block, 'moved', end, moved);
}

function whole(
  block: Block,
  kind: TextPart['kind'],
  end: ChangedBlock['end'],
  moved: ChangedBlock['moved'],
): ChangedBlock {
  const look = { type: block.type, indent: block.indent };
  return { end, look, was: null, moved, parts: block.runs.map((run) => ({ kind, run })) };
}

function textOf(block: Block): string {
  return block.runs.map((run) => run.text).join('');
}

function countWords(parts: readonly TextPart[], kind: TextPart['kind']): number {
  return parts
    .filter((part) => part.kind === kind)
    .reduce((sum, { run }) => sum + splitWords(run.text).filter(isWord).length, 0);
}
