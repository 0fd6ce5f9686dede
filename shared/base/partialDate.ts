/**
 * A date as people remember it: a year, a month or a day, perhaps "about", or only words
 * ("groep 4", "toen ik klein was"). Years are full years; months 1-12; days 1-31.
 */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
  /** Own words when there is no year, or beside it; at most 80 characters. */
  readonly words: string;
}

export type DateProblem =
  'no-year' | 'year-range' | 'month-range' | 'day-range' | 'day-without-month';

const EARLIEST_YEAR = 1850;
const LATEST_YEAR = 2200;
const ISO_PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LONGEST_WORDS = 80;

/** Checks the parts of a partial date; null when they make sense together. */
export function partialDateProblem(date: PartialDate): DateProblem | null {
  if (date.year === null) {
    return date.month === null && date.day === null && date.words !== '' ? null : 'no-year';
  }
  if (!Number.isInteger(date.year) || date.year < EARLIEST_YEAR || date.year > LATEST_YEAR) {
    return 'year-range';
  }
  if (date.month === null) return date.day === null ? null : 'day-without-month';
  if (!Number.isInteger(date.month) || date.month < 1 || date.month > 12) return 'month-range';
  if (date.day === null) return null;
  const isDay = Number.isInteger(date.day) && date.day >= 1;
  return isDay && date.day <= daysInMonth(date.year, date.month) ? null : 'day-range';
}

/** Reads `2018`, `2018-11` or `2018-11-03`; null for anything else. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = ISO_PARTIAL.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  const date: PartialDate = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    approximate: false,
    words: '',
  };
  return partialDateProblem(date) === null ? date : null;
}

/** `2018-11-03`, `2018-11` or `2018`; empty when there is no year. */
export function formatPartialDateIso(date: PartialDate): string {
  if (date.year === null) return '';
  const parts = [String(date.year).padStart(4, '0')];
  if (date.month !== null) parts.push(String(date.month).padStart(2, '0'));
  if (date.month !== null && date.day !== null) parts.push(String(date.day).padStart(2, '0'));
  return parts.join('-');
}

/** Accepts only values of the exact shape; for reading stored or foreign data. */
export function readPartialDate(value: unknown): PartialDate | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { year, month, day, approximate, words } = value as Record<string, unknown>;
  if (!isPart(year) || !isPart(month) || !isPart(day)) return undefined;
  if (typeof approximate !== 'boolean' || typeof words !== 'string') return undefined;
  const date = { year, month, day, approximate, words: words.slice(0, LONGEST_WORDS) };
  return partialDateProblem(date) === null ? date : undefined;
}

/** Orders dates; a bare year comes before its months, dates without a year come last. */
export function comparePartialDates(a: PartialDate | null, b: PartialDate | null): number {
  return sortKey(a) - sortKey(b);
}

/** A full calendar date `YYYY-MM-DD` that exists, or undefined. */
export function readIsoDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length !== 10) return undefined;
  return parsePartialDate(value)?.day == null ? undefined : value;
}

/** Days from one full ISO date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The full ISO date `days` after `from`. */
export function addDays(from: string, days: number): string {
  return isoFromDayNumber(dayNumber(from) + days);
}

/** Completed years at `on` for someone born on `birthDate`; 29 February counts from 1 March. */
export function ageInYears(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

function isPart(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

function sortKey(date: PartialDate | null): number {
  if (date?.year == null) return Number.MAX_SAFE_INTEGER;
  return date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 March of year 0 (Howard Hinnant, chrono-compatible low-level date algorithms). */
function dayNumber(iso: string): number {
  const month = Number(iso.slice(5, 7));
  const year = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(iso.slice(8, 10)) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear;
}

function isoFromDayNumber(days: number): string {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatPartialDateIso({ year, month, day, approximate: false, words: '' });
}
