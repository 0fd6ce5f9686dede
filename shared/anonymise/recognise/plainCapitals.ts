import { follows, has, isCapital, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest } from '../wordTest.ts';
import { languageWords } from '../words/languageWords.ts';
import { quasiWords } from '../words/quasiWords.ts';

/** "Nr. VT-25": shortened words that never name anybody. */
const SHORTENED =
  /^(?:Nr|Nrs|Tel|Bijl|Evt|Incl|Excl|Afspr|Gespr|Opm|Aanw|Afw|Vgl|Resp|Ivm|Tav|Betr|Not|Wnd|Dagbest|Dagbeh|Recl|Pol|Br|Buurvr|Buurm|Pm|Par|Act|Ned|Eng|Overl|Behand|Beh|Med|Diagn|Anamn|Hvl|Hulpverl|Beg|Amb|Verz|Ond|Overdr|Rapp|Versl|Onderz|Lkr|Lln|Zst|Afd|Secr|Vzr|Vz|Gesch|Geb|Gez|Verl|Voorl|Aang|Verw|Wng|Verm|Nachtrapp|Dagrapp|Aanm|Wachtl|Ivb|Obs|Signal|Vervolgafspr|Actiep|\p{Lu}\p{Ll}*nr)$/u;
export const isShortened = wordTest(({ raw }) => SHORTENED.test(raw));

/** "Beste mevrouw Kok, Dank voor": an ordinary word behind the comma of a greeting begins the letter. */
export function isAfterGreeting({ tokens }: Page, index: number): boolean {
  const token = tokens[index];
  if (token?.gap !== ', ') return false;
  // "Bijgaand ontvangt u", "Hierbij de brief": neither a name nor before one.
  const isPlain = !has(token, NAME) && tokens[index + 1]?.shape === 'lower';
  if (!has(token, wordClass.common) && !(has(token, wordClass.word) && isPlain)) return false;
  for (let at = index - 1; at >= 0 && index - at < LONGEST_GREETING; at -= 1) {
    const before = tokens[at];
    if (before === undefined || (at < index - 1 && tokens[at + 1]?.gap.includes(','))) return false;
    if (before.isFirst) return OPENS_LETTER.test(before.low);
  }
  return false;
}

/** Titles of tables and chapters write every word with a capital: a line without other words. */
export function isHeading(page: Page, index: number): boolean {
  const { tokens } = page;
  let first = index;
  while (first > 0 && index - first < LONGEST_HEADING && !breaksLine(tokens[first])) first -= 1;
  let capitals = 0;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || at - first > LONGEST_HEADING) return false;
    // What ends with a point is a short sentence, no title.
    if (at > index && breaksLine(token)) {
      if (token.gap.startsWith('.') && !token.gap.includes('\n')) return false;
      break;
    }
    if (at > first && token.gap.includes(',')) return false;
    if (isCapital(token)) capitals += 1;
    else if (token.shape === 'lower' && !has(token, SMALL)) return false;
  }
  // A point at the end of all.
  if (/^["'”’)]*[.!?]/u.test(page.text.slice(tokens.at(-1)?.end)) && isLastLine(page, first))
    return false;
  return capitals > 1 && has(tokens[first], wordClass.word);
}

const isLastLine = ({ tokens, text }: Page, first: number): boolean =>
  !text.slice(tokens[first]?.end).includes('\n') &&
  !tokens.slice(first + 1).some((token) => breaksLine(token));

/** "Jouw Ingebrachte Mentor": an ordinary word before a role, in the capitals of a title. */
export const isPost = (page: Page, index: number): boolean =>
  isCapital(page.tokens[index + 1]) &&
  has(page.tokens[index + 1], wordClass.role | wordClass.kin) &&
  follows(page.tokens[index + 1]);

/** "NEPSY-II", "ISI 22", "JIM-traject", "Optie A", "(CPS)": a test, a paper or a part of one. */
export function isCode(page: Page, index: number): boolean {
  const token = page.tokens[index];
  const before = page.tokens[index - 1];
  const behind = page.tokens[index + 1];
  if (token === undefined) return false;
  if (isNumbered(token.word) || before?.low === 's') return true;
  const isCounted = follows(behind) && (behind.shape === 'digits' || /^\p{Lu}$/u.test(behind.raw));
  if (isCounted && (token.shape === 'capitals' || page.lexicon.isWord(token.low))) return true;
  const joined = token.raw.includes('-') ? isJoinedCode(page, token) : null;
  if (joined !== null) return joined;
  if (token.shape !== 'capitals' || token.raw.length < 3 || has(token, NAME)) return false;
  const isAlone = token.gap.endsWith('(') && /^\)/u.test(page.text.slice(token.end));
  const isThing =
    has(before, wordClass.determiner) &&
    follows(token) &&
    !has(page.tokens[index - 2], wordClass.placePreposition) &&
    !/^(?:op|bij|van|aan|door)$/u.test(page.tokens[index - 2]?.low ?? '');
  return isAlone || isThing;
}

