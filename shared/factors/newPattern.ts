import type { Analysis } from '../analysis/analysis.ts';
import type { EntityId } from '../base/ids.ts';

/** An arrow of a pattern to make: one that is there already, or a new one. */
export interface PlannedArrow {
  readonly from: EntityId;
  readonly to: EntityId;
  /** The arrow between these two that exists; it is used again, never drawn twice. */
  readonly existing: EntityId | null;
}

/** The arrows of a loop through these factors in this order, closed at the end; none below two. */
export function loopThrough(
  analysis: Analysis,
  factors: readonly EntityId[],
): readonly PlannedArrow[] {
  const order = [...new Set(factors)];
  if (order.length < 2) return [];
  return order.map((from, index) => {
    const to = order[(index + 1) % order.length] ?? from;
    const link = analysis.link.find((arrow) => arrow.from === from && arrow.to === to);
    return { from, to, existing: link?.id ?? null };
  });
}
