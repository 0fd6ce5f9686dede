import { follows, has, isAllowed, looksLikeVerb, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest } from '../wordTest.ts';

/**
 * Names without a capital that no list knows, where a name stands: "zit op het zwaluwnest", "groep de
 * branding", "met pranger". Always put before a person, never replaced at once.
 */
export function matchLowerPlaces(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  page.tokens.forEach((token, index) => {
    if (token.shape !== 'lower' || token.raw.length < 3) return;
    const mark =
      named(page, index, token) ??
      titled(page, index, token) ??
      surname(page, index, token) ??
      afterKind(page, index, token) ??
      employer(page, index, token) ??
      college(page, index, token) ??
      stranger(page, index, token);
    if (mark !== null) marks.push(mark);
  });
  return marks;
}

function named(page: Page, index: number, token: Token): Mark | null {
  const { tokens } = page;
  const article = tokens[index - 1];
  const before = tokens[index - 2];
  if (article === undefined || before === undefined || !follows(token)) return null;
  if (!/^(?:de|het|t)$/u.test(article.low) || article.shape !== 'lower') return null;
  if (has(token, CLOSED) || isAllowed(page, token) || KIND_END.test(token.low)) return null;
  const isGroup =
    GROUP.test(before.low) || (before.low === 'is' && GROUP.test(tokens[index - 3]?.low ?? ''));
  const isUnknown = !page.lexicon.isWord(token.low);
  const isAt =
    AT.test(before.low) &&
    (page.isLowerCase || isUnknown) &&
    ((page.isLowerCase && !has(token, wordClass.word)) || cueNear(page, index));
  if (!isGroup && !isAt) return null;
  if (isGroup && has(tokens[index + 1], wordClass.verb) && !page.isLowerCase) return null;
  // In a note without capitals a compound of no dictionary behind a kind of house is its name.
  const isNamed = isGroup && page.isLowerCase && !has(token, wordClass.word);
  return {
    start: article.start,
    end: token.end,
    label: has(before, wordClass.school) ? 'SCHOOL' : 'ORGANISATION',
    level: isNamed ? 'automatic' : 'candidate',
    reason: 'name-lower',
    rank: isNamed ? 57 : 19,
  };
}

/** "mw pranger", "voogd van gool": an ordinary word that a title or a role makes a surname. */
function titled(page: Page, index: number, token: Token): Mark | null {
  const { tokens } = page;
  if (has(token, OPEN_CLASS | wordClass.personPreposition) || endsAsRole(token.word)) return null;
  let first = index;
  while (PARTICLE.test(tokens[first - 1]?.low ?? '') && follows(tokens[first])) first -= 1;
  const before = tokens[first - 1];
  const head = tokens[first];
  if (before === undefined || head === undefined) return null;
  if (!follows(head) && !/^\. ?$/u.test(head.gap)) return null;
  const isTitle =
    TITLE.test(before.low) || (first < index && CONTACT.test(before.low) && page.isLowerCase);
  const isRole = first < index && has(before, wordClass.role) && tokens[first]?.low === 'van';
  if (!isTitle && !(isRole && (has(token, wordClass.last) || !has(token, wordClass.word))))
    return null;
  if (
    isTitle &&
    RELATION.test(before.low) &&
    (first < index || has(token, wordClass.common) || looksLikeVerb(page, token))
  )
    return null;
  return {
    start: head.start,
    end: token.stemEnd,
    label: 'PERSON',
    level: 'candidate',
    reason: 'title-lower',
    rank: 18,
  };
}

const ROLE_END = /(?:houder|meester|rechter|wethouder|arts|leider|leidster|ster|voorzitter)$/u;
const endsAsRole = wordTest(({ low }) => ROLE_END.test(low));
const PARTICLE = /^(?:van|de|der|den|vd|ter|ten|el|al|ben)$/u;
const TITLE =
  /^(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|familie|fam|drs|ds|dominee|juf|meester|tante|oom|opa|oma|prof|pastoor)$/u;
const CONTACT = /^(?:belt|belde|bel|appt|appte|mailt|mailde|zegt|zei|vraagt|vroeg)$/u;
const RELATION = /^(?:juf|meester|tante|oom|opa|oma|familie|fam)$/u;