/** "kinderarts-MDL", "JIM-traject": of two words joined; null when they tell nothing by themselves. */
function isJoinedCode(page: Page, { raw }: Token): boolean | null {
  const [head = '', tail = ''] = raw.split('-');
  // "kinderarts-MDL": an ordinary word with letters behind it.
  if (/^\p{Ll}/u.test(head) && /^\p{Lu}{2,4}$/u.test(tail)) return true;
  if (
    /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}*$/u.test(head) &&
    tail.length > (head.length > 1 ? 2 : 3) &&
    /^\p{Ll}+$/u.test(tail)
  )
    return page.lexicon.isWord(tail);
  if (tail !== '' && (page.lexicon.classesOf(head.toLowerCase()) & wordClass.allowed) !== 0)
    return /^\p{Ll}+$|^\p{Lu}+$/u.test(tail);
  return null;
}

/** "Gespr. met", "Aanw.: Karim", "Dossiernr. 12": a point after which no sentence begins. */
export const isClipped = (page: Page, token: Token): boolean =>
  page.text.charAt(token.end) === '.' &&
  (token.isFirst && !DASH.test(token.gap) ? HEAD_CLIPPED : CLIPPED).test(
    page.text.slice(token.end, token.end + 3),
  );

/** "de Horeweg-methode", "training Kick-off", "het boek Dolfje": a name, but of nobody in the case. */
export function isAboutMethod(page: Page, index: number): boolean {
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

export const isInflected = (page: Page, word: string): boolean =>
  /(?:s|en|e|er|je|jes|t|de|te)$/u.test(word) &&
  [1, 2, 3].some((cut) => word.length - cut > 3 && page.lexicon.isWord(word.slice(0, -cut)));

/** Origins, languages and faiths are flagged by their own rule. */
export const isOrigin = (page: Page, word: string): boolean =>
  ORIGINS.has(word) ||
  languageWords.has(word.replace(/s?e$/u, '')) ||
  (/(?:se|sche|aans|ees|eese|ische|isch)$/u.test(word) &&
    word.length > 5 &&
    // A listed word: two words put together ("Bakfikse") say where nobody is from.
    (page.lexicon.classesOf(word) & wordClass.word) !== 0);

const isNumbered = wordTest(({ raw }) => /\d|-[IVX]+$|^(?:I{2,3}|IV|VI{0,3}|IX)$/u.test(raw));

const LONGEST_GREETING = 7;

const OPENS_LETTER =
  /^(?:beste|geachte|lieve|hoi|hallo|dag|hey|goedemorgen|goedemiddag|goedenavond)$/u;

const DASH = /[-–—]/u;

const HEAD_CLIPPED = /^\.(?::|,|;| ?[\p{Ll}\d])/u;

const CLIPPED = /^\.(?::|,|;| \p{Ll})/u;

const LONGEST_HEADING = 9;

const SMALL = wordClass.stop | wordClass.particle | wordClass.determiner;

const breaksLine = (token: Token | undefined): boolean =>
  token === undefined || /[\n\r|.:?!]/u.test(token.gap);

const METHOD =
  /(?:method[ei]|methodiek|training|therapie|programma|app|vragenlijst|test|toets|tests|boek|cursus|module|interventie|spel|game|serie|film|aanpak|model|theorie|medicatie|middel|lijst|schaal|techniek|protocol|index|taal|syndroom|stoornis|kaarten|benadering|visie|principe|piramide|interview|onderzoek)$/u;

const KIND_OF_TEXT =
  /(?:methode|methodiek|training|therapie|vragenlijst|wet|polis|reclassering|verzekering|score|scores|lijst|schaal|beelden|dienst|moment|gebed|patronen|index|verslag|nummer|gesprek|overleg|beleid|regeling|verordening|check|code|wijzer|kaart)$/u;

const ORIGINS = new Set(`${quasiWords.origin} ${quasiWords.religion}`.split(' '));

const NAME = wordClass.first | wordClass.last;
