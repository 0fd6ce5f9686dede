import { ageInYears, type PartialDate } from '../base/partialDate.ts';
import { rememberedTime } from './rememberedWords.ts';
import { timeSpan, yearsOfIso } from './timeSpan.ts';

/** How old somebody was; `months` only when the month is known and certain. */
export type AgeAt =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'before' }
  | { readonly kind: 'born' }
  | {
      readonly kind: 'age';
      readonly from: number;
      readonly to: number;
      readonly months: number | null;
    };

/** The age at a date as people remember it: one, or the two that a bare year allows. */
export function ageAt(date: PartialDate | null, birthDate: string | null): AgeAt {
  if (date === null || birthDate === null) return { kind: 'unknown' };
  if (date.year === null) return ageInWords(date, birthDate);
  const year = String(date.year);
  const month = date.month === null ? null : String(date.month).padStart(2, '0');
  if (month === null) return ageInYear(date, birthDate);
  if (birthDate.startsWith(`${year}-${month}`)) {
    const isBefore = date.day !== null && dayOf(date) < birthDate;
    return { kind: isBefore ? 'before' : 'born' };
  }
  const on = date.day === null ? `${year}-${month}-31` : dayOf(date);
  if (on < birthDate) return { kind: 'before' };
  const years = ageInYears(birthDate, on);
  const [, bornMonth = 1, bornDay = 1] = birthDate.split('-').map(Number);
  const isBeforeDay = date.day !== null && date.day < bornDay;
  const months = ((date.month ?? 1) - bornMonth + 12 - (isBeforeDay ? 1 : 0)) % 12;
  const isExact = !date.approximate;
  return { kind: 'age', from: years, to: years, months: isExact ? (months + 12) % 12 : null };
}

function ageInYear(date: PartialDate, birthDate: string): AgeAt {
  const year = String(date.year);
  const said = date.words === '' ? null : timeSpan(date, birthDate);
  if (said !== null && !said.isSure && rememberedTime(date.words, birthDate) !== null) {
    return ageInWords(date, birthDate);
  }
  const oldest = ageInYears(birthDate, `${year}-12-31`);
  if (oldest < 0) return { kind: 'before' };
  // In the year of birth itself it may have been before or after.
  if (oldest === 0) return { kind: 'unknown' };
  const youngest = birthDate.endsWith('-01-01') ? oldest : oldest - 1;
  return { kind: 'age', from: youngest, to: oldest, months: null };
}

function ageInWords(date: PartialDate, birthDate: string): AgeAt {
  const said = rememberedTime(date.words, birthDate);
  if (said === null) return { kind: 'unknown' };
  const born = yearsOfIso(birthDate);
  if (said.to - said.from < 0.5 && said.from - born < 0.01) return { kind: 'born' };
  // A year of age starts on the birthday; rounding keeps that from being the day before.
  const from = Math.floor(said.from - born + 0.001);
  const to = Math.floor(said.to - born - 0.001);
  return { kind: 'age', from: Math.max(0, from), to: Math.max(0, to), months: null };
}

function dayOf({ year, month, day }: PartialDate): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