/** "piet appel": a surname that is a word, behind a first name, in a note without capitals. */
function surname(page: Page, index: number, token: Token): Mark | null {
  const before = page.tokens[index - 1];
  if (!page.isLowerCase || before === undefined || !follows(token)) return null;
  if (!has(before, wordClass.first) || has(before, wordClass.word | OPEN_CLASS)) return null;
  if (has(token, OPEN_CLASS) || !has(token, wordClass.last)) return null;
  const { start, stemEnd } = token;
  return {
    start,
    end: stemEnd,
    label: 'PERSON',
    level: 'candidate',
    reason: 'surname-lower',
    rank: 17,
  };
}

/** "het mediacollege": a school that says what it is, in a compound no dictionary has. */
function college(page: Page, index: number, token: Token): Mark | null {
  const before = page.tokens[index - 1];
  // "het haarlem college": in two words the town says which one.
  const isTown = /^(?:college|lyceum|gymnasium)$/u.test(token.low) && has(before, wordClass.place);
  if (isTown && before !== undefined && follows(token) && before.shape === 'lower') {
    const { start } = before;
    return {
      start,
      end: token.end,
      label: 'SCHOOL',
      level: page.isLowerCase ? 'automatic' : 'candidate',
      reason: 'school-lower',
      rank: 60,
    };
  }
  if (!isCollege(token.word) || has(token, wordClass.word)) return null;
  if (!follows(token) || !has(before, wordClass.determiner | wordClass.placePreposition))
    return null;
  const { start, end } = token;
  return { start, end, label: 'SCHOOL', level: 'candidate', reason: 'school-lower', rank: 18 };
}

const isCollege = wordTest(({ low }) => /^\p{L}{3,}(?:college|lyceum)$/u.test(low));

/** "tandartspraktijk zuidkade": a kind of house or firm with a word that is no ordinary one. */
function afterKind(page: Page, index: number, token: Token): Mark | null {
  const before = page.tokens[index - 1];
  if (before === undefined || before.shape !== 'lower' || !follows(token)) return null;
  const isHouse = before.raw.length > 5 && endsAsHouse(before.word);
  // "op school al ghazali": words no dictionary has, where the name of the school stands.
  const isSchool = before.low === 'school' && !has(token, wordClass.first);
  const isSurname = isHouse && has(token, wordClass.last) && FIRM_END.test(before.low);
  if (!isHouse && !isSchool) return null;
  if (
    !page.isLowerCase &&
    !/^(?:al|el)$/u.test(token.low) &&
    (page.lexicon.isWord(token.low) || isInflected(page, token.low))
  )
    return null;
  if (has(token, CLOSED | wordClass.personPreposition | wordClass.placePreposition)) return null;
  const isNamed = isSurname || !page.lexicon.isWord(token.low);
  const behind = page.tokens[index + 1];
  // "school al ghazali": the article belongs to the word behind it.
  const isArticle =
    /^(?:al|el)$/u.test(token.low) && follows(behind) && !page.lexicon.isWord(behind.low);
  if (!isArticle && !isSurname && (has(token, wordClass.word) || isAllowed(page, token)))
    return null;
  return {
    start: before.start,
    end: isArticle ? behind.end : token.end,
    label: 'ORGANISATION',
    // In a note without capitals a surname or a word nobody knows behind a kind of firm is its name.
    level: page.isLowerCase && FIRM_END.test(before.low) && isNamed ? 'automatic' : 'candidate',
    reason: 'kind-lower',
    rank: page.isLowerCase && isNamed ? 57 : 18,
  };
}

/** "hij werkt bij tata": in a note without capitals whatever stands there is where somebody works. */
function employer(page: Page, index: number, token: Token): Mark | null {
  const { tokens } = page;
  if (!page.isLowerCase || tokens[index - 1]?.low !== 'bij' || !follows(token)) return null;
  if (has(token, CLOSED) || isAllowed(page, token)) return null;
  if (!WORK.test(tokens[index - 2]?.low ?? '') && !WORK.test(tokens[index - 3]?.low ?? ''))
    return null;
  const { start, end } = token;
  return { start, end, label: 'ORGANISATION', level: 'candidate', reason: 'name-lower', rank: 19 };
}

