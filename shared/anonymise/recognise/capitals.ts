import { afterParticles, nameEnd } from '../people/nameRun.ts';
import {
  follows,
  has,
  isAllowed,
  isCapital,
  looksLikeVerb,
  type Mark,
  type Page,
} from '../page.ts';
import type { Label } from '../label.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest } from '../wordTest.ts';
import {
  isAboutMethod,
  isAfterGreeting,
  isClipped,
  isCode,
  isHeading,
  isInflected,
  isOrigin,
  isPost,
  isShortened,
} from './plainCapitals.ts';
import { isTitled } from './titleRun.ts';

/**
 * Capitals nobody explained. A word of no dictionary that stands where a name stands is replaced at
 * once; about the others a person decides.
 */
export function matchCapitals(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { tokens } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isTitled(token) || token.raw.length < 2) continue;
    if (isAllowed(page, token) && !isFirstOfTwo(page, index)) continue;
    if ((has(token, NO_NAME) && !isCounted(page, index)) || isOrigin(page, token.low)) continue;
    if (isAboutMethod(page, index) || isClipped(page, token) || isCode(page, index)) continue;
    const isWord = isOrdinary(page, token) || isInflected(page, token.low);
    if (token.shape === 'capitals' && isWord && !isAfterArticle(page, index)) continue;
    if (isWord && (isOddCapital(token) || isAfterGreeting(page, index))) continue;
    if (isWord && token.isFirst && !opensName(page, index)) continue;
    // "Leeftijd: 11" behind another field: its name.
    if (isWord && page.text.charAt(token.end) === ':') continue;
    const isListed = has(token, wordClass.first | wordClass.last | wordClass.place);
    if (isWord && !isListed && isPost(page, index)) continue;
    if (isShortened(token.word) && /[.:]/u.test(page.text.charAt(token.end))) continue;
    // "SPV'er", "ib'ers": by what they do.
    if (isByWork(token.word)) continue;
    if (isWord && !isListed && !token.isFirst && isHeading(page, index)) continue;
    const end = Math.max(
      nameEnd(page, index),
      (follows(tokens[index + 1]) ? afterParticles(page, index + 1) : null) ?? index,
    );
    const last = tokens[end];
    if (last === undefined) continue;
    const wide = isWord || token.shape !== 'capitals' ? runEnd(page, end) : end;
    const label = liesSomewhere(page, end) ? 'ORGANISATION' : labelOf(page, index);
    const isSure =
      !isWord &&
      (label !== null || looksLikeVerb(page, tokens[end + 1]) || isPersonSlot(page, index, end));
    marks.push({
      start: token.start,
      end: (tokens[wide] ?? last).stemEnd,
      label: label ?? 'PERSON',
      level:
        isSure &&
        wide === end &&
        (!token.isFirst || isPersonSlot(page, index, end)) &&
        token.shape !== 'capitals' &&
        !isBesideAllowed(page, index)
          ? 'automatic'
          : 'candidate',
      reason: isSure ? 'capital-slot' : 'capital',
      rank: isSure ? 44 : 20,
    });
    index = wide;
  }
  return marks;
}

/** "Yes We Can", "Open Hof": the capitals right behind an unexplained one are of the same name. */
function runEnd({ tokens }: Page, from: number): number {
  let end = from;
  while (
    end - from < LONGEST_RUN &&
    tokens[end]?.stemEnd === tokens[end]?.end &&
    isTitled(tokens[end + 1]) &&
    follows(tokens[end + 1]) &&
    !has(tokens[end + 1], BY_ITSELF)
  )
    end += 1;
  return end;
}

