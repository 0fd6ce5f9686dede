import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import { isHeading } from '../recognise/plainCapitals.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { nameEnd } from './nameRun.ts';

/**
 * Names that are ordinary words ("Vos", "Hoop", "Snel"), by a place where only somebody stands: "Vos
 * (14) kwam", "Dossierhouder: Licht.", "Snel's moeder", "Hoop belt terug", "bij Wil thuis".
 */
export function plainNames(page: Page): readonly Mark[] {
  if (page.isLowerCase) return [];
  return page.tokens.flatMap((token, index): readonly Mark[] => {
    if (!isCapital(token) || has(token, NEVER)) return [];
    const level =
      (isAllowed(page, token) && !has(token, NAME) ? null : levelAt(page, index, token)) ?? null;
    if (level === null) return [];
    const last = page.tokens[nameEnd(page, index)] ?? token;
    const rank = level === 'automatic' ? 61 : 23;
    const { start } = token;
    return [
      { start, end: last.stemEnd, label: 'PERSON', level, reason: 'person-plain-word', rank },
    ];
  });
}

type Level = 'automatic' | 'candidate' | null;

function levelAt(page: Page, index: number, token: Token): Level {
  const behind = page.tokens[nameEnd(page, index) + 1];
  const isName = has(token, NAME);
  if (isAged(page, index)) return isName ? 'automatic' : 'candidate';
  if (isInField(page, index)) return isName && !has(token, COMMON) ? 'automatic' : 'candidate';
  if (token.stemEnd < token.end && token.isFirst && has(behind, wordClass.kin) && follows(behind))
    return isName ? 'automatic' : 'candidate';
  if (token.isFirst) return doesSo(page, index, token) ? 'candidate' : null;
  return isStopInside(page, index, token) || isMonthInside(page, index, token) ? 'candidate' : null;
}

/** "Vos (14)", "Hoop (9 jaar)". */
function isAged({ text, tokens }: Page, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || NUMBERED.test(token.low)) return false;
  return /^ \((?:[1-9]|1\d|2[0-4])(?: ?(?:jr|jaar|j)\.?)?\)/u.test(
    text.slice(token.end, token.end + 12),
  );
}

/** What has a number between brackets behind it without being anybody. */
const NUMBERED =
  /^(?:groep|klas|leerjaar|score|vraag|deel|bijlage|figuur|tabel|stap|punt|kamer|leeftijd|aantal|totaal|kinderen|jongeren|leerlingen|ouders|items?|schaal|percentiel|bladzijde|pagina|hoofdstuk|artikel|lid|nummer|versie|fase|ronde|sessie|gesprek|bezoek|week|dag|maand|jaar|domein|factor|hypothese|criterium|doel|regel|onderdeel|thema|les|module|level|niveau|team|unit|cluster|keer|uren|dagen|weken|maanden|jongens|meisjes|broers|zussen|zusjes|broertjes|medewerkers|begeleiders)$/u;

/** "Dossierhouder: Licht.", "Aanwezig: Hoop, moeder": behind the name of a field for people. */
function isInField({ text, tokens }: Page, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\s?(?:[.,;(\n/]|$)/u.test(text.slice(token.end, token.end + 2)))
    return false;
  for (let at = index; at > 0 && index - at < LONGEST_FIELD; at -= 1) {
    const here = tokens[at];
    const field = tokens[at - 1];
    if (here === undefined || field === undefined) return false;
    if (here.gap === ': ') return field.isFirst && FIELD.test(field.low);
    if (here.gap !== ', ' && !(follows(here) && !isCapital(here))) return false;
  }
  return false;
}

const LONGEST_FIELD = 8;
const FIELD =
  /(?:houder|houdster|beheerder|begeleider|begeleidster|behandelaar|persoon|coordinator|hebbende|hebbenden|manager|voogd|mentor|coach|arts|regisseur|consulent|melder|aanvrager|verwijzer|opsteller|auteur|aanspreekpunt|psycholoog|psychiater|therapeut|werker|werkster|docent|leerkracht|voorzitter|notulist|tolk|advocaat|rechter|trainer|buddy|maatje|oppas|gastouder|pleegouders?|opvoeders?|gezinsleden|aanwezig|aanwezigen?|afwezig|afwezigen?|deelnemers|betrokkenen|informanten?)$/u;

/** "Hoop belt morgen terug": only people do so; "Snel zegt hij" is how he says it. */
function doesSo({ tokens }: Page, index: number, token: Token): boolean {
  const [verb, object] = tokens.slice(index + 1, index + 3);
  const next = object?.low ?? '';
  if (!follows(verb) || SUBJECT.test(next) || token.stemEnd < token.end) return false;
  if (has(token, KINDS) || WHEN.test(token.low)) return false;
  if (SAYS.test(verb.low) && !/^(?:het|dit)$/u.test(next))
    return !has(token, wordClass.common) || has(token, NAME);
  return has(token, NAME) && !has(token, COMMON) && HAD.test(verb.low);
}

const SAYS =
  /^(?:zegt|zei|belt|belde|appt|appte|mailt|mailde|vertelt|vertelde|vindt|vond|vraagt|vroeg|huilt|huilde|lacht|lachte|woont|woonde|slaapt|sliep|schreeuwt|schreeuwde|heet|heette)$/u;
const HAD = /^(?:heeft|had|kwam|ging|wilde)$/u;
const SUBJECT = /^(?:ik|jij|je|hij|zij|ze|wij|we|jullie|u|men|er|die|iemand|iedereen)$/u;
/** "Dan vraagt moeder": when, and not who. */
const WHEN =
  /^(?:dan|toen|nu|daar|daarna|ook|zo|wel|nog|dus|hier|soms|vaak|eerst|later|thans|pas|net)$/u;

/** "Ze slaapt bij Wil thuis": a small word with a capital inside a sentence. */
function isStopInside(page: Page, index: number, token: Token): boolean {
  return (
    has(token, wordClass.stop) &&
    has(token, NAME) &&
    follows(token) &&
    !isCapital(page.tokens[index + 1]) &&
    !isHeading(page, index)
  );
}

/** "Gesprek met Mei gehad", "mijn zus Mei": a month with a capital where nobody means a month. */
function isMonthInside({ tokens }: Page, index: number, token: Token): boolean {
  const before = tokens[index - 1];
  if (!has(token, wordClass.month) || !has(token, wordClass.first) || !follows(token)) return false;
  if (tokens[index + 1]?.shape === 'digits') return false;
  return (
    has(before, wordClass.kin | wordClass.role | wordClass.title) ||
    /^(?:met|door|aan|bij|volgens)$/u.test(before?.low ?? '')
  );
}

const NAME = wordClass.first | wordClass.last;
const COMMON = wordClass.common | wordClass.stop;
const KINDS = wordClass.school | wordClass.care | wordClass.org | wordClass.site | wordClass.place;
const NEVER =
  wordClass.kin | wordClass.role | wordClass.title | wordClass.pronoun | wordClass.determiner;
