import { follows, has, isAllowed, looksLikeVerb, type Mark, type Page } from '../page.ts';
import { firstTokenFrom } from '../tokenAt.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { isTitled } from './titleRun.ts';

/**
 * Further mentions of a house or school that a text introduced: "gezinshuis De Bosrand … De Bosrand belde",
 * "restaurant Sakura … bij Sakura".
 */
export function namedAgain(page: Page, introduced: readonly Mark[]): readonly Mark[] {
  const names = new Map<string, { readonly mark: Mark; readonly words: readonly Token[] }[]>();
  for (const mark of introduced) {
    if (mark.level !== 'automatic') continue;
    if (mark.label !== 'ORGANISATION' && mark.label !== 'SCHOOL') continue;
    const words = ownWords(page, mark);
    const [head] = words;
    if (head === undefined) continue;
    names.set(head.low, [...(names.get(head.low) ?? []), { mark, words }]);
  }
  if (names.size === 0) return [];
  const marks: Mark[] = [];
  const { tokens } = page;
  tokens.forEach((token, index) => {
    for (const { mark, words } of names.get(token.low) ?? []) {
      if (token.start >= mark.start && token.start < mark.end) continue;
      const last = tokens[index + words.length - 1];
      const isThere = words.every(
        ({ low }, at) =>
          tokens[index + at]?.low === low && (at === 0 || follows(tokens[index + at])),
      );
      const article = tokens[index - 1];
      const hasArticle = /^(?:De|Het)$/u.test(article?.raw ?? '') && follows(token);
      const isWritten =
        isTitled(token) &&
        (!token.isFirst || !has(token, wordClass.word) || looksLikeVerb(page, tokens[index + 1]));
      if (last === undefined || !isThere || !(isWritten || (hasArticle && isTitled(token))))
        continue;
      marks.push({
        start: hasArticle && article !== undefined ? article.start : token.start,
        end: last.stemEnd,
        label: mark.label,
        level: 'automatic',
        reason: 'name-again',
        rank: 60,
      });
      return;
    }
  });
  return marks;
}

/** What a house is called by itself: its words behind the kind and the article, none if that tells nothing. */
function ownWords(page: Page, { start, end }: Mark): readonly Token[] {
  const { tokens } = page;
  const all: Token[] = [];
  for (let at = firstTokenFrom(tokens, start); (tokens[at]?.end ?? Infinity) <= end; at += 1) {
    const token = tokens[at];
    if (token !== undefined) all.push(token);
  }
  const from = all.findIndex(
    (token) =>
      isTitled(token) &&
      !/^(?:de|het)$/u.test(token.low) &&
      !has(token, KIND) &&
      token.raw.length > 3,
  );
  const words = from < 0 ? [] : all.slice(from);
  const [only] = words;
  if (only === undefined || words.length > 1) return words;
  return isAllowed(page, only) || has(only, PLAIN) ? [] : words;
}

const KIND = wordClass.school | wordClass.care | wordClass.org | wordClass.site;
/** A town, somebody or an everyday word is more than the house that is called so. */
const PLAIN =
  wordClass.place |
  wordClass.first |
  wordClass.last |
  wordClass.common |
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.month |
  wordClass.stop;
