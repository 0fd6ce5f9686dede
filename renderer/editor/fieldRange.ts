import { runLetters, type Prose, type Reference, type Run } from '#shared/analysis/prose';
import { locate } from '#shared/casedoc/locate';
import { blockLength, type BlockContent } from '#shared/casedoc/patchProse';
import { cutRuns, normalRuns, runsLength, toPiece } from '#shared/casedoc/runs';
import type { TextRange } from './points.ts';

/** A stretch of a field, from front to back. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function stretchOf(range: TextRange): Stretch {
  return {
    start: Math.min(range.anchor, range.focus),
    end: Math.max(range.anchor, range.focus),
  };
}

/** The parts of the blocks that lie in a stretch; blocks outside it are left out. */
export function sliceProse(prose: Prose, stretch: Stretch): readonly BlockContent[] {
  return partsOf(prose, stretch).flatMap(({ block, from, to }) =>
    from === null ? [] : [{ ...contentOf(block), runs: cutRuns(block.runs, from, to) }],
  );
}

/** The field with every run in a stretch changed. */
export function changeRuns(
  prose: Prose,
  stretch: Stretch,
  change: (run: Run) => Run,
): readonly BlockContent[] {
  return partsOf(prose, stretch).map(({ block, from, to }) => {
    if (from === null) return contentOf(block);
    const { runs } = block;
    const changed = [
      ...cutRuns(runs, 0, from),
      ...cutRuns(runs, from, to).map(change),
      ...cutRuns(runs, to, runsLength(runs)),
    ];
    return { ...contentOf(block), runs: normalRuns(changed.map(toPiece)) };
  });
}

/** The letters between the start of a block and a place in it. */
export function textBefore(prose: Prose, offset: number): string {
  const place = locate(prose, offset);
  const block = place === null ? undefined : prose[place.index];
  if (place === null || block === undefined) return '';
  return cutRuns(block.runs, 0, place.inside).map(runLetters).join('');
}

/** The thing the caret stands against, first the one behind which it stands. */
export function referenceAround(prose: Prose, offset: number): Reference | null {
  const place = locate(prose, offset);
  const block = place === null ? undefined : prose[place.index];
  if (place === null || block === undefined) return null;
  const { inside } = place;
  const [before] = cutRuns(block.runs, Math.max(0, inside - 1), inside);
  const [after] = cutRuns(block.runs, inside, inside + 1);
  return before?.ref ?? after?.ref ?? null;
}

export interface LinkedStretch extends Stretch {
  readonly link: string;
}

/** The address the caret stands in or against, and the words that carry it. */
export function linkAround(prose: Prose, offset: number): LinkedStretch | null {
  const place = locate(prose, offset);
  const block = place === null ? undefined : prose[place.index];
  if (place === null || block === undefined) return null;
  const blockStart = offset - place.inside;
  const around = linkedIn(block.runs).find(
    ({ start, end }) => place.inside >= start && place.inside <= end,
  );
  if (around === undefined) return null;
  const { link, start, end } = around;
  return { link, start: blockStart + start, end: blockStart + end };
}

/** Bold inside an address cuts it in runs; here it is one stretch again. */
function linkedIn(runs: readonly Run[]): readonly LinkedStretch[] {
  const found: LinkedStretch[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + runLetters(run).length;
    const last = found.at(-1);
    if (run.link !== undefined) {
      const goesOn = last?.end === at && last.link === run.link;
      if (goesOn) found.pop();
      found.push({ link: run.link, start: goesOn ? last.start : at, end });
    }
    at = end;
  }
  return found;
}

interface Part {
  readonly block: Prose[number];
  /** Null when nothing of the block lies in the stretch. */
  readonly from: number | null;
  readonly to: number;
}

function partsOf(prose: Prose, { start, end }: Stretch): readonly Part[] {
  let at = 0;
  return prose.map((block) => {
    const length = runsLength(block.runs);
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)];
    const isIn = at + length >= start && at <= end && from <= to;
    at += blockLength(block);
    return { block, from: isIn ? from : null, to };
  });
}

function contentOf({ type, indent, runs }: BlockContent): BlockContent {
  return { type, indent, runs };
}
