import { generalise } from '../../text/nl/generalise.ts';
import { numberWords } from '../../text/nl/lifeCourseReading.ts';
import type { Level } from './ladders.ts';

/** The age at a level of its ladder: years, a band of four years, a phase of life, or nothing. */
export function generaliseAge(age: number | string, level: Level = 3): string {
  const years = typeof age === 'number' ? Math.floor(age) : yearsIn(age);
  if (level === 4) return '';
  if (years === null || years < 0) return generalise.ages.unknown;
  if (level <= 1) return generalise.ages.exact(years);
  if (level === 2)
    return generalise.ages.narrow(years - (years % BAND), years - (years % BAND) + BAND - 1);
  return bandOf(years);
}

/** The years in "14", "14 jaar", "veertien", "14;3", "15-jarige"; null when no age is said. */
export function yearsIn(text: string): number | null {
  const said = text.trim().toLocaleLowerCase('nl');
  const digits = /\d{1,3}/u.exec(said);
  if (digits !== null) return Number(digits[0]);
  const words = said.split(/[^\p{L}]+/u).flatMap((word) => [word, word.replace(/jarige?$/u, '')]);
  return words.map((word) => numberWords[word]).find((number) => number !== undefined) ?? null;
}

const BAND = 4;

const BANDS = [
  { below: 4, words: generalise.ages.bands.toddler },
  { below: 6, words: generalise.ages.bands.infant },
  { below: 12, words: generalise.ages.bands.primary },
  { below: 18, words: generalise.ages.bands.teens },
  { below: 26, words: generalise.ages.bands.youngAdult },
  { below: 70, words: generalise.ages.bands.adult },
] as const;

function bandOf(years: number): string {
  return BANDS.find(({ below }) => years < below)?.words ?? generalise.ages.bands.old;
}
