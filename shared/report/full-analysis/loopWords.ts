import type { EntityId } from '../../base/ids.ts';
import type { LoopShape } from '../../pattern/loopShape.ts';

/** A pattern in order, with what stands in its boxes. */
export interface DrawnLoop extends LoopShape {
  readonly label: (factor: EntityId) => string;
  readonly isHelp: (factor: EntityId) => boolean;
}

/** `growing`: reinforces what helps; `calming`: damps by something that helps. */
export type LoopEffect = 'reinforcing' | 'growing' | 'calming' | 'damping' | 'unknown' | 'chain';

/** What the whole does, said without guessing: the kind comes from the arrows, help from factors. */
export function effectOf(loop: DrawnLoop): LoopEffect {
  const helps = loop.steps.filter((step) => loop.isHelp(step.factor)).length;
  if (loop.kind === 'reinforcing') return helps === loop.steps.length ? 'growing' : 'reinforcing';
  if (loop.kind === 'balancing') return helps > 0 ? 'calming' : 'damping';
  return loop.kind;
}

/** True for a pattern one would want more of. */
export function helpsOn(loop: DrawnLoop): boolean {
  const effect = effectOf(loop);
  return effect === 'calming' || effect === 'growing';
}
