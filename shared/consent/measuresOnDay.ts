import type { EntityId } from '../base/ids.ts';
import { spanOf } from './calendar.ts';
import { isOver, type CaseOnDay } from './caseOnDay.ts';

/** The orders in force over a child on a day, as far as they decide who must say yes. */
export interface OrdersOnDay {
  readonly isSupervised: boolean;
  readonly isUnderGuardianship: boolean;
  readonly isSecure: boolean;
  /** The last day on which the guardianship can have begun; null without one. */
  readonly guardianSince: string | null;
  /** Two orders that cannot hold at the same time, or one that ends before it starts. */
  readonly contradict: boolean;
}

/**
 * Reads the measures. A remembered start counts from the first day it can be and an end through the
 * last, so that no order is overlooked.
 */
export function measuresOnDay(world: CaseOnDay, child: EntityId): OrdersOnDay {
  const { onDate } = world;
  const own = world.analysis.measure
    .filter(({ over }) => isOver(world, over, child))
    .map((measure) => ({ ...measure, from: spanOf(measure.start), to: spanOf(measure.end) }));
  const isImpossible = own.some(({ from, to }) => from && to && to.last < from.first);
  const inForce = own.filter(
    ({ from, to }) => (from === null || from.first <= onDate) && (to === null || to.last >= onDate),
  );
  const has = (...kinds: readonly (typeof own)[number]['kind'][]) =>
    inForce.some(({ kind }) => kinds.includes(kind));
  const isSupervised = has('supervisionOrder', 'provisionalSupervisionOrder');
  const guardianships = inForce.filter(({ kind }) => kind === 'guardianship');
  const isUnderGuardianship = guardianships.length > 0;
  const starts = guardianships.flatMap(({ from }) => (from === null ? [] : [from.last]));
  const latest = [...starts].sort().at(-1) ?? null;
  return {
    isSupervised,
    isUnderGuardianship,
    isSecure: has('securePlacementOrder'),
    guardianSince: latest !== null && latest > onDate ? onDate : latest,
    contradict:
      isImpossible ||
      guardianships.some(({ parentsKeepAuthority }) => parentsKeepAuthority) ||
      (has('voluntary') && (isSupervised || isUnderGuardianship || has('securePlacementOrder'))),
  };
}
