import { addDays, daysBetween } from '../base/partialDate.ts';

/** An analysis is made within six weeks (method.md 1). */
export const CLOCK_WEEKS = 6;
const CLOCK_DAYS = CLOCK_WEEKS * 7;

/** What decides the clock; all days are ISO days. */
export interface ClockInput {
  readonly requestedOn: string | null;
  readonly establishedOn: string | null;
  /** Days of pauses that are over. */
  readonly pausedDays: number;
  /** First day of a pause that still lasts. */
  readonly pausedSince: string | null;
}

export interface Clock {
  readonly kind: 'notStarted' | 'running' | 'paused' | 'stopped';
  /** 1 in the first week; above 6 when it takes longer. 0 while nothing runs. */
  readonly week: number;
  /** The last day of the six weeks, moved on by pauses; null while nothing runs. */
  readonly dueOn: string | null;
  /** Days left until `dueOn`, negative when past; null unless running. */
  readonly daysLeft: number | null;
}

/** A pause as it stands in the case; without `from` it does not count. */
export interface PauseSpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** Where the six weeks stand on a day: from the request, without pauses, until established. */
export function clockOn(input: ClockInput, today: string): Clock {
  const { requestedOn, establishedOn, pausedSince } = input;
  if (requestedOn === null || today < requestedOn) {
    return { kind: 'notStarted', week: 0, dueOn: null, daysLeft: null };
  }
  const isStopped = establishedOn !== null && establishedOn <= today;
  const isPaused = !isStopped && pausedSince !== null && pausedSince <= today;
  const until = isStopped ? establishedOn : isPaused ? pausedSince : today;
  const used = Math.max(0, daysBetween(requestedOn, until) - input.pausedDays);
  const lasting = isPaused ? daysBetween(pausedSince, today) : 0;
  const dueOn = addDays(requestedOn, CLOCK_DAYS + input.pausedDays + lasting);
  const week = Math.max(1, Math.ceil(used / 7));
  if (isStopped) return { kind: 'stopped', week, dueOn, daysLeft: null };
  if (isPaused) return { kind: 'paused', week, dueOn, daysLeft: null };
  return { kind: 'running', week, dueOn, daysLeft: daysBetween(today, dueOn) };
}

/**
 * Adds up pauses between the request and `until` (the day it was established, or today): each day
 * counts once, also where pauses overlap. A pause without an end that began by then still lasts.
 */
export function pausedTime(
  pauses: readonly PauseSpan[],
  requestedOn: string | null,
  until: string,
): { readonly pausedDays: number; readonly pausedSince: string | null } {
  if (requestedOn === null) return { pausedDays: 0, pausedSince: null };
  const started = pauses.flatMap(({ from, to }) =>
    from === null || from > until ? [] : [{ from: from < requestedOn ? requestedOn : from, to }],
  );
  const open = started.filter(({ to }) => to === null || to > until).map(({ from }) => from);
  const pausedSince = open.sort()[0] ?? null;
  const limit = pausedSince ?? until;
  const spans = started
    .map(({ from, to }) => ({ from, to: to === null || to > limit ? limit : to }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let pausedDays = 0;
  let counted = requestedOn;
  for (const { from, to } of spans) {
    const start = from > counted ? from : counted;
    if (to > start) {
      pausedDays += daysBetween(start, to);
      counted = to;
    }
  }
  return { pausedDays, pausedSince };
}
