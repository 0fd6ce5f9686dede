const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** A date as people remember it; the shape of `PartialDate` in shared/base. */
interface RememberedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
  readonly words: string;
}

/** `2026-03-09` as `9 maart 2026`; what is no full date comes back as it was. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? iso : `${String(day)} ${name} ${String(year)}`;
}

/** `2026-03-09` as `9 maart`: for moments within the six weeks. */
export function dayAndMonth(iso: string): string {
  return longDate(iso).split(' ').slice(0, 2).join(' ');
}

/** `9 maart 2022`, `maart 2022`, `ongeveer 2022`, or the person's own words. */
export function rememberedDate(date: RememberedDate): string {
  if (date.year === null) return date.words;
  const month = date.month === null ? '' : `${MONTHS[date.month - 1] ?? ''} `;
  const day = date.day === null ? '' : `${String(date.day)} `;
  const about = date.approximate ? 'ongeveer ' : '';
  const words = date.words === '' ? '' : ` (${date.words})`;
  return `${about}${day}${month}${String(date.year)}${words}`;
}
