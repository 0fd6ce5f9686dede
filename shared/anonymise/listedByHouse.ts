import type { Stretch } from './coverage.ts';
import { wordsOf } from './lexicon.ts';
import type { Mark, Page } from './page.ts';

/** Where words or names of the user's own list stand, as whole words and in any capitals. */
export function placesOf(page: Page, phrases: readonly string[]): readonly Stretch[] {
  const wanted = phrases.map((phrase) => wordsOf(phrase)).filter(({ length }) => length > 0);
  if (wanted.length === 0) return [];
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of wanted) {
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const found: Stretch[] = [];
  page.tokens.forEach((token, index) => {
    for (const words of byFirst.get(token.low) ?? []) {
      const isThere = words.every((word, at) => page.tokens[index + at]?.low === word);
      const last = page.tokens[index + words.length - 1];
      if (isThere && last !== undefined) found.push({ start: token.start, end: last.stemEnd });
    }
  });
  return found;
}

/** What must always go, whatever the other lists say. */
export function maskedByHouse(page: Page, phrases: readonly string[]): readonly Mark[] {
  return placesOf(page, phrases).map(({ start, end }) => ({
    start,
    end,
    label: 'ORGANISATION',
    level: 'automatic',
    reason: 'house-mask',
    rank: RANK,
  }));
}

/** Whether a list may let it stay: a name or a description, but nobody the case knows and no number. */
export function mayStay({ label, reason }: Mark): boolean {
  if (reason === 'house-mask' || reason.endsWith('-known')) return false;
  return (
    label === 'PERSON' ||
    label === 'ORGANISATION' ||
    label === 'SCHOOL' ||
    label === 'LOCATION' ||
    label === 'OTHER_QUASI'
  );
}

/** Just below somebody the case knows, who keeps a name of their own. */
const RANK = 81;
