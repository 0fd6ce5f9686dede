import type { EntityId } from '../base/ids.ts';

/** What decides how long a restore point stays. */
export interface AgeingPoint {
  readonly id: EntityId;
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Days of work of which every daily point stays. */
export const daysOfDaily = 14;

/** Days of work for which a point made before an import, a restore or a clean-up stays. */
export const daysOfOther = 90;

const dayLength = 86_400_000;

/**
 * The points that others stand in for. A point counts as old when at least so many *days on which
 * something was kept* came after it: a clock that jumps to another century then ages nothing.
 * Older points stay one a week. A point of the day of `now` always stays.
 */
export function pointsToDrop(points: readonly AgeingPoint[], now: number): readonly EntityId[] {
  const days = [...new Set(points.map(({ at }) => dayNumber(at)))].sort((a, b) => b - a);
  const ages = new Map(days.map((day, index) => [day, index]));
  const today = dayNumber(now);
  const seenWeeks = new Set<number>();
  const dropped: EntityId[] = [];
  const oldestFirst = [...points].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const point of oldestFirst) {
    const day = dayNumber(point.at);
    const limit = point.kind === 'daily' ? daysOfDaily : daysOfOther;
    if (day === today || (ages.get(day) ?? 0) < limit) continue;
    const week = Math.floor((day + 3) / 7);
    if (seenWeeks.has(week)) dropped.push(point.id);
    seenWeeks.add(week);
  }
  return dropped;
}

/** The day of a moment, counted from 1970 in UTC: the same on every machine and in every season. */
export function dayNumber(at: number): number {
  return Math.floor(at / dayLength);
}
