import type { Word } from './words.ts';

/** Loan words and names that the vowels of Dutch count wrongly; the whole word. */
const whole: Readonly<Record<string, number>> = {
  game: 1,
  games: 1,
  gamen: 2,
  gamet: 1,
  gamede: 2,
  gegamed: 2,
  online: 2,
  offline: 2,
  intake: 2,
  intakes: 2,
  intakegesprek: 4,
  time: 1,
  'time-out': 2,
  safe: 1,
  fulltime: 2,
  parttime: 2,
  date: 1,
  site: 1,
  sites: 1,
  website: 2,
  websites: 2,
  chill: 1,
  timen: 2,
  female: 2,
  whiteboard: 2,
  cake: 1,
  jointje: 2,
  joints: 1,
  joint: 1,
  boiler: 2,
};

/** Parts inside a word that have another number of syllables than their vowels say. */
const parts: readonly (readonly [part: string, syllables: number])[] = [
  ['museum', 3],
  ['musea', 3],
  ['station', 2],
  ['coach', 1],
  ['team', 1],
  ['stream', 1],
  ['leasen', 2],
  ['mail', 1],
  ['train', 1],
  ['eau', 1],
  ['skype', 1],
  ['stage', 2],
  ['youtube', 2],
  ['facebook', 2],
  ['board', 1],
];
const PART = new RegExp(parts.map(([part]) => part).join('|'), 'gu');
const partSyllables = new Map(parts);

/** One syllable each; what starts with a diaeresis was cut off before. */
const VOWELS = /aai|ooi|oei|eeuw|ieuw|air|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouy]/gu;
const ACCENTS = /[\u0300\u0301\u0302\u0304\u0306\u0307\u030a-\u036f]/gu;

/**
 * Dutch syllables by their vowels (privacy.md 6.1): the parts around a hyphen summed, a diaeresis
 * starts a new one, a number or date is one, an abbreviation as written, at least one.
 */
export function countSyllables(word: Word | string): number {
  const text = typeof word === 'string' ? word : word.text;
  if (typeof word !== 'string' && word.isNumber) return 1;
  const lower = text.toLowerCase();
  const known = whole[lower];
  if (known !== undefined) return known;
  let sum = 0;
  for (const part of plainLetters(lower).split('-')) sum += part === '' ? 0 : syllables(part);
  return Math.max(1, sum);
}

const PLAIN = /^[a-z'’.-]*$/u;

/** Without accents; a letter with a diaeresis is cut from the one before it. */
function plainLetters(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/([a-z])\u0308/gu, '|$1');
}

function syllables(part: string): number {
  let sum = 0;
  let from = 0;
  for (const found of part.matchAll(PART)) {
    sum += vowels(part.slice(from, found.index)) + (partSyllables.get(found[0]) ?? 1);
    from = found.index + found[0].length;
  }
  return sum + vowels(part.slice(from));
}

/** A y before a vowel at the start of a word is a consonant; the u of qu is none. */
function vowels(text: string): number {
  const read = text.replace(/^y(?=[aeiou])/u, 'j').replaceAll('qu', 'kw');
  let count = 0;
  for (const piece of read.split('|')) count += piece.match(VOWELS)?.length ?? 0;
  return count;
}
