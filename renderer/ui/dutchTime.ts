const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const longDay = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDay = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const weekDay = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `14:32` in local time, for milliseconds since 1970. */
export function formatClock(at: number): string {
  return clock.format(at);
}

/** `27 maart 2009` for an ISO day. */
export function formatLongDay(iso: string): string {
  return longDay.format(new Date(`${iso}T00:00:00Z`));
}

/** `27 maart` for an ISO day of this year; with the year for another. */
export function formatShortDay(iso: string, today: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  return iso.slice(0, 4) === today.slice(0, 4) ? shortDay.format(day) : longDay.format(day);
}

/** `wo 4 maart` for an ISO day. */
export function formatWeekDay(iso: string): string {
  return weekDay.format(new Date(`${iso}T00:00:00Z`));
}

/** The local calendar day of a moment, as `YYYY-MM-DD`. */
export function isoDayOf(at: number): string {
  const day = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