const WORK = /^(?:werkt|werkte|werk|werken|gewerkt|stage|bijbaan|baan|dienst)$/u;
const FIRM_END = /(?:bedrijf|garage|bakkerij|slagerij|winkel|praktijk|manege)$/u;
const HOUSE_END =
  /(?:praktijk|centrum|school|college|stichting|team|tehuis|huis|opvang|kliniek|boerderij|bedrijf|winkel|club|vereniging|bureau|apotheek|garage|bakkerij|manege|groep)$/u;
const endsAsHouse = wordTest(({ low }) => HOUSE_END.test(low));

/** A word of no dictionary in a note without capitals, beside a word for people or before a verb. */
function stranger(page: Page, index: number, token: Token): Mark | null {
  if (!page.isLowerCase || token.raw.length < 4 || !/^\p{L}+$/u.test(token.raw)) return null;
  if (isAllowed(page, token) || has(token, CLOSED) || page.lexicon.isWord(token.low)) return null;
  if (isInflected(page, token.low)) return null;
  const before = page.tokens[index - 1];
  const behind = page.tokens[index + 1];
  const isSlot = has(before, SLOT) && follows(token);
  const isSubject = has(behind, wordClass.verb) && follows(behind);
  if (!isSlot && !isSubject && !token.isFirst) return null;
  // "vanuit zuyder bos,": a surname or a word for land ends the name where the phrase ends.
  const goesOn =
    isSlot &&
    follows(behind) &&
    has(behind, wordClass.last | wordClass.site) &&
    !has(behind, NO_PART) &&
    /^(?:[.,:;)\n]|$)/u.test(page.text.slice(behind.end, behind.end + 1));
  return {
    start: token.start,
    end: goesOn ? behind.end : token.stemEnd,
    label: has(before, wordClass.placePreposition) ? 'LOCATION' : 'PERSON',
    level: 'candidate',
    reason: 'stranger-lower',
    rank: 12,
  };
}

const NO_PART =
  wordClass.verb |
  wordClass.stop |
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.month |
  wordClass.determiner |
  wordClass.pronoun;
const SLOT =
  wordClass.personPreposition |
  wordClass.placePreposition |
  wordClass.kin |
  wordClass.title |
  wordClass.role |
  wordClass.first |
  wordClass.particle;
const OPEN_CLASS =
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
  wordClass.pet |
  wordClass.placeNoun |
  wordClass.determiner;
const CLOSED = OPEN_CLASS | wordClass.common;
const AT = /^(?:op|bij|van|naar|uit|in)$/u;
const GROUP =
  /^(?:groep|leefgroep|woongroep|behandelgroep|locatie|gezinshuis|team|school|basisschool|obs|cbs|sbo|so|vso|bso|kdv|logeerhuis|zorgboerderij|opvang|praktijkschool|ikc|kerk|moskee|buurthuis|camping|club|zangkoor)$/u;
const KIND_END =
  /(?:school|groep|huis|team|plek|kamer|dag|week|jaar|tijd|gesprek|werk|zorg|hulp|ing|heid|avond|ochtend|middag|markt|winkel|bank|tafel|dienst|plein|straat|les|stage|bus|trein|auto|fiets|telefoon|politie|gemeente|rechter|rechtbank|ouders|kinderen|moeder|vader|zaal|tuin|deur|gang|afdeling|kliniek)$/u;
const CUE =
  /^(?:juf|juffen|meester|mentor|ib'er|intern|docent|conrector|pauze|gang|lokaal|schoolplein|lessen|rapport|toetsen|leerplicht|spijbelen|klas|leerling|school|zit|zat|woont|woonde|verblijft|geplaatst|leerkracht|ib|intern|toets|logeert|begeleiding|begeleider|groep|groepsleiding|crisisplek|woonde|wonen|les|spijbelt|gaat)$/u;

function cueNear(page: Page, index: number): boolean {
  for (let at = Math.max(0, index - 7); at < index + 6; at += 1) {
    if (at !== index && CUE.test(page.tokens[at]?.low ?? '')) return true;
  }
  return false;
}

const isInflected = (page: Page, word: string): boolean =>
  /(?:s|en|e|er|je|jes|t|de|te|d)$/u.test(word) &&
  [1, 2, 3].some((cut) => word.length - cut > 3 && page.lexicon.isWord(word.slice(0, -cut)));
