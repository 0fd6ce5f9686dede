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
import { quasiWords } from '../words/quasiWords.ts';
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
    if (has(token, NO_NAME) || isOrigin(page, token.low)) continue;
    if (isAboutMethod(page, index) || isClipped(page, token) || isCode(page, index)) continue;
    const isWord = page.lexicon.isWord(token.low) || isInflected(page, token.low);
    if (token.shape === 'capitals' && isWord && !isAfterArticle(page, index)) continue;
    if (isWord && isOddCapital(token)) continue;
    if (isWord && token.isFirst && !opensName(page, index)) continue;
    const isListed = has(token, wordClass.first | wordClass.last | wordClass.place);
    if (isWord && !isListed && isPost(page, index)) continue;
    if (isWord && !isListed && !token.isFirst && isHeading(page, index)) continue;
    const end = Math.max(nameEnd(page, index), afterParticles(page, index + 1) ?? index);
    const last = tokens[end];
    if (last === undefined) continue;
    const label = labelOf(page, index);
    const isSure =
      !isWord &&
      (label !== null || looksLikeVerb(page, tokens[end + 1]) || isPersonSlot(page, index, end));
    marks.push({
      start: token.start,
      end: last.stemEnd,
      label: label ?? 'PERSON',
      level:
        isSure && !token.isFirst && token.shape !== 'capitals' && !isBesideAllowed(page, index)
          ? 'automatic'
          : 'candidate',
      reason: isSure ? 'capital-slot' : 'capital',
      rank: isSure ? 44 : 20,
    });
    index = end;
  }
  return marks;
}

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
  const before = tokens[index - 1];
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

/** What the preposition before it makes of an unknown name; null without a telling one. */
function labelOf(page: Page, index: number): Label | null {
  const token = page.tokens[index];
  const before = page.tokens[index - 1];
  if (token === undefined || before === undefined || !follows(token)) return null;
  if (has(token, wordClass.first)) return 'PERSON';
  if (SCHOOL_LEVEL.test(before.low)) return 'SCHOOL';
  if (has(before, wordClass.placePreposition)) return 'LOCATION';
  if (/^(?:bij|op)$/u.test(before.low)) return 'ORGANISATION';
  return has(before, wordClass.personPreposition) &&
    !/^(?:dat|als|of|zoals|over|voor)$/u.test(before.low)
    ? 'PERSON'
    : null;
}

const SCHOOL_LEVEL = /^(?:havo|vwo|vmbo|vmbo-t|vmbo-tl|mavo|tl|gymnasium|atheneum|brugklas|mbo)$/u;

const isOddCapital = (token: Token): boolean =>
  token.shape === 'mixed' && token.raw.charAt(0) === token.raw.charAt(0).toLowerCase();

/** Titles of tables and chapters write every word with a capital: a line without other words. */
function isHeading(page: Page, index: number): boolean {
  const { tokens } = page;
  let first = index;
  while (first > 0 && index - first < LONGEST_HEADING && !breaksLine(tokens[first])) first -= 1;
  let capitals = 0;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || at - first > LONGEST_HEADING) return false;
    if (at > index && breaksLine(token)) break;
    if (at > first && token.gap.includes(',')) return false;
    if (isCapital(token)) capitals += 1;
    else if (token.shape === 'lower' && !has(token, SMALL)) return false;
  }
  return capitals > 1 && has(tokens[first], wordClass.word);
}

/** "Jouw Ingebrachte Mentor": an ordinary word before a role, in the capitals of a title. */
const isPost = (page: Page, index: number): boolean =>
  isCapital(page.tokens[index + 1]) &&
  has(page.tokens[index + 1], wordClass.role | wordClass.kin) &&
  follows(page.tokens[index + 1]);

/** "NEPSY-II", "ISI 22", "JIM-traject", "Optie A", "(CPS)": a test, a paper or a part of one. */
function isCode(page: Page, index: number): boolean {
  const token = page.tokens[index];
  const before = page.tokens[index - 1];
  const behind = page.tokens[index + 1];
  if (token === undefined) return false;
  if (/\d/u.test(token.raw) || /-[IVX]+$/u.test(token.raw) || before?.low === 's') return true;
  const isCounted = follows(behind) && (behind.shape === 'digits' || /^\p{Lu}$/u.test(behind.raw));
  if (isCounted && (token.shape === 'capitals' || page.lexicon.isWord(token.low))) return true;
  const [head = '', tail = ''] = token.raw.split('-');
  if (/^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}*$/u.test(head) && tail.length > 3 && /^\p{Ll}+$/u.test(tail))
    return page.lexicon.isWord(tail);
  if (tail !== '' && (page.lexicon.classesOf(head.toLowerCase()) & wordClass.allowed) !== 0)
    return /^\p{Ll}+$|^\p{Lu}+$/u.test(tail);
  if (token.shape !== 'capitals' || token.raw.length < 3 || has(token, NAME)) return false;
  const isAlone = token.gap.endsWith('(') && /^\)/u.test(page.text.slice(token.end));
  const isThing =
    has(before, wordClass.determiner) &&
    follows(token) &&
    !has(page.tokens[index - 2], wordClass.placePreposition) &&
    !/^(?:op|bij|van|aan|door)$/u.test(page.tokens[index - 2]?.low ?? '');
  return isAlone || isThing;
}

