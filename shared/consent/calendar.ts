import { addMonths } from '../base/addMonths.ts';
import type { PartialDate } from '../base/partialDate.ts';
import { addDays } from '../base/partialDate.ts';

const DAY_MS = 86_400_000;

/** The day on which somebody turns `age`; who was born on 29 February does so on 1 March. */
export function birthdayOf(birthDate: string, age: number): string {
  const year = Number(birthDate.slice(0, 4)) + age;
  const rest = birthDate.slice(4);
  return rest === '-02-29' && !isLeapYear(year)
    ? `${yearText(year)}-03-01`
    : `${yearText(year)}${rest}`;
}

/** The day of a moment in milliseconds since 1970. */
export function dayOf(moment: number): string {
  return addDays('1970-01-01', Math.floor(moment / DAY_MS));
}

/** The first and the last day a remembered date can be; null without a year. */
export function spanOf(
  date: PartialDate | null,
): { readonly first: string; readonly last: string } | null {
  if (date?.year == null) return null;
  const year = yearText(date.year);
  if (date.month === null) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const month = `${year}-${twoDigits(date.month)}`;
  if (date.day !== null) {
    const day = `${month}-${twoDigits(date.day)}`;
    return { first: day, last: day };
  }
  return { first: `${month}-01`, last: addDays(addMonths(`${month}-01`, 1), -1) };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
