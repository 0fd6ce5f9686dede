import type { ChangedBlock } from '#shared/versions/proseChange';

/** A stretch of blocks in which nothing changed. */
export interface FoldedBlocks {
  readonly folded: number;
}

/** Leaves one unchanged block on each side of a change and folds the rest, if that saves room. */
export function foldBlocks(
  blocks: readonly ChangedBlock[],
): readonly (ChangedBlock | FoldedBlocks)[] {
  const shown: (ChangedBlock | FoldedBlocks)[] = [];
  const isNear = blocks.map((_, index) => [-1, 0, 1].some((by) => isChanged(blocks[index + by])));
  let at = 0;
  while (at < blocks.length) {
    let end = at;
    while (end < blocks.length && isNear[end] === false) end += 1;
    if (end - at > 1) {
      shown.push({ folded: end - at });
    } else {
      shown.push(...blocks.slice(at, end));
    }
    shown.push(...blocks.slice(end, end + 1));
    at = end + 1;
  }
  return shown;
}

function isChanged(block: ChangedBlock | undefined): boolean {
  if (block === undefined) return false;
  const { end, was, moved, parts } = block;
  return end !== 'same' || was !== null || moved !== null || parts.some((p) => p.kind !== 'same');
}
