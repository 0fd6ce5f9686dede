import { addDays } from './partialDate.ts';

/** The same ISO day some months later, or the last day of that month when it is shorter. */
export function addMonths(from: string, months: number): string {
  const total = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const wanted = addDays(firstOf(total), Number(from.slice(8, 10)) - 1);
  const after = firstOf(total + 1);
  return wanted < after ? wanted : addDays(after, -1);
}

/** The first day of a month counted from the year 0. */
function firstOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
