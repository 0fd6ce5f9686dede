import type { Entity } from '../analysis/analysis.ts';
import type { LoopKind } from './loopShape.ts';

/** What a circle does for this family: keeps it stuck, or helps it on. */
export type LoopEffect = 'holds' | 'helps';

/**
 * What is proposed as long as the duo has not chosen: a circle that grows holds on, unless it is
 * made of what helps; one that settles helps. Null where nobody can know yet.
 */
export function proposedEffect(
  kind: LoopKind,
  factors: readonly Pick<Entity<'factor'>, 'kind'>[],
): LoopEffect | null {
  if (kind === 'balancing') return 'helps';
  if (kind !== 'reinforcing') return null;
  const isAllHelp = factors.length > 0 && factors.every((factor) => factor.kind === 'protective');
  return isAllHelp ? 'helps' : 'holds';
}
