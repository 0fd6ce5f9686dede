import type { TextSpan } from './textSpan.ts';

/** One word as a reader counts words: a number or a date in digits is one. */
export interface Word extends TextSpan {
  /** As written, without marks that are not seen (soft hyphens, direction marks). */
  readonly text: string;
  readonly isNumber: boolean;
}

const INNER = '\\u00ad\\u200b-\\u200f\\u2060';
const LETTER = `[\\p{L}\\p{M}\\p{N}${INNER}]`;
const WORD = new RegExp(
  // A number with its own points, commas, dashes or colons: 1.5, 10.000, 9-3-2026, 14:30.
  '\\p{N}+(?:[.,:/-]\\p{N}+)+(?![\\p{L}])|' +
    `['’]s(?![\\p{L}\\p{N}])|` +
    // Points inside an abbreviation (m.m.v.), apostrophes and hyphens inside a word.
    `[\\p{L}\\p{N}]${LETTER}*(?:(?:['’-]|\\.(?=\\p{L}))${LETTER}+)*`,
  'gu',
);
const UNSEEN = new RegExp(`[${INNER}]`, 'gu');
const NUMBER = /^\p{N}/u;
const HAS_UNSEEN = new RegExp(`[${INNER}]`, 'u');
const ONLY_NUMBER = /^[\p{N}.,:/-]+$/u;

/** The words of a text, in order. Linear in the length of the text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const found = match[0];
    const seen = HAS_UNSEEN.test(found) ? found.replace(UNSEEN, '') : found;
    words.push({
      start: match.index,
      end: match.index + found.length,
      text: seen,
      isNumber: NUMBER.test(seen) && ONLY_NUMBER.test(seen),
    });
  }
  return words;
}

const LETTERS = /\p{L}/gu;

/** Letters only: hyphens, points and digits are none; `ij` is two. */
export function letterCount(word: Word): number {
  if (word.isNumber) return 0;
  return word.text.match(LETTERS)?.length ?? 0;
}
