import { afterParticles, nameEnd } from '../people/nameRun.ts';
import { has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import type { Label } from '../label.ts';
import { wordClass } from '../wordClass.ts';

/** Capitals nobody explained: a person decides. */
export function matchCapitals(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { tokens } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isCapital(token) || token.raw.length < 2) continue;
    if (isAllowed(page, token)) continue;
    if (
      has(
        token,
        wordClass.stop |
          wordClass.kin |
          wordClass.role |
          wordClass.title |
          wordClass.month |
          wordClass.pronoun |
          wordClass.determiner |
          wordClass.verb,
      )
    )
      continue;
    const isWord = page.lexicon.isWord(token.low) || isInflected(page, token.low);
    if (token.isFirst && isWord) continue;
    if (
      isWord &&
      !has(token, wordClass.first | wordClass.last | wordClass.place) &&
      isHeading(page, index)
    )
      continue;
    if (isOrigin(token.low)) continue;
    if (
      token.shape === 'mixed' &&
      token.raw.charAt(0) === token.raw.charAt(0).toLowerCase() &&
      isWord
    )
      continue;
    const end = Math.max(nameEnd(page, index), afterParticles(page, index + 1) ?? index);
    const last = tokens[end];
    if (last === undefined) continue;
    const before = tokens[index - 1];
    const label: Label =
      has(before, wordClass.placePreposition) && !has(token, wordClass.first)
        ? 'LOCATION'
        : /^(?:bij|op)$/u.test(before?.low ?? '') && !has(token, wordClass.first)
          ? 'ORGANISATION'
          : 'PERSON';
    marks.push({
      start: token.start,
      end: last.stemEnd,
      label,
      level: 'candidate',
      reason: 'capital',
      rank: 20,
    });
    index = end;
  }
  return marks;
}

/** Titles of tables and chapters write every word with a capital. */
function isHeading(page: Page, index: number): boolean {
  const before = page.tokens[index - 1];
  const behind = page.tokens[index + 1];
  return (
    (before !== undefined && before.isFirst && isCapital(before)) ||
    (isCapital(behind) && behind.gap.trim() === '' && has(behind, wordClass.word))
  );
}

const isInflected = (page: Page, word: string): boolean =>
  /(?:s|en|e|er|je|jes|t|de|te)$/u.test(word) &&
  [1, 2, 3].some((cut) => word.length - cut > 3 && page.lexicon.isWord(word.slice(0, -cut)));

/** Origins, languages and countries are flagged by their own rule. */
const isOrigin = (word: string): boolean =>
  /(?:se|sche|aans|ees|eese|ische|isch)$/u.test(word) && word.length > 5;
