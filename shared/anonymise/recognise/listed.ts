import type { Phrase } from '../lexicon.ts';
import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';

/** A stretch of words that stays: a method, a test, an author. */
export interface Stay {
  readonly start: number;
  readonly end: number;
  /** Several words together: nobody in the case is called by all of them. */
  readonly isFirm: boolean;
}

/** Names of the lists that stand in the text, and what the lists say must stay. */
export function matchListed(page: Page): {
  readonly marks: readonly Mark[];
  readonly stays: readonly Stay[];
} {
  const marks: Mark[] = [];
  const stays: Stay[] = [];
  const { tokens } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    for (const phrase of page.lexicon.phrasesFrom(token.low)) {
      const end = endOf(page, index, phrase);
      if (end === null) continue;
      const last = tokens[end];
      if (last === undefined) continue;
      const words = tokens.slice(index, end + 1);
      const hasCapital = words.some(({ shape }) => shape !== 'lower' && shape !== 'digits');
      if (words.length === 1 && phrase.kind !== 'allowed' && isAllowed(page, token)) {
        const behind = tokens[index + 1];
        if (!isCapital(behind) || !follows(behind)) continue;
      }
      const isAmbiguous = words.length === 1 && has(token, wordClass.word | wordClass.first);
      const level = hasCapital ? null : levelInLower(page, index, end, phrase);
      if (level !== null) {
        marks.push({
          start: token.start,
          end: last.end,
          label: phrase.kind === 'school' ? 'SCHOOL' : 'ORGANISATION',
          level,
          reason: `listed-${phrase.kind}`,
          rank: level === 'automatic' ? 58 : 21,
        });
        break;
      }
      if (
        !hasCapital &&
        !isPlaceInLower(phrase, page) &&
        !(phrase.kind === 'brand' && page.isLowerCase && isAtShop(page, index)) &&
        (isAmbiguous ||
          (words.length === 1 && !page.isLowerCase) ||
          (words.every((word) => has(word, wordClass.word | wordClass.stop)) &&
            phrase.kind !== 'allowed'))
      )
        continue;
      if (
        words.length > 1 &&
        hasCapital &&
        phrase.kind !== 'allowed' &&
        last.shape === 'lower' &&
        !page.isLowerCase
      )
        continue;
      const place = { start: token.start, end: last.end, isFirm: words.length > 1 };
      if (phrase.kind === 'allowed') {
        stays.push(place);
        break;
      }
      if (phrase.kind === 'brand') {
        const mark = brand(page, index, place);
        if (mark === null) stays.push(place);
        else marks.push(mark);
        break;
      }
      if (isAmbiguous && token.isFirst) continue;
      if (phrase.kind === 'place' && isInSurname(page, index)) continue;
      const label =
        phrase.kind === 'place' ? 'LOCATION' : phrase.kind === 'school' ? 'SCHOOL' : 'ORGANISATION';
      const isFirstName = isAmbiguous && has(token, wordClass.first);
      marks.push({
        start: place.start,
        end: place.end,
        label,
        level: isFirstName ? 'candidate' : 'automatic',
        reason: `listed-${phrase.kind}`,
        rank: isAmbiguous ? 54 : 83,
      });
      break;
    }
  }
  return { marks, stays };
}

/**
 * A house or school written without a capital, by what stands before it: "bij parlan" at once, "mw pranger
 * van spirit" and "rapport van de bascule" in a note without capitals, "van mee:" for a person to decide.
 */
function levelInLower(
  page: Page,
  index: number,
  end: number,
  { kind }: Phrase,
): 'automatic' | 'candidate' | null {
  if (kind !== 'organisation' && kind !== 'school') return null;
  const { tokens } = page;
  const token = tokens[index];
  const last = tokens[end];
  const before = tokens[index - 1];
  if (token === undefined || last === undefined || before === undefined || !follows(token))
    return null;
  if (!AT.test(before.low)) return null;
  const isPlain = has(last, wordClass.word | wordClass.first);
  if (index === end && !isPlain) return 'automatic';
  if (!page.isLowerCase || has(last, wordClass.stop)) return null;
  if (index < end)
    return has(last, wordClass.common) || tokens[end + 1]?.low === 'van' ? null : 'automatic';
  if (before.low === 'van' && has(tokens[index - 2], SOMEBODY) && follows(before))
    return 'automatic';
  const isEnd = /^(?:[.,:;)\n]|$)/u.test(page.text.slice(token.end, token.end + 1));
  return isEnd && /^(?:van|bij|via|naar)$/u.test(before.low) ? 'candidate' : null;
}

