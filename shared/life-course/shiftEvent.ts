import { comparePartialDates, partialDateProblem, type PartialDate } from '../base/partialDate.ts';

export interface EventDates {
  readonly when: PartialDate | null;
  readonly until: PartialDate | null;
}

/** In what steps a date can be moved: as precise as it is known. */
export function stepOf({ when }: EventDates): 'month' | 'year' | null {
  if (when?.year == null) return null;
  return when.month === null ? 'year' : 'month';
}

/**
 * Moves an event by months or years, whichever its date is known to; a period moves as a whole.
 * The 31st becomes the last day of a shorter month. Null when there is no year to move, or when
 * the dates would make no sense.
 */
export function shiftEvent(dates: EventDates, steps: number): EventDates | null {
  const step = stepOf(dates);
  if (step === null || dates.when === null) return null;
  const months = step === 'year' ? steps * 12 : steps;
  const when = shifted(dates.when, months);
  const until = dates.until === null ? null : shifted(dates.until, months);
  if (partialDateProblem(when) !== null) return null;
  if (until === null || until.year === null) return { when, until };
  if (partialDateProblem(until) !== null || comparePartialDates(until, when) < 0) return null;
  return { when, until };
}

function shifted(date: PartialDate, months: number): PartialDate {
  if (date.year === null) return date;
  if (date.month === null) {
    // A bare year does not know of months.
    return { ...date, year: date.year + Math.trunc(months / 12) };
  }
  const count = date.year * 12 + date.month - 1 + months;
  const moved = { ...date, year: Math.floor(count / 12), month: (count % 12) + 1 };
  return date.day === null ? moved : { ...moved, day: lastFitting(moved, date.day) };
}

function lastFitting(date: PartialDate, day: number): number {
  for (let fitting = day; fitting > 28; fitting -= 1) {
    if (partialDateProblem({ ...date, day: fitting }) === null) return fitting;
  }
  return Math.min(day, 28);
}
