import { follows, has, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { NAME, NEVER, type Found } from './found.ts';

/** A name without a capital: only words that are no Dutch word, or that stand where a person stands. */
export function lowerName(page: Page, index: number): Found | null {
  const token = page.tokens[index];
  if (token === undefined || !has(token, wordClass.first) || token.low.length < 2) return null;
  // "van mo": so short a name only where nothing else can stand.
  if (token.low.length < 3) return shortLower(page, index, token);
  if (
    has(token, wordClass.word | wordClass.allowed | wordClass.place) ||
    page.lexicon.isWord(token.low)
  ) {
    return ambiguousLower(page, index, token);
  }
  const before = page.tokens[index - 1];
  const behind = page.tokens[index + 1];
  const isSlot =
    (has(before, wordClass.personPreposition | wordClass.kin | wordClass.title | wordClass.role) &&
      follows(token)) ||
    (has(behind, wordClass.verb) && follows(behind)) ||
    token.end !== token.stemEnd;
  const isSure = page.isLowerCase || isSlot;
  return [
    index,
    lowerEnd(page, index),
    isSure ? 'automatic' : 'candidate',
    'person-lower',
    isSure ? 59 : 38,
  ];
}

function shortLower(page: Page, index: number, token: Token): Found | null {
  const before = page.tokens[index - 1];
  const isName =
    page.isLowerCase &&
    (!page.lexicon.isWord(token.low) || CALLED_SHORT.test(token.low)) &&
    !has(token, NEVER) &&
    follows(token) &&
    /^(?:van|met|bij|aan|voor|en|naar|ene|zekere|oom|opa|oma|tante|kleine|grote)$/u.test(
      before?.low ?? '',
    );
  if (isName) return [index, index, 'automatic', 'person-lower', 57];
  return page.isLowerCase && CALLED_SHORT.test(token.low)
    ? [index, index, 'candidate', 'person-lower', 36]
    : null;
}

/** Short for a whole name, and no word but in a school report. */
const CALLED_SHORT = /^(?:mo|bo|jo|ro)$/u;

function ambiguousLower(page: Page, index: number, token: Token): Found | null {
  const closed = NEVER | wordClass.kin | wordClass.role | wordClass.title | wordClass.month;
  if (!page.isLowerCase) return null;
  if (has(token, closed)) return smallWord(page, index, token);
  const before = page.tokens[index - 1];
  const behind = page.tokens[index + 1];
  // "peter mijn man zegt": who it is stands right behind the name.
  const isApposed =
    follows(behind) &&
    OWNER.test(behind.low) &&
    has(page.tokens[index + 2], wordClass.kin) &&
    !has(before, wordClass.determiner);
  // "bram de wit": the surname is an ordinary word too, a person decides.
  const last = page.tokens[index + 2];
  const surname = has(before, wordClass.determiner) ? null : classicSurname(page, index + 1);
  if (surname !== null) return [index, surname, 'automatic', 'person-lower-word', 45];
  if (
    follows(behind) &&
    follows(last) &&
    /^(?:de|van)$/u.test(behind.low) &&
    has(last, wordClass.last) &&
    has(last, wordClass.common) &&
    !has(before, wordClass.determiner) &&
    !has(token, wordClass.common)
  )
    return [index, index + 2, 'candidate', 'person-lower-word', 36];
  if (has(token, wordClass.common) && !isApposed)
    return deedOf(page, index, token) ?? besidePerson(page, index, token);
  const isSlot =
    has(before, wordClass.personPreposition) &&
    follows(token) &&
    (!has(before, wordClass.determiner) || before?.low === 'dat');
  const isSubject =
    follows(behind) &&
    has(behind, wordClass.verb) &&
    !has(before, wordClass.determiner) &&
    (token.isFirst || has(before, wordClass.personPreposition) || isJoining(before));
  const isNamed = has(before, wordClass.kin | wordClass.title | wordClass.role) && follows(token);
  const isTold = isToldOf(page, index) || isListed(page, index);
  const end = lowerEnd(page, index);
  if (!isSlot && !isSubject && !isNamed && !isApposed && !isTold && end === index) return null;
  const isSure =
    isNamed ||
    isApposed ||
    isTold ||
    (isSlot && !has(before, wordClass.placePreposition)) ||
    isSubject ||
    end > index;
  return [index, end, isSure ? 'automatic' : 'candidate', 'person-lower-word', isSure ? 45 : 35];
}

/** "bij storm thuis", "mijn broer storm": where an everyday word is somebody sooner than itself. */
function besidePerson({ tokens }: Page, index: number, token: Token): Found | null {
  const before = tokens[index - 1];
  const isPlace =
    has(before, wordClass.kin | wordClass.role | wordClass.title) ||
    TOWARDS.test(before?.low ?? '');
  return isPlace && follows(token) ? [index, index, 'candidate', 'person-lower-word', 33] : null;
}

const TOWARDS = /^(?:met|bij|aan|volgens|tegen|van|naar|samen|hoi|hey|groetjes|liefs)$/u;

/** "bij wil thuis": behind these the word is no verb. */
function smallWord({ tokens }: Page, index: number, token: Token): Found | null {
  const before = tokens[index - 1];
  return token.low === 'wil' && follows(token) && TOWARDS.test(before?.low ?? '')
    ? [index, index, 'candidate', 'person-lower-word', 33]
    : null;
}

/** "en storm zit nu bij halt": an everyday word that does what people do, put before a person. */
function deedOf({ tokens }: Page, index: number, token: Token): Found | null {
  const [before, verb] = [tokens[index - 1], tokens[index + 1]];
  const isOpen = token.isFirst || isJoining(before) || before?.gap.includes(':') === true;
  return isOpen && follows(verb) && DOES.test(verb.low) && !has(before, wordClass.determiner)
    ? [index, index, 'candidate', 'person-lower-word', 34]
    : null;
}

const DOES =
  /^(?:zit|zat|zegt|zei|belt|belde|appt|appte|wil|wilde|woont|woonde|slaapt|sliep|vindt|vond|vraagt|vroeg|heet|kwam|mag|mocht)$/u;

/** "mees, pim en bo": one of several, and the word beside it is a name and nothing else. */
function isListed({ tokens }: Page, index: number): boolean {
  const isName = (token: Token | undefined): boolean =>
    has(token, wordClass.first) && !has(token, wordClass.word | wordClass.common);
  const isGap = (token: Token | undefined): boolean => token?.gap === ', ';
  return (
    (isGap(tokens[index + 1]) && isName(tokens[index + 1])) ||
    (isGap(tokens[index]) && isName(tokens[index - 1]))
  );
}

/** "aan ene rico", "daar woont kelvin", "was rico erbij", "wout gesproken": what is said of people only. */
function isToldOf({ tokens, text }: Page, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  if (follows(behind) && REACHED.test(behind.low) && !has(before, wordClass.determiner))
    return true;
  if (!follows(token) || before === undefined) return false;
  if (/^(?:ene|zekere)$/u.test(before.low) || TELLS.test(before.low)) return true;
  if (MEETS.test(before.low)) return true;
  // "heb je roos nog gezien".
  if (
    has(before, wordClass.pronoun) &&
    HAS.test(tokens[index - 2]?.low ?? '') &&
    [1, 2, 3].some((step) => REACHED.test(tokens[index + step]?.low ?? ''))
  )
    return true;
  // "moest lachen om roos".
  if (before.low === 'om' && /^\s*(?:[.,!?)\n]|$)/u.test(text.slice(token.end, token.end + 2)))
    return true;
  // "hij heeft storm gewoon meegenomen": what is done with people only ends the sentence.
  if (HAS.test(before.low) && [2, 3].some((step) => REACHED.test(tokens[index + step]?.low ?? '')))
    return true;
  return has(before, wordClass.verb) && follows(behind) && THERE.test(behind.low);
}

