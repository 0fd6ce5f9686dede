import { softBreak, type Block, type Prose, type Run } from '../analysis/prose.ts';
import { locate } from './locate.ts';
import type { BlockContent } from './patchProse.ts';
import { cutRuns, normalRuns, runsLength, toPiece } from './runs.ts';

/** A field after something was put in it, with the place behind what was put. */
export interface Spliced {
  readonly blocks: readonly BlockContent[];
  readonly caret: number;
}

/**
 * Puts blocks in the place of a selection. One block goes into the line one is in; of several, the
 * first joins what stands before and the last what stands behind. An empty line takes the type of
 * what comes into it; a line with words keeps its own.
 */
export function spliceBlocks(
  prose: Prose,
  range: { readonly anchor: number; readonly focus: number },
  content: readonly BlockContent[],
): Spliced {
  const start = Math.min(range.anchor, range.focus);
  const end = Math.max(range.anchor, range.focus);
  const from = locate(prose, start);
  const to = locate(prose, end);
  const length = content.reduce((sum, block) => sum + runsLength(block.runs) + 1, 0) - 1;
  if (from === null || to === null) return { blocks: content, caret: Math.max(0, length) };

  const fromBlock = prose[from.index] ?? emptyBlock;
  const toBlock = prose[to.index] ?? emptyBlock;
  const head = cutRuns(fromBlock.runs, 0, from.inside);
  const tail = cutRuns(toBlock.runs, to.inside, runsLength(toBlock.runs));
  const joined = join({ ...fromBlock, runs: head }, content, { ...toBlock, runs: tail });
  return {
    blocks: [...prose.slice(0, from.index), ...joined, ...prose.slice(to.index + 1)],
    caret: start + Math.max(0, length),
  };
}

/** The same content on one line, for a field that has only one. */
export function inOneLine(content: readonly BlockContent[]): readonly BlockContent[] {
  const pieces = content.flatMap((block, index) => [
    ...(index === 0 ? [] : [{ text: ' ', style: 0 }]),
    ...block.runs.map((run) => ({ ...toPiece(run), text: run.text.replaceAll(softBreak, ' ') })),
  ]);
  return [{ ...emptyBlock, runs: normalRuns(pieces) }];
}

const emptyBlock: BlockContent = { type: 'paragraph', indent: 0, runs: [] };

function join(
  head: BlockContent | Block,
  content: readonly BlockContent[],
  tail: BlockContent | Block,
): readonly BlockContent[] {
  const [first = emptyBlock, ...others] = content;
  const last = others.at(-1);
  const isEmptyHead = head.runs.length === 0;
  if (last === undefined) {
    const shape = isEmptyHead && tail.runs.length === 0 ? first : head;
    return [shaped(shape, [...head.runs, ...first.runs, ...tail.runs])];
  }
  return [
    shaped(isEmptyHead ? first : head, [...head.runs, ...first.runs]),
    ...others.slice(0, -1),
    shaped(last, [...last.runs, ...tail.runs]),
  ];
}

function shaped(shape: BlockContent, runs: readonly Run[]): BlockContent {
  return {
    type: shape.type,
    indent: shape.indent,
    runs: normalRuns(runs.map(toPiece)),
  };
}
