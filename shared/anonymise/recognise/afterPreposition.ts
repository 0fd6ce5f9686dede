import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { languageWords } from '../words/languageWords.ts';
import { isOrigin } from './plainCapitals.ts';
import { isTitled, markWords, titleRun } from './titleRun.ts';

/** "verblijft bij Parkzicht", "zit op De Kompas", "bij de Pelikaan", "'t Klaverblad". */
export function afterPreposition(page: Page, index: number): Mark | null {
  const { tokens } = page;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || (token.isFirst && token.raw !== 't'))
    return null;
  const isArticle = token.low === 'de' || token.low === 'het' || token.low === 't';
  const head = isArticle ? tokens[index + 1] : token;
  if (isArticle && head !== undefined && isUniversity(page, index))
    return markWords(page, index, index + 1, 'SCHOOL', 'name-article', 62);
  if (head === undefined || !isTitled(head) || (isArticle && !follows(head))) return null;
  if (
    isPlainHead(page, head) ||
    (isShop(page, head) && before.low !== 'bij' && !stayNear(page, index))
  )
    return null;
  const preposition = has(before, wordClass.determiner)
    ? (tokens[index - 2]?.low ?? '')
    : before.low;
  const run = titleRun(page, index);
  if (run === null) return null;
  const isAfter = AT.test(preposition) && (follows(token) || /^ ['’]$/u.test(token.gap));
  if (isArticle) {
    // "in de Molukse wijk": where people come from, before a word.
    const beside = tokens[run.end + 1];
    if (isOrigin(page, head.low) && beside?.shape === 'lower' && follows(beside)) return null;
    const isWritten = isCapital(token) || /['’]$/u.test(token.gap);
    // "naar school, de Mient in Opmeer": the name is said behind the kind.
    const isKind = token.gap === ', ' && has(before, wordClass.school | wordClass.care);
    if (isKind) {
      const kind = has(before, wordClass.school) ? 'SCHOOL' : 'ORGANISATION';
      return markWords(page, run.from, run.end, kind, 'name-kind', 62);
    }
    if (!isAfter && !isWritten) return null;
    if (has(head, NAME_BITS) && !has(head, wordClass.word) && run.end === index + 1 && !isAfter)
      return null;
    const isSchool = /^(?:op|naar|van|school)$/u.test(preposition) && schoolNear(page, index);
    return markWords(
      page,
      run.from,
      run.end,
      isSchool ? 'SCHOOL' : 'ORGANISATION',
      'name-article',
      62,
    );
  }
  if ((has(head, wordClass.first) && !has(head, wordClass.word)) || has(head, wordClass.place))
    return null;
  if (!isAfter || !/^(?:bij|op|vanuit|via|naar|boven)$/u.test(preposition)) return null;
  const isSchool = preposition === 'op' && schoolNear(page, index);
  const isSure =
    preposition === 'bij' ||
    run.end > run.from ||
    !page.lexicon.isWord(head.low) ||
    stayNear(page, index);
  if (has(head, NAME_BITS) && !stayNear(page, index)) return null;
  return markWords(
    page,
    run.from,
    run.end,
    isSchool ? 'SCHOOL' : 'ORGANISATION',
    'name-at',
    60,
    isSure ? 'automatic' : 'candidate',
  );
}

/** "zij studeert aan de VU": letters, where somebody studies. */
function isUniversity({ tokens }: Page, index: number): boolean {
  const letters = tokens[index + 1];
  if (letters?.shape !== 'capitals' || !follows(letters) || letters.raw.length > 5) return false;
  if (!/^(?:aan|op)$/u.test(tokens[index - 1]?.low ?? '')) return false;
  return [2, 3, 4].some((step) =>
    /^stud(?:eert|eerde|eren|ie|ent|ente)$/u.test(tokens[index - step]?.low ?? ''),
  );
}

const AT = /^(?:bij|op|in|van|vanuit|naar|door|via|met|voor|tot|aan|uit|boven|school)$/u;

/** A shop by the way: whether it tells something is for the rule about shops. */
const isShop = (page: Page, head: Token): boolean =>
  page.lexicon
    .phrasesFrom(head.low)
    .some(({ kind, words }) => kind === 'brand' && words.length === 1);

/** Capitals of court style and headings that name nobody: "de Moeder", "de Jeugdwet". */
function isPlainHead(page: Page, head: Token): boolean {
  if (
    isAllowed(page, head) ||
    languageWords.has(head.low) ||
    has(head, wordClass.pronoun | wordClass.determiner | wordClass.month)
  )
    return true;
  if (
    has(head, wordClass.title | wordClass.role) ||
    /^(?:moeder|vader|ouders|jongere|jeugdige|minderjarige|kind|stichting|gemeente|rechtbank|raad|gi|wet)$/u.test(
      head.low,
    )
  )
    return true;
  return /(?:wet|wetboek|verordening|rechter|griffier|onderzoek|verdrag|besluit|regeling|machtiging|instelling|beschikking|aanpak|methode|therapie|training|test|toets|vragenlijst|lijst|schaal|programma|ambtenaar|vereniging|ministerie|inspectie)$/u.test(
    head.low,
  );
}

function stayNear(page: Page, index: number): boolean {
  for (let at = index - 2; at >= 0 && index - at < 8; at -= 1) {
    const verb = page.tokens[at];
    if (verb === undefined) return false;
    if (has(verb, wordClass.stay)) return true;
    if (verb.isFirst) return false;
  }
  return false;
}

const NAME_BITS = wordClass.first | wordClass.last;

function schoolNear(page: Page, index: number): boolean {
  for (let at = Math.max(0, index - 8); at < index + 8; at += 1) {
    const token = page.tokens[at];
    if (
      token !== undefined &&
      /^(?:groep|klas|leerling|leerlingen|school|juf|meester|leerkracht|mentor|les|onderwijs|havo|vwo|vmbo|brugklas|leerjaar|schooljaar|zit)$/u.test(
        token.low,
      )
    )
      return true;
  }
  return false;
}
