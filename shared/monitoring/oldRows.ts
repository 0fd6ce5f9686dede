import type { CodedRecord } from './codedRecord.ts';

export interface OldRows {
  readonly count: number;
  /** The last year of which the lines had to go. */
  readonly year: number;
}

/**
 * Lines that should be gone: twelve months after the year they count in (privacy.md 3.8). A line
 * counts in the year it was established, or else asked for; one without a month never grows old.
 * `today`: `YYYY-MM-DD`. Null when there are none.
 */
export function oldRows(records: readonly CodedRecord[], today: string): OldRows | null {
  const year = Number(today.slice(0, 4)) - 2;
  const count = records.filter((record) => {
    const month = record.establishedMonth ?? record.requestedMonth;
    return month !== null && Number(month.slice(0, 4)) <= year;
  }).length;
  return count === 0 ? null : { count, year };
}