const isByWork = wordTest(({ raw }) => /\p{Lu}['’]ers?$/u.test(raw));
const LONGEST_RUN = 3;
const BY_ITSELF =
  wordClass.month | wordClass.first | wordClass.last | wordClass.place | wordClass.title;

const NO_NAME =
  wordClass.stop |
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.month |
  wordClass.pronoun |
  wordClass.determiner |
  wordClass.verb;

/** "belt Ylva", "Ylva bellen", "Ylva, haar zus", "Ylva (mentor)": where somebody is spoken of. */
function isPersonSlot(page: Page, index: number, end: number): boolean {
  const { tokens } = page;
  const said = tokens[index - 1];
  const before = has(said, wordClass.pronoun) && follows(said) ? tokens[index - 2] : said;
  const behind = tokens[end + 1];
  if (follows(tokens[index]) && CONTACT.test(before?.low ?? '')) return true;
  if (behind === undefined) return false;
  if (follows(behind) && REACHED.test(behind.low)) return true;
  const isApposed = behind.gap === ', ' || behind.gap === ' (';
  const who = has(behind, wordClass.determiner) ? tokens[end + 2] : behind;
  return (
    isApposed &&
    behind.shape === 'lower' &&
    has(who, wordClass.kin | wordClass.role) &&
    !has(who, wordClass.care | wordClass.school)
  );
}

const CONTACT =
  /^(?:belt|belde|bel|gebeld|mailt|mailde|mail|appt|appte|app|spreekt|sprak|spreek|vraagt|vroeg|vraag|informeert|informeerde|bezoekt|bezocht|ontmoet|ontmoette|mist|miste|begeleidt|vervangt|verving|kent|kende|heet|heette|noemt|zegt|zei|aldus)$/u;
const REACHED =
  /^(?:bellen|gebeld|appen|mailen|vragen|informeren|spreken|gesproken|ophalen|inlichten|benaderen|uitnodigen|meenemen|nabellen|terugbellen)$/u;

/** "op verzoek van Prezens te Hoofddorp": who is at a place in official words is a house. */
const liesSomewhere = ({ tokens }: Page, end: number): boolean =>
  tokens[end + 1]?.low === 'te' &&
  follows(tokens[end + 1]) &&
  isCapital(tokens[end + 2]) &&
  has(tokens[end + 2], wordClass.place);

/** What the preposition before it makes of an unknown name; null without a telling one. */
function labelOf(page: Page, index: number): Label | null {
  const token = page.tokens[index];
  const before = page.tokens[index - 1];
  if (token === undefined || before === undefined || !follows(token)) return null;
  if (has(token, wordClass.first)) return 'PERSON';
  if (SCHOOL_LEVEL.test(before.low)) return 'SCHOOL';
  if (has(before, wordClass.placePreposition)) return 'LOCATION';
  if (CARE_GIVEN.test(before.low)) return 'ORGANISATION';
  if (/^(?:bij|op)$/u.test(before.low)) return 'ORGANISATION';
  return has(before, wordClass.personPreposition) &&
    !/^(?:dat|als|of|zoals|over|voor)$/u.test(before.low)
    ? 'PERSON'
    : null;
}

/** "de Vier Linden", "Grote Oost": a number or a size in capitals before a capital, inside a sentence. */
const isCounted = ({ tokens }: Page, index: number): boolean =>
  tokens[index]?.isFirst === false &&
  NUMBERS.test(tokens[index].low) &&
  isTitled(tokens[index]) &&
  isTitled(tokens[index + 1]) &&
  follows(tokens[index + 1]);
const NUMBERS =
  /^(?:grote|kleine|oude|nieuwe|lange|korte|hoge|lage|eerste|tweede|derde|laatste|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|beide)$/u;

/** "opname Kijkduin": an unknown capital behind the care that is given there. */
const CARE_GIVEN =
  /^(?:opname|intake|aanmelding|plaatsing|dagbehandeling|dagbesteding|wachtlijst|behandelplek|overplaatsing)$/u;
const SCHOOL_LEVEL = /^(?:havo|vwo|vmbo|vmbo-t|vmbo-tl|mavo|tl|gymnasium|atheneum|brugklas|mbo)$/u;

/** A short word put together from others ("Na-weed") inside a sentence is rather a name. */
const isOrdinary = (page: Page, token: Token): boolean =>
  has(token, wordClass.word) ||
  (page.lexicon.isWord(token.low) && (token.isFirst || token.low.length > SHORT_COMPOUND));

const SHORT_COMPOUND = 7;

const isOddCapital = (token: Token): boolean =>
  token.shape === 'mixed' && token.raw.charAt(0) === token.raw.charAt(0).toLowerCase();

/** "Ainsworth en Main": in one breath with somebody or something that stays. */
const isBesideAllowed = (page: Page, index: number): boolean => {
  const isJoined = (at: number): boolean => /^(?:en|&|of)$/u.test(page.tokens[at]?.low ?? '');
  const [other, third] = isJoined(index - 1)
    ? [page.tokens[index - 2], null]
    : [page.tokens[index - 1], page.tokens[index]];
  return (
    isCapital(other) &&
    isAllowed(page, other) &&
    !has(other, wordClass.stop) &&
    (third === null || third?.gap === ', ')
  );
};

/** A word of the dictionary that begins a name all the same: before an unknown capital, after "Groep:". */
function opensName(page: Page, index: number): boolean {
  const token = page.tokens[index];
  const before = page.tokens[index - 1];
  const behind = page.tokens[index + 1];
  if (token === undefined) return false;
  if (token.gap === ': ' && before?.isFirst === true && isLabel(before)) return true;
  // "Vorige hulp: Kabouterhuis, Odion": the first of a list of names.
  if (
    token.gap === ': ' &&
    behind?.gap === ', ' &&
    isCapital(behind) &&
    !has(token, wordClass.word)
  )
    return true;
  if (
    has(token, wordClass.first | wordClass.last) &&
    /^(?:en|&|of)$/u.test(behind?.low ?? '') &&
    isCapital(page.tokens[index + 2])
  )
    return true;
  if (before !== undefined && GREETING.test(before.low) && token.gap.includes('\n')) return true;
  if (!isCapital(behind) || !follows(behind) || isAllowed(page, behind)) return false;
  // "Achterwacht Gonda", "Traject Damon": what somebody is or does, before the name.
  if (
    has(behind, wordClass.first) &&
    !has(behind, wordClass.word) &&
    !has(token, wordClass.first | wordClass.last) &&
    page.lexicon.isWord(token.low)
  )
    return false;
  // A word only by a guess at its parts is none when a second capital follows.
  if (!has(token, wordClass.word)) return true;
  return !has(token, wordClass.common) && !has(behind, wordClass.word);
}

const GREETING = /^(?:groet|groeten|groetjes|liefs|mvg|gr|kus|kusjes|hoogachtend)$/u;

const isLabel = (token: Token): boolean =>
  has(token, LABEL) || /^(?:scholen|groepen|locaties|namen?|betrokkenen|contact)$/u.test(token.low);

const LABEL = wordClass.care | wordClass.school | wordClass.site | wordClass.role | wordClass.kin;

/** "de KOGGE": an ordinary word in capitals is emphasis, unless it is called like a thing. */
const isAfterArticle = (page: Page, index: number): boolean =>
  /^(?:de|het|t)$/u.test(page.tokens[index - 1]?.low ?? '') &&
  has(page.tokens[index - 2], wordClass.personPreposition | wordClass.placePreposition) &&
  !isCapital(page.tokens[index + 1]);

/** "Leger Babar": an ordinary word that a list lets stay, before a capital nobody knows. */
const isFirstOfTwo = (page: Page, index: number): boolean => {
  const token = page.tokens[index];
  const behind = page.tokens[index + 1];
  return (
    token !== undefined &&
    !token.isFirst &&
    isCapital(token) &&
    !page.allow.has(token.low) &&
    has(token, wordClass.common) &&
    isCapital(behind) &&
    follows(behind) &&
    !isAllowed(page, behind) &&
    !page.lexicon.isWord(behind.low)
  );
};
