import { generalise } from '../../text/nl/generalise.ts';
import { ageTens } from '../../text/nl/dateCues.ts';
import { numberWords, ordinalWords } from '../../text/nl/lifeCourseReading.ts';
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

/**
 * The years in "14", "14 jaar", "veertien", "14;3", "15-jarige", "zesenhalf", "eenenveertig"; those
 * of a baby in months or weeks are 0 or 1. Null when no age is said.
 */
export function yearsIn(text: string): number | null {
  const said = text.trim().toLocaleLowerCase('nl');
  const number = digitsIn(said) ?? wordIn(said);
  if (number === null) return null;
  const unit = UNITS.find(({ pattern }) => pattern.test(said));
  return unit === undefined ? number : Math.floor(number / unit.perYear);
}

/** Only when no years are said beside it, as in "14 jaar en 7 maanden". */
const UNITS = [
  { pattern: /^(?!.*(?:jaar|jr)).*(?:maand|mnd)/u, perYear: 12 },
  { pattern: /^(?!.*(?:jaar|jr)).*(?:week|weken|wkn)/u, perYear: 52 },
] as const;
const TENS = Object.entries(ageTens);

function digitsIn(said: string): number | null {
  const digits = /\d{1,3}/u.exec(said);
  return digits === null ? null : Number(digits[0]);
}

function wordIn(said: string): number | null {
  const words = said.match(/\p{L}+/gu) ?? [];
  const numbers = words.flatMap((word) => {
    const number = numberOf(word) ?? ordinalWords[word] ?? numberOf(word.replace(ENDING, ''));
    return number === undefined ? [] : [{ number, isArticle: word === ARTICLE }];
  });
  return (numbers.find(({ isArticle }) => !isArticle) ?? numbers[0])?.number ?? null;
}

/** Also the number one: "een jaar of negen". */
const ARTICLE = 'een';
const ENDING = /(?:-?jarige?n?|enhalf|ste|de)$/u;

/** "veertien" and "eenenveertig". */
function numberOf(word: string): number | undefined {
  const small = numberWords[word];
  if (small !== undefined) return small;
  const [tens, value] = TENS.find(([ten]) => word.endsWith(ten)) ?? [];
  if (tens === undefined || value === undefined) return undefined;
  if (word === tens) return value;
  const units = numberWords[word.slice(0, -tens.length).replace(/(?:en|ën)$/u, '')];
  return units === undefined ? undefined : value + units;
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
