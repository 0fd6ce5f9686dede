import { fewestSteps, mostSteps } from '../pattern/renderStepStrip.ts';
import type { ProposedBlock } from './letterBlocks.ts';

/** Longer than this a step is read, not seen. */
const longestStep = 54;

/** The steps of a pattern in a text, and where their list stands. */
export interface StepList {
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
  readonly steps: readonly string[];
}

/**
 * The first numbered list of three or four short steps: in the letter of a parent it becomes a
 * drawing, with the same steps in words below it. Null when there is none.
 */
export function stepListIn(blocks: readonly ProposedBlock[]): StepList | null {
  for (let from = 0; from < blocks.length; from += 1) {
    if (blocks[from]?.type !== 'numbered') continue;
    let to = from;
    while (blocks[to]?.type === 'numbered') to += 1;
    const steps = blocks.slice(from, to).map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim()
        .replace(/\.$/u, ''),
    );
    if (areSteps(steps)) return { from, to, steps };
    from = to;
  }
  return null;
}

/** Whether they are few and short enough to be drawn. */
export function areSteps(steps: readonly string[]): boolean {
  const isFew = steps.length >= fewestSteps && steps.length <= mostSteps;
  return isFew && steps.every((step) => step !== '' && step.length <= longestStep);
}
