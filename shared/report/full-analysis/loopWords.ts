import type { EntityId } from '../../base/ids.ts';
import type { LoopEffect as ChosenEffect } from '../../pattern/loopEffect.ts';
import type { LoopShape } from '../../pattern/loopShape.ts';

/** A pattern in order, with what stands in its boxes. */
export interface DrawnLoop extends LoopShape {
  readonly label: (factor: EntityId) => string;
  readonly isHelp: (factor: EntityId) => boolean;
  /** What the duo says it does; null as long as they did not choose. */
  readonly chosen: ChosenEffect | null;
}

/** `growing`: reinforces what helps; `calming`: damps by something that helps. */
export type LoopEffect = 'reinforcing' | 'growing' | 'calming' | 'damping' | 'unknown' | 'chain';

/** What the whole does: the kind comes from the arrows, help from the duo or else from factors. */
export function effectOf(loop: DrawnLoop): LoopEffect {
  const helps = loop.steps.filter((step) => loop.isHelp(step.factor)).length;
  const isAllHelp = helps === loop.steps.length;
  if (loop.kind === 'reinforcing') return doesHelp(loop, isAllHelp) ? 'growing' : 'reinforcing';
  if (loop.kind === 'balancing') return doesHelp(loop, helps > 0) ? 'calming' : 'damping';
  return loop.kind;
}

/** True for a pattern one would want more of. */
export function helpsOn(loop: DrawnLoop): boolean {
  const effect = effectOf(loop);
  return effect === 'calming' || effect === 'growing';
}

function doesHelp({ chosen }: DrawnLoop, isLikely: boolean): boolean {
  return chosen === null ? isLikely : chosen === 'helps';
}
