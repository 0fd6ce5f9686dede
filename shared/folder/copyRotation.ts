/** One backup of one case, as the app that made it remembers it. */
export interface RotatedCopy {
  readonly name: string;
  /** Counts the copies of this machine: the order in which they were made, whatever the clock says. */
  readonly seq: number;
  /** The local day on which it was made, `YYYY-MM-DD`. */
  readonly day: string;
  /** It was opened after writing, and at every test since. */
  readonly isReadable: boolean;
}

/** How many days, weeks and months keep a copy, and how many days at most (null: no limit). */
export interface Retention {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
  readonly longestDays: number | null;
}

export const usualRetention: Retention = { days: 7, weeks: 5, months: 12, longestDays: 366 };

const DAY_MS = 86_400_000;
/** Copies further apart than this were made by a clock that jumped, or in a case long at rest. */
const LONGEST_GAP_DAYS = 400;

/**
 * The names of the copies of one case that may go: not the newest readable one, nor the newest of
 * each kept day, week and month. What cannot be opened goes only when a newer one can. Nothing goes
 * for its age while the days of the copies make no sense.
 */
export function copiesToRemove(
  copies: readonly RotatedCopy[],
  today: string,
  retention: Retention,
): readonly string[] {
  const newestFirst = [...copies].sort((a, b) => b.seq - a.seq);
  const readable = newestFirst.filter((copy) => copy.isReadable);
  const newest = readable[0];
  if (newest === undefined) return [];
  const kept = new Set<RotatedCopy>([
    newest,
    ...firstOfEach(readable, retention.days, ({ day }) => day),
    ...firstOfEach(readable, retention.weeks, ({ day }) => String(weekOf(day))),
    ...firstOfEach(readable, retention.months, ({ day }) => day.slice(0, 7)),
  ]);
  const { longestDays } = retention;
  const judgesAge = longestDays !== null && isSteady(newestFirst, today);
  const isTooOld = (copy: RotatedCopy): boolean =>
    judgesAge && dayNumber(today) - dayNumber(copy.day) > longestDays;
  return newestFirst
    .filter((copy) => {
      if (copy === newest || (!copy.isReadable && copy.seq > newest.seq)) return false;
      return !kept.has(copy) || isTooOld(copy);
    })
    .map(({ name }) => name);
}

/** Whether it can be told how old these copies are: no clock jumped from the first of them to today. */
export function isAgeKnown(
  copies: readonly Pick<RotatedCopy, 'seq' | 'day'>[],
  today: string,
): boolean {
  return isSteady(
    [...copies].sort((a, b) => b.seq - a.seq),
    today,
  );
}

function firstOfEach(
  newestFirst: readonly RotatedCopy[],
  most: number,
  periodOf: (copy: RotatedCopy) => string,
): readonly RotatedCopy[] {
  const first = new Map<string, RotatedCopy>();
  for (const copy of newestFirst) {
    const period = periodOf(copy);
    if (!first.has(period)) first.set(period, copy);
  }
  return [...first.values()].slice(0, most);
}

/** Whether the days follow each other as days do, from the oldest copy to today. */
function isSteady(newestFirst: readonly Pick<RotatedCopy, 'day'>[], today: string): boolean {
  const days = [today, ...newestFirst.map(({ day }) => day)].map(dayNumber);
  return days.every((day, index) => {
    const gap = (days[index - 1] ?? day) - day;
    // One day back is a journey over the date line.
    return gap >= -1 && gap <= LONGEST_GAP_DAYS;
  });
}

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** Weeks begin on Monday; day 0, in 1970, was a Thursday. */
function weekOf(day: string): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}
