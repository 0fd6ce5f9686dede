import { follows, has, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import type { TellingKind } from '../words/tellingWords.ts';
import { clauseAround, sentenceAround, type Reach } from './clauseAround.ts';
import { isTelling, tellingKinds } from './tellingKinds.ts';
import { isLiving, isNameAfter, isRun, tells } from './tellsHere.ts';

/**
 * Descriptions with a word that makes somebody stand out, in whatever compound ("regiokampioen",
 * "beroepsduiker"): work, what was won, the news, homes, shops, animals. Pointed out with the words
 * that belong to it.
 */
export function matchClauses(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { tokens } = page;
  tokens.forEach((token, index) => {
    if (!isTelling(token.word)) return;
    const kinds = tellingKinds(token.low);
    if (!kinds.includes('media') && isName(page, token, index)) return;
    const kind = kinds.find((one) => tells(tokens, index, one));
    if (kind === undefined) return;
    const { first, last } = reachOf(tokens, index, kind);
    const start = tokens[first];
    const end = tokens[last];
    if (start === undefined || end === undefined) return;
    marks.push({
      start: start.start,
      end: end.end,
      label: 'OTHER_QUASI',
      level: 'flag',
      reason: `quasi-${NAMES[kind]}`,
      rank: 14,
    });
  });
  return marks;
}

/** What is shown as the reason, for the review. */
const NAMES: Readonly<Record<TellingKind, string>> = {
  rareWork: 'profession',
  work: 'profession',
  feat: 'talent',
  media: 'media',
  event: 'event',
  place: 'clause',
  lodging: 'clause',
  business: 'run',
  rareAnimal: 'pet',
  animal: 'pet',
  thing: 'clause',
};

function reachOf(tokens: readonly Token[], index: number, kind: TellingKind) {
  if (kind === 'media') return sentenceAround(tokens, index, index);
  const reach = clauseAround(tokens, index, index);
  const before = tokens[reach.first - 1];
  if (kind === 'business' && follows(tokens[reach.first]) && isRun(before))
    return { ...reach, first: reach.first - 1 };
  // "Bliksem, het konijn met één oor": the name before it belongs to the animal.
  if (kind === 'lodging') return withLiving(tokens, reach);
  const isAnimal = kind === 'animal' || kind === 'rareAnimal';
  if (isAnimal && reach.last === index && isNameAfter(tokens[index + 1]))
    return { ...reach, last: index + 1 };
  const isNamed = isAnimal && before?.shape === 'capital' && tokens[reach.first]?.gap === ', ';
  return isNamed ? { ...reach, first: reach.first - 1 } : reach;
}

/** "slaapt al maanden in de kerk", "in de auto geslapen": the living belongs to it. */
function withLiving(tokens: readonly Token[], { first, last }: Reach): Reach {
  for (let at = first; at > 0 && first - at < NEAR && follows(tokens[at]); at -= 1)
    if (isLiving(tokens[at - 1])) return { first: at - 1, last };
  for (
    let at = last;
    at + 1 < tokens.length && at - last < NEAR && follows(tokens[at + 1]);
    at += 1
  )
    if (isLiving(tokens[at + 1])) return { first, last: at + 1 };
  return { first, last };
}

const NEAR = 5;

/** Bakker, Prins, "juf bakker": a name, and other rules know what to do with it. */
function isName(page: Page, token: Token, index: number): boolean {
  const { tokens } = page;
  // "Abba-coverband": the name is in the first part only.
  if (/-\p{Ll}+$/u.test(token.raw)) return false;
  if (token.shape === 'capital' || token.shape === 'mixed') {
    const next = tokens[index + 1];
    return (
      !token.isFirst || has(token, wordClass.last) || (follows(next) && next.shape === 'capital')
    );
  }
  const before = tokens[index - 1];
  return (
    page.isLowerCase &&
    follows(token) &&
    has(before, wordClass.title | wordClass.role | wordClass.first)
  );
}
