import type { PartialDate } from '../base/partialDate.ts';
import { numberWords, ordinalWords, rememberedPatterns } from '../text/nl/lifeCourseReading.ts';

/** What "groep 4" or "toen hij 6 was" stands for, in years with a fraction. */
export interface RememberedTime {
  readonly kind: 'group' | 'age';
  /** Inclusive start and exclusive end, for example 2017.58 to 2018.58. */
  readonly from: number;
  readonly to: number;
  /** The year (and month, when the words are that exact) to write down as "about". */
  readonly year: number;
  readonly month: number | null;
}

/**
 * Reads a school group, a form or an age as a time; null when it is neither or the birth date is
 * not known. A group is the school year of a child that never repeated or skipped one: somebody
 * born before 1 October is in "groep 3" in the school year in which the sixth birthday falls.
 */
export function rememberedTime(words: string, birthDate: string | null): RememberedTime | null {
  if (birthDate === null) return null;
  const said = words.trim().toLocaleLowerCase('nl');
  const group = groupIn(said);
  if (group !== null) return schoolYear(group, birthDate);
  const exact = firstMatch(ageAndMonths, said);
  if (exact !== null) {
    const years = numberOf(exact[1]);
    const months = numberOf(exact[2]);
    return years === null || months === null || months > 11
      ? null
      : ageTime(birthDate, years, months);
  }
  const [, age] = firstMatch(ages, said) ?? [];
  const years = numberOf(age);
  if (years !== null) return ageTime(birthDate, years, null);
  return firstMatch(births, said) === null ? null : ageTime(birthDate, 0, 0);
}

/** The date to write down for words that say a time: about that year, with the words beside it. */
export function rememberedDateOf(words: string, birthDate: string | null): PartialDate | null {
  const time = rememberedTime(words, birthDate);
  if (time === null) return null;
  const { year, month } = time;
  return { year, month, day: null, approximate: true, words: words.trim().slice(0, 80) };
}

/** The patterns of all remembered words, for a reader that looks for them in a line. */
export function rememberedSource(): string {
  return Object.values(rememberedPatterns)
    .flatMap((list: readonly string[]) => list.map(withoutGroups))
    .join('|');
}

const NUMBER = `\\d{1,2}|${Object.keys(numberWords).join('|')}`;
const ORDINAL = `\\d{1,2}e|${Object.keys(ordinalWords).join('|')}`;

const groups = compile(rememberedPatterns.group);
const forms = compile(rememberedPatterns.form);
const bridges = compile(rememberedPatterns.bridge);
const ageAndMonths = compile(rememberedPatterns.ageAndMonths);
const ages = compile(rememberedPatterns.age);
const births = compile(rememberedPatterns.birth);

const LAST_GROUP = 8;
const LAST_FORM = 6;
const OLDEST = 25;

function compile(patterns: readonly string[]): readonly RegExp[] {
  return patterns.map((pattern) => new RegExp(`^(?:${withNumbers(pattern)})$`, 'u'));
}

function withNumbers(pattern: string): string {
  return pattern
    .replace('(?:Ne|O)', `(${ORDINAL})`)
    .replace('Ne', `(${ORDINAL})`)
    .replaceAll(/\bN\b/gu, `(${NUMBER})`);
}

function withoutGroups(pattern: string): string {
  return withNumbers(pattern).replaceAll(/\((?!\?)/gu, '(?:');
}

function firstMatch(patterns: readonly RegExp[], said: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(said);
    if (match !== null) return match;
  }
  return null;
}

function groupIn(said: string): number | null {
  const group = numberOf(firstMatch(groups, said)?.[1]);
  if (group !== null) return group >= 1 && group <= LAST_GROUP ? group : null;
  if (firstMatch(bridges, said) !== null) return LAST_GROUP + 1;
  const form = numberOf(firstMatch(forms, said)?.[1]);
  return form !== null && form >= 1 && form <= LAST_FORM ? LAST_GROUP + form : null;
}

function numberOf(said: string | undefined): number | null {
  if (said === undefined) return null;
  const digits = /^\d{1,2}/u.exec(said);
  const number = digits === null ? (numberWords[said] ?? ordinalWords[said]) : Number(digits[0]);
  return number === undefined || number > OLDEST ? null : number;
}

function schoolYear(group: number, birthDate: string): RememberedTime {
  const isLate = birthDate.slice(5) >= '10-01';
  const start = Number(birthDate.slice(0, 4)) + group + (isLate ? 4 : 3);
  const from = start + 7 / 12;
  return { kind: 'group', from, to: from + 1, year: start, month: null };
}

function ageTime(birthDate: string, years: number, months: number | null): RememberedTime {
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  const born = year + (month - 1 + (day - 1) / 31) / 12;
  const from = born + years + (months ?? 0) / 12;
  if (months === null) {
    return { kind: 'age', from, to: from + 1, year: Math.floor(from + 0.5), month: null };
  }
  const count = year * 12 + (month - 1) + years * 12 + months;
  return {
    kind: 'age',
    from,
    to: from + 1 / 12,
    year: Math.floor(count / 12),
    month: (count % 12) + 1,
  };
}