const TELLS =
  /^(?:woont|woonde|zegt|zei|vertelt|vertelde|vindt|vond|vraagt|vroeg|belt|belde|appt|appte|mailt|mailde|antwoordt|antwoordde|logeert|logeerde|heet|heette|ontmoet|ontmoette)$/u;
const HAS = /^(?:heb|hebt|heeft|had|hebben|hadden)$/u;
const THERE = /^(?:er|erbij|ook|weer|niet|daar|hier|thuis|mee|dit|dat|al|nog)$/u;
const MEETS =
  /^(?:app|appen|bel|bellen|mis|miste|zag|zie|ken|kende|sprak|spreek|ontmoette|mail|haal|help)$/u;
const REACHED =
  /^(?:gesproken|gebeld|teruggebeld|geappt|gemaild|gezien|ontmoet|opgehaald|ingelicht|uitgenodigd|gemist|meegenomen|weggebracht|teruggebracht|thuisgebracht|geslagen|geschopt|gepest|bedreigd|verteld|gevraagd|geholpen)$/u;
const OWNER = /^(?:mijn|m'n|mn|zijn|z'n|zn|haar|d'r|dr|hun|ons|onze)$/u;
const isJoining = (token: Token | undefined): boolean =>
  /^(?:maar|want|dus|toen|nu|omdat|terwijl|daarna|zodat|en)$/u.test(token?.low ?? '');

/** The end of a name in lower case: a particle with what follows, or a word that is a surname only. */
export function lowerEnd(page: Page, index: number): number {
  const { tokens } = page;
  const own = tokens[index];
  if (own === undefined || own.end !== own.stemEnd) return index;
  const next = tokens[index + 1];
  if (!follows(next)) return index;
  // "kees b.": the initial of a surname.
  if (/^[a-z]$/u.test(next.raw) && page.text.charAt(next.end) === '.' && page.isLowerCase)
    return index + 1;
  if (has(next, wordClass.particle))
    return classicSurname(page, index + 1) ?? lowerAfterParticles(page, index + 1) ?? index;
  if (next.shape !== 'lower' || has(next, NEVER | wordClass.common | wordClass.kin)) return index;
  const isWord = page.lexicon.isWord(next.low);
  if (has(next, NAME) && !isWord) return index + 1;
  return page.isLowerCase && has(next, wordClass.last) ? index + 1 : index;
}

/**
 * "yara de jong", "sanne van der berg": in a note without capitals a surname that is an ordinary word
 * too, where only a surname stands.
 */
function classicSurname(page: Page, from: number): number | null {
  const { tokens } = page;
  if (!page.isLowerCase || !follows(tokens[from])) return null;
  const words = tokens.slice(from, from + 4).map(({ low }) => low);
  const joined = words.join(' ');
  const match = CLASSIC.exec(joined);
  if (match === null) return null;
  const end = from + match[0].split(' ').length - 1;
  for (let at = from + 1; at <= end; at += 1) if (!follows(tokens[at])) return null;
  const isOpen = /^de /u.test(match[0]) || has(tokens[end], wordClass.last);
  return isOpen ? end : null;
}

const CLASSIC =
  /^(?:(?:van|v) (?:de|den|der|d|'?t|het|ter|ten) \p{L}{3,}|vd \p{L}{3,}|van (?:dam|dijk|dijken|vliet|veen|veld|velden|loon|leeuwen|berg|bergen|beek|es|gelder|rijn|wijk|zee|houten|horn|duin|duijn|kampen|schaik|rooij|ommen|zanten|velzen|vuuren|gool|egmond|hout|staveren|ingen|oort|delft|weert|keulen|essen|hoorn|soest|laren|deursen|kempen|buren)|(?:de|den) (?:jong|wit|groot|bruin|bruijn|zwart|vries|boer|haan|haas|graaf|koning|ruiter|leeuw|vos|beer|kok|jager|lange|wilde|rooij|rooy|ridder|goede|geus|groen|winter|wolf|raad|regt|swart|waard|waal|wijs|zeeuw|ronde|rijk|roos|mol|meij|kort|klerk|kleijn|keizer|jonge|jonghe|greef|gooijer|block|blok|bakker|hartog|hollander|hoog|boo|bont|gier|visser|heer|bie|nijs|vreede|weerd|witte)|ter (?:horst|braak|haar|beek|steege|meer)|ten (?:brink|have|cate|hove|kate|broek|hoeve))(?= |$)/u;

const LOWER_PARTICLE = /^(?:van|de|der|den|vd|vande|vander|el|al|ben|ait|ter|ten|v|d|'?t)$/u;

/** Behind a title a surname may be a common word too: "fam de wit". */
export function lowerAfterParticles(page: Page, from: number, isTitled = false): number | null {
  const { tokens } = page;
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (at > from && !follows(token) && token.gap !== '.' && token.gap !== '. ')
    )
      return null;
    if (LOWER_PARTICLE.test(token.low)) continue;
    if (at === from || token.shape === 'digits') return null;
    const isOpen = has(
      token,
      NEVER |
        wordClass.kin |
        wordClass.role |
        wordClass.school |
        wordClass.care |
        (isTitled ? 0 : wordClass.common) |
        wordClass.org |
        wordClass.site,
    );
    return has(token, wordClass.last) && !isOpen ? at : null;
  }
  return null;
}
