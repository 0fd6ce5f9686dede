import { daysBetween } from '#shared/base/partialDate';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';

/** Where the six weeks of a case stand; `week` counts from 1 and runs on past 6. */
export type CaseClock =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'running'; readonly week: number }
  | { readonly kind: 'paused'; readonly week: number; readonly since: string }
  | { readonly kind: 'established'; readonly on: string };

type ClockFacts = Pick<CaseSummary, 'requestedOn' | 'establishedOn' | 'pausedDays' | 'pausedSince'>;

const DAYS_IN_WEEK = 7;

/** The clock on `today` (`YYYY-MM-DD`); days of pause do not count. */
export function caseClock(facts: ClockFacts, today: string): CaseClock {
  const { requestedOn, establishedOn, pausedDays, pausedSince } = facts;
  if (establishedOn !== null) return { kind: 'established', on: establishedOn };
  if (requestedOn === null) return { kind: 'unknown' };
  const days = daysBetween(requestedOn, pausedSince ?? today) - pausedDays;
  const week = Math.floor(Math.max(0, days) / DAYS_IN_WEEK) + 1;
  return pausedSince === null
    ? { kind: 'running', week }
    : { kind: 'paused', week, since: pausedSince };
}
