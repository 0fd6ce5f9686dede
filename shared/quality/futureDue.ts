import type { Analysis } from '../analysis/analysis.ts';
import { youthOf } from '../analysis/people.ts';

const AGE = 16;
const MONTHS_BEFORE = 9;

/** The first day on which life after sixteen is due: nine months before the 16th birthday. */
export function futureDueFrom(birthDate: string): string {
  const [year = 0, month = 1] = birthDate.split('-').map(Number);
  const months = (year + AGE) * 12 + (month - 1) - MONTHS_BEFORE;
  const day = birthDate.slice(8, 10);
  const iso = `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
  // As text: 31 February sorts after the last day of February, and before 1 March.
  return `${iso}-${day}`;
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