const NAME = wordClass.first | wordClass.last;

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

/** "Gespr. met", "Aanw.: Karim", "Dossiernr. 12": a point after which no sentence begins. */
const isClipped = (page: Page, token: Token): boolean =>
  (token.isFirst && !DASH.test(token.gap) ? HEAD_CLIPPED : CLIPPED).test(
    page.text.slice(token.end, token.end + 3),
  );
const DASH = /[-–—]/u;
const HEAD_CLIPPED = /^\.(?::|,|;| ?[\p{Ll}\d])/u;
const CLIPPED = /^\.(?::|,|;| \p{Ll})/u;

const LONGEST_HEADING = 9;
const SMALL = wordClass.stop | wordClass.particle | wordClass.determiner;
const breaksLine = (token: Token | undefined): boolean =>
  token === undefined || /[\n\r|.:?!]/u.test(token.gap);

/** A word of the dictionary that begins a name all the same: before an unknown capital, after "Groep:". */
function opensName(page: Page, index: number): boolean {
  const token = page.tokens[index];
  const before = page.tokens[index - 1];
  const behind = page.tokens[index + 1];
  if (token === undefined) return false;
  if (token.gap === ': ' && before?.isFirst === true && isLabel(before)) return true;
  if (
    has(token, wordClass.first | wordClass.last) &&
    /^(?:en|&|of)$/u.test(behind?.low ?? '') &&
    isCapital(page.tokens[index + 2])
  )
    return true;
  if (before !== undefined && GREETING.test(before.low) && token.gap.includes('\n')) return true;
  if (!isCapital(behind) || !follows(behind) || isAllowed(page, behind)) return false;
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

const METHOD =
  /(?:method[ei]|methodiek|training|therapie|programma|app|vragenlijst|test|toets|tests|boek|cursus|module|interventie|spel|game|serie|film|aanpak|model|theorie|medicatie|middel|lijst|schaal|techniek|protocol|index|taal|syndroom|stoornis|kaarten|benadering|visie|principe|piramide|interview|onderzoek)$/u;

const KIND_OF_TEXT =
  /(?:methode|methodiek|training|therapie|vragenlijst|wet|polis|reclassering|verzekering|score|scores|lijst|schaal|beelden|dienst|moment|gebed|patronen|index|verslag|nummer|gesprek|overleg|beleid|regeling|verordening|check|code|wijzer|kaart)$/u;

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

/** "de Horeweg-methode", "training Kick-off", "het boek Dolfje": a name, but of nobody in the case. */
function isAboutMethod(page: Page, index: number): boolean {
  const token = page.tokens[index];
  const before = page.tokens[index - 1];
  const behind = page.tokens[index + 1];
  if (token === undefined) return false;
  if (token.low.includes('-') && METHOD.test(token.low)) return true;
  if (token.raw.length > 9 && KIND_OF_TEXT.test(token.low) && !has(token, wordClass.last))
    return true;
  if (before !== undefined && follows(token) && METHOD.test(before.low)) return true;
  const isBefore = follows(behind) && behind.shape === 'lower' && METHOD.test(behind.low);
  return isBefore && !has(token, wordClass.first);
}

const isInflected = (page: Page, word: string): boolean =>
  /(?:s|en|e|er|je|jes|t|de|te)$/u.test(word) &&
  [1, 2, 3].some((cut) => word.length - cut > 3 && page.lexicon.isWord(word.slice(0, -cut)));

const ORIGINS = new Set(`${quasiWords.origin} ${quasiWords.religion}`.split(' '));

/** Origins, languages and faiths are flagged by their own rule. */
const isOrigin = (page: Page, word: string): boolean =>
  ORIGINS.has(word) ||
  (/(?:se|sche|aans|ees|eese|ische|isch)$/u.test(word) &&
    word.length > 5 &&
    page.lexicon.isWord(word));
