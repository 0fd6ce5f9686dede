import { follows, has, isAllowed, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { HOUSE_QUALITIES } from '../words/houseWords.ts';
import { wordTest } from '../wordTest.ts';

/**
 * Houses, firms, clubs and schools whose name is written without a capital, behind their kind:
 * "restaurant de pollepel", "stichting opora", "het vellesan college". A kind of which there are many
 * stands without an article only when its name follows.
 */
export function matchLowerHouses(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { tokens } = page;
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    const kind = tokens[index - 1];
    if (token?.shape !== 'lower' || kind === undefined || !joins(token)) continue;
    const mark = isSchoolHead(token.word)
      ? college(page, index, kind)
      : isKind(kind)
        ? named(page, index, kind)
        : withArticle(page, index);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

/** What stands behind the kind: an article with words, or a word that nobody knows. */
function named(page: Page, index: number, kind: Token): Mark | null {
  const { tokens } = page;
  const token = tokens[index];
  const isSure = isBare(page, index - 1);
  if (token === undefined || !(isSure || isOwnArticle(page, index))) return null;
  const hasArticle = ARTICLE.test(token.low);
  const head = hasArticle ? tokens[index + 1] : token;
  if (head?.shape !== 'lower' || (hasArticle && !follows(head)) || head.low.length < 3) return null;
  if (!hasArticle && (has(head, CLOSED) || isAllowed(page, head) || !isUnknown(page, head)))
    return null;
  const second = tokens[index + 2];
  // "restaurant de gouden leeuw": what is said of the thing stands before it.
  const isLong =
    hasArticle &&
    QUALITY.test(head.low) &&
    second?.shape === 'lower' &&
    follows(second) &&
    !has(
      second,
      (CLOSED & ~wordClass.common) | wordClass.placePreposition | wordClass.personPreposition,
    );
  if (hasArticle && !isLong && (has(head, CLOSED) || isAllowed(page, head))) return null;
  const last = isLong ? second : head;
  return {
    start: kind.start,
    end: last.end,
    label: has(kind, wordClass.school) || SCHOOL_END.test(kind.low) ? 'SCHOOL' : 'ORGANISATION',
    level: isSure ? 'automatic' : 'candidate',
    reason: 'house-lower',
    rank: isSure ? 58 : 20,
  };
}

/**
 * "moet ik naar het dok anders", "op t baken?", "ze ligt in het amc": without a kind, in a note without
 * capitals. A person decides.
 */
function withArticle(page: Page, index: number): Mark | null {
  const { tokens } = page;
  const token = tokens[index];
  const article = tokens[index - 1];
  const before = tokens[index - 2];
  const behind = tokens[index + 1];
  if (!page.isLowerCase || token === undefined || article === undefined || before === undefined)
    return null;
  if (!/^(?:het|'?t)$/u.test(article.low) || token.low.length < 3) return null;
  if (has(token, CLOSED) || isAllowed(page, token) || NOTHING_CALLED.test(token.low)) return null;
  const isUnheard = !page.lexicon.isWord(token.low) && token.low.length < LONGEST_LETTERS;
  if (!(isUnheard ? /^(?:op|naar|in|bij)$/u : /^(?:op|naar)$/u).test(before.low)) return null;
  const isComplete =
    behind === undefined ||
    !follows(behind) ||
    behind.isFirst ||
    has(behind, wordClass.verb) ||
    /^(?:en|of|want|maar|dus|anders|dan|toen)$/u.test(behind.low);
  if (!isComplete) return null;
  return {
    start: article.start,
    end: token.end,
    label: isUnheard ? 'ORGANISATION' : 'SCHOOL',
    level: 'candidate',
    reason: 'house-bare-lower',
    rank: 15,
  };
}

/** Where anybody can be: no house is called so. */
const NOTHING_CALLED =
  /^(?:plafond|bordje|perron|balkon|toilet|dak|bed|bankje|plein|station|strand|schoolplein|internet|net|nippertje|moment|laatst|eind|einde|begin|beste|gevoel|bord|blad|papier|scherm|podium|terras|trapje|kussen|matje|gras|ijs|eiland|platteland|buitenland|dorp|park|bos|veld|vliegveld|kamertje|kantoor|overleg|gesprek|feest|feestje|kamp|kampje)$/u;
const LONGEST_LETTERS = 6;

/** "het vellesan college": a word that nobody knows before what the school says it is. */
function college(page: Page, index: number, name: Token): Mark | null {
  const head = page.tokens[index];
  if (head === undefined || name.shape !== 'lower' || name.low.length < 4) return null;
  const isOfPlace = /\p{L}{3}se$/u.test(name.low) && isPlace(page, name.low.slice(0, -2));
  if (!isOfPlace && (!isUnknown(page, name) || has(name, CLOSED) || isAllowed(page, name)))
    return null;
  return {
    start: name.start,
    end: head.end,
    label: 'SCHOOL',
    level: 'automatic',
    reason: 'school-lower',
    rank: 61,
  };
}

/** "het hoornse lyceum": named after where it is. */
const isPlace = (page: Page, word: string): boolean =>
  (page.lexicon.classesOf(word) & wordClass.place) !== 0;

/** "naar het jongerencentrum de kade en": an article before the kind too, in a note without capitals. */
function isOwnArticle(page: Page, index: number): boolean {
  const [before, , article, head, behind] = page.tokens.slice(Math.max(0, index - 2), index + 3);
  if (!page.isLowerCase || before === undefined || article === undefined || head === undefined)
    return false;
  if (!/^(?:de|het)$/u.test(before.low) || !/^(?:de|het|'?t)$/u.test(article.low)) return false;
  return behind === undefined || !follows(behind) || /^(?:en|in|waar|daar|op)$/u.test(behind.low);
}

/** "bij restaurant", "in de keuken van stichting": no article and nothing that is said of it. */
function isBare({ tokens, text }: Page, index: number): boolean {
  const kind = tokens[index];
  const before = tokens[index - 1];
  if (kind === undefined) return false;
  if (before === undefined || kind.isFirst || /[,;:(/]/u.test(kind.gap)) return true;
  if (!follows(kind)) return false;
  return BEFORE.test(before.low) && text.charAt(kind.end) !== '.';
}

const isUnknown = (page: Page, token: Token): boolean =>
  /^\p{L}+$/u.test(token.raw) &&
  !page.lexicon.isWord(token.low) &&
  !(
    /(?:s|en|e|er|je|jes|t|de|te|d)$/u.test(token.low) &&
    [1, 2, 3].some(
      (cut) => token.low.length - cut > 3 && page.lexicon.isWord(token.low.slice(0, -cut)),
    )
  );

const joins = (token: Token): boolean => follows(token) || /^ ['’]$/u.test(token.gap);

const KIND_END =
  /^\p{L}{2,}(?:praktijk|centrum|school|stichting|tehuis|huis|kliniek|boerderij|bedrijf|winkel|club|vereniging|bureau|apotheek|garage|salon|studio|manege|stal|hotel|restaurant|cafe|bar|camping|koor|orkest|zaak|handel|erij|fabriek|werf|kapel|opvang|hoeve|kraam|kerk)$/u;
/** Kinds that often stand by themselves without an article: "op school de hele dag". */
const BY_ITSELF =
  /^(?:school|so|vso|mbo|vmbo|rk|internaat|cluster|college|lyceum|gymnasium|mavo|universiteit|hogeschool|academie|kamer|vleugel|groep|afdeling|team|opvang|dagbesteding|dagbehandeling|pleegzorg|ggz|poli|polikliniek|unit|azc|jji|bso|kdv|naschoolse|voorziening|aanbieder|noodopvang|crisisopvang|vrouwenopvang|thuiszorg|kraamzorg|dagopvang|kinderopvang|peuteropvang|gastouderopvang|logeeropvang|taxi|beveiliging|kickboxing|jeugd\p{L}+|cjg|fysio|bewindvoering|club|kantoor|fitness|scouting|krant|band|kas|fabriek|winkel|bakker|slager|kapper|gemeente|werk|bar|disco|soos|bv|nv|firma|catering|thuis|tehuis|ziekenhuis|huis|voedselbank|kringloop|boerderij|bedrijf|stal|drogist|notaris|dierenarts|aannemer|makelaar|hovenier|kweker|vereniging|supermarkt|toko|stadhuis|gemeentehuis|tuinhuis|woonhuis|ouderlijk\p{L}*|achterhuis|politiebureau|schilderij|loterij|slavernij)$/u;
const isHouse = wordTest(
  ({ low, classes }) =>
    ((classes & (wordClass.org | wordClass.care | wordClass.school)) !== 0 || KIND_END.test(low)) &&
    low.length > 3,
);
const isKind = (token: Token): boolean =>
  isHouse(token.word) &&
  token.shape !== 'capitals' &&
  !has(token, wordClass.role | wordClass.kin | wordClass.title) &&
  !BY_ITSELF.test(token.low);

const isSchoolHead = wordTest(({ low }) => /^(?:college|lyceum|gymnasium)$/u.test(low));
const SCHOOL_END = /school$/u;
/** "autobedrijf el amrani": an article of a name too. */
const ARTICLE = /^(?:de|het|'?t|el|al)$/u;
const QUALITY = new RegExp(`^(?:${HOUSE_QUALITIES}|\\p{L}+ende)$`, 'u');
const BEFORE =
  /^(?:van|bij|via|naar|in|op|uit|door|met|voor|aan|vanuit|tot|boven|naast|achter|tegenover|is|heet|heette|werd|en|of|eerst|nu|toen|daarna|later|oude|vorige|huidige|nieuwe)$/u;
const CLOSED =
  wordClass.stop |
  wordClass.verb |
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.school |
  wordClass.care |
  wordClass.org |
  wordClass.site |
  wordClass.month |
  wordClass.determiner |
  wordClass.pronoun |
  wordClass.common;