const AT = /^(?:van|bij|via|naar|door|met|uit|op|vanuit|tot|aan|voor|contact|en)$/u;
const SOMEBODY = wordClass.first | wordClass.last | wordClass.role | wordClass.title;

/** "bij de lidl", "naar de hema": in a note without capitals a shop stands behind its article. */
function isAtShop({ tokens }: Page, index: number): boolean {
  const before = tokens[index - (tokens[index - 1]?.low === 'de' ? 2 : 1)];
  return /^(?:bij|van|naar|uit|achter)$/u.test(before?.low ?? '');
}

function endOf(page: Page, index: number, { words }: Phrase): number | null {
  for (let at = 1; at < words.length; at += 1) {
    const token = page.tokens[index + at];
    if (
      token === undefined ||
      token.low !== words[at] ||
      token.gap.includes('\n') ||
      token.gap.length > 4
    )
      return null;
  }
  return index + words.length - 1;
}

/** "den haag", "bergen aan zee": nothing else is called so. */
const isPlaceInLower = ({ kind, words }: Phrase, page: Page): boolean =>
  kind === 'place' &&
  words.length > 1 &&
  (words[0] === 'den' ||
    words[0] === "'s" ||
    words.some((word) => /^(?:aan|op|upon|bij)$/u.test(word)) ||
    // "bij de haven": where anybody can be, and a place called so.
    (page.isLowerCase && !isAnywhere(words, page)));

const isAnywhere = (words: readonly string[], { lexicon }: Page): boolean =>
  /^(?:de|het)$/u.test(words[0] ?? '') &&
  words.slice(1).every((word) => (lexicon.classesOf(word) & wordClass.common) !== 0);

/** "Gerrit van den Ham": behind a name with "van" a place without its capital is a surname. */
function isInSurname({ tokens, isLowerCase }: Page, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const called = tokens[index - 2];
  return (
    !isLowerCase &&
    token?.shape === 'lower' &&
    /^(?:van|v)$/u.test(before?.low ?? '') &&
    isCapital(called) &&
    has(called, wordClass.first | wordClass.last)
  );
}

const WORKS =
  /^(?:werkt|werkte|werk|werken|reed|rijdt|chauffeur|poetst|bezorgt|werkzaam|gewerkt|stage|bijbaan|bijbaantje|baan|baantje|voetbalt|voetbalde|speelt|traint|keept|contract|dienst|vakkenvuller|manager|chef|hockeyt|gestolen|opgepakt|aangehouden)$/u;

/** A shop or a club tells who somebody is when they work or play there. */
function brand(page: Page, index: number, place: Stay): Mark | null {
  const token = page.tokens[index];
  if (token === undefined || (token.shape === 'lower' && !page.isLowerCase)) return null;
  for (let at = index - 1; at >= 0 && index - at < 7; at -= 1) {
    const before = page.tokens[at];
    if (before === undefined) return null;
    if (WORKS.test(before.low))
      return {
        start: place.start,
        end: place.end,
        label: 'ORGANISATION',
        level: 'automatic',
        reason: 'brand-work',
        rank: 70,
      };
    if (before.isFirst) break;
  }
  // A shop named by the way may still be where somebody is known: a person decides.
  const before = page.tokens[index - (page.tokens[index - 1]?.low === 'de' ? 2 : 1)];
  return before !== undefined &&
    /^(?:bij|van|naar|uit|in|op|aan|via|voor|achter|boven|naast|tegenover|langs|dak|parkeerplaats|een|nieuwe|oude)$/u.test(
      before.low,
    )
    ? {
        start: place.start,
        end: place.end,
        label: 'ORGANISATION',
        level: 'candidate',
        reason: 'brand',
        rank: 21,
      }
    : null;
}
