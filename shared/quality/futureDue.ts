import type { Analysis } from '../analysis/analysis.ts';
import { youthOf } from '../analysis/people.ts';
import { readIsoDate } from '../base/partialDate.ts';

const AGE = 16;
const MONTHS_BEFORE = 9;

/** The first day on which life after sixteen is due: nine months before the 16th birthday. */
export function futureDueFrom(birthDate: string): string {
  const [year = 0, month = 1] = birthDate.split('-').map(Number);
  const months = (year + AGE) * 12 + (month - 1) - MONTHS_BEFORE;
  const on = `${yearAndMonth(months)}-${birthDate.slice(8, 10)}`;
  // A month without that day: the first of the next.
  return readIsoDate(on) ?? `${yearAndMonth(months + 1)}-01`;
}

/** Whether life after sixteen must be thought about on a day. */
export function isFutureDue(birthDate: string, today: string): boolean {
  return today >= futureDueFrom(birthDate);
}

/** Life after sixteen is due and nobody has begun on it. */
export function futureAsks(analysis: Analysis, today: string): boolean {
  const birthDate = youthOf(analysis)?.birthDate ?? null;
  return birthDate !== null && isFutureDue(birthDate, today);
}

/** `2025-12` of a number of months since the year 0. */
function yearAndMonth(months: number): string {
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
}
