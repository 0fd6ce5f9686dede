import type { Prose } from '../analysis/prose.ts';
import { blockLength } from './patchProse.ts';
import { runsLength } from './runs.ts';

/** The block a place lies in and how far into it; null in an empty field. */
export function locate(
  prose: Prose,
  offset: number,
): { readonly index: number; readonly inside: number } | null {
  let left = Math.max(0, offset);
  for (const [index, block] of prose.entries()) {
    const length = blockLength(block);
    if (left < length || index === prose.length - 1) {
      return { index, inside: Math.min(left, runsLength(block.runs)) };
    }
    left -= length;
  }
  return null;
}
