import { fold } from '../fold.ts';
import { follows, has, isCapital, looksLikeVerb, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import type { Bearer } from './bearer.ts';
import type { PersonRegistry } from './personRegistry.ts';

const NOT_A_SUBJECT = /^(?:je|jij|hij|ze|zij|u|ik|we|wij|men|er|het|de|een|dat|dit|deze)$/u;

/** Whether the word is a name here; null when it is an ordinary word here. */
export function certaintyOf(
  page: Page,
  index: number,
  bearers: readonly Bearer[],
  registry: PersonRegistry,
): { readonly isCertain: boolean } | null {
  const { tokens } = page;
  const token = tokens[index];
  if (token === undefined) return null;
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  const isOnlySurname = bearers.every(({ part }) => part === 'surname');
  // A surname may be made of words ("Boerlage"): once somebody bears it, only a listed word is one.
  const isWord =
    has(token, wordClass.word) ||
    (!isOnlySurname && bearers.every(({ isKnown }) => !isKnown) && page.lexicon.isWord(token.low));
  if (token.shape !== 'lower') {
    if (!isWord) return { isCertain: true };
    if (isAnyOf(page, index)) return { isCertain: false };
    if (!token.isFirst || token.shape === 'capitals')
      return token.shape === 'capitals' && token.raw.length < 3 ? null : { isCertain: true };
    const isKnown = bearers.some((bearer) => bearer.isKnown);
    if (isDefined(page, index) || isHow(page, index) || isManyOf(page, index, registry))
      return { isCertain: false };
    if (isKnown) return knownFirst(page, index, isOnlySurname);
    if (isOnlySurname && !isCapital(behind) && !looksLikeVerb(page, behind))
      return { isCertain: false };
    if (behind === undefined || token.stemEnd !== token.end) return { isCertain: true };
    if (/^ \($/u.test(behind.gap)) return { isCertain: true };
    if (NOT_A_SUBJECT.test(behind.low) && follows(behind)) return null;
    if (/^\s*[:,.!?)]/u.test(behind.gap) && !/^[,.]/u.test(behind.gap)) return { isCertain: true };
    // "Klok kan hij niet lezen": what somebody does with it.
    if (has(behind, wordClass.verb) && SUBJECT.test(tokens[index + 2]?.low ?? ''))
      return { isCertain: false };
    if (has(behind, wordClass.verb) || isCapital(behind) || /^(?:en|van|uit)$/u.test(behind.low))
      return { isCertain: !has(token, wordClass.stop) };
    if (has(token, wordClass.stop))
      return bearers.some(({ isKnown }) => isKnown) ? { isCertain: false } : null;
    return { isCertain: !has(token, wordClass.common) && behind.gap !== ' ' };
  }
  if (!isWord) return { isCertain: true };
  const isKnownHere = bearers.some(({ isKnown }) => isKnown);
  if (page.isLowerCase && isKnownHere && isHeadOfDeed(page, index)) return { isCertain: true };
  if (isFullName(page, index, bearers, registry)) return { isCertain: true };
  if (has(token, wordClass.stop | wordClass.pronoun | wordClass.determiner) && !isOwnerOf(token))
    return null;
  // Lower case and an ordinary word: a name only where a person stands.
  if (isOnlySurname) {
    // "Sorry mevrouw tol": nothing but a name stands behind such a word.
    if (BEFORE_SURNAME.test(before?.low ?? '') && follows(token)) return { isCertain: true };
    // "en van beek moet nog": the surname as the case writes it.
    if (page.isLowerCase && isKnownHere && hasOwnParticle(page, index, bearers, registry))
      return { isCertain: before?.low !== 'de' };
    // "kwam stok bij ons wonen": somebody does it, and nothing says that it is a thing.
    if (page.isLowerCase && isDoer(page, index)) return { isCertain: true };
    const isTitled =
      has(before, wordClass.title | wordClass.particle) &&
      before?.low !== 'de' &&
      before?.low !== 'het';
    return isTitled &&
      has(tokens[index - 2], wordClass.title | wordClass.first | wordClass.particle)
      ? { isCertain: true }
      : null;
  }
  // "met die mo achter de klomp": somebody the text named before.
  if (page.isLowerCase && before?.low === 'die' && follows(token) && !has(token, wordClass.common))
    return { isCertain: false };
  if (has(before, wordClass.determiner) && !has(before, wordClass.personPreposition)) return null;
  const slot =
    (has(before, wordClass.personPreposition | wordClass.kin | wordClass.title | wordClass.role) &&
      follows(token)) ||
    (has(behind, wordClass.verb) &&
      follows(behind) &&
      (token.isFirst || has(before, wordClass.personPreposition))) ||
    isOwnerOf(token);
  if (!slot) {
    const isKnown = bearers.some((bearer) => bearer.isKnown);
    if (!page.isLowerCase || has(token, wordClass.verb)) return null;
    return { isCertain: isKnown && !has(token, wordClass.common) };
  }
  const isEmpty = behind === undefined || !follows(behind) || !has(behind, wordClass.determiner);
  return { isCertain: page.isLowerCase && isEmpty && !has(token, wordClass.verb) };
}

/** Behind the particles with which somebody known is called by this surname. */
function hasOwnParticle(
  { tokens }: Page,
  index: number,
  bearers: readonly Bearer[],
  registry: PersonRegistry,
): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || !has(before, wordClass.particle) || !follows(token)) return false;
  const written = ` ${before.low} ${token.low}`;
  return registry.known.some(
    ({ entity, person }) =>
      bearers.some((bearer) => bearer.entity === entity) && fold(person.name).endsWith(written),
  );
}

/** "02.40 vrolijk wou niet", "meer sliep pas na drieën": a known name at the head of a line. */
function isHeadOfDeed({ tokens }: Page, index: number): boolean {
  const before = tokens[index - 1];
  const [token, behind, object] = tokens.slice(index, index + 3);
  if (token === undefined || behind === undefined) return false;
  const isHead = token.isFirst || before?.shape === 'digits' || token.gap.includes(':');
  return (
    isHead &&
    follows(behind) &&
    (DID.test(behind.low) || PAST.test(behind.low)) &&
    !SUBJECT.test(object?.low ?? '')
  );
}

/** What a log tells that somebody did. */
const PAST =
  /^(?:sliep|slaapt|huilde|huilt|at|eet|zat|zit|stond|staat|lag|ligt|liep|loopt|bleef|blijft|keek|kijkt|deed|doet|kreeg|krijgt|nam|neemt|gooide|schopte|vertelde|vertelt|werd|wordt|wilde|wou|had|heeft|was|is)$/u;

/** Right behind what somebody did, or before it behind a word that joins two sentences. */
function isDoer({ tokens }: Page, index: number): boolean {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || has(token, wordClass.common)) return false;
  if (!follows(token) && !token.isFirst && before?.shape !== 'digits') return false;
  if (follows(token) && DID.test(before?.low ?? ''))
    return behind === undefined || !follows(behind) || AFTER_DOER.test(behind.low);
  return (
    (token.isFirst ||
      before?.shape === 'digits' ||
      /^(?:en|want|maar|omdat|dat|als|toen|dus)$/u.test(before?.low ?? '')) &&
    behind !== undefined &&
    follows(behind) &&
    DID.test(behind.low)
  );
}

const DID =
  /^(?:kwam|ging|zei|zegt|riep|belde|belt|appte|appt|vroeg|vraagt|sloeg|schreeuwde|woonde|woont|vertrok|lachte|dronk|blowde|moest|wilde|wou|vond|vindt|gaf|bracht|haalde)$/u;
const AFTER_DOER =
  /^(?:bij|naar|met|weer|ook|niet|altijd|toen|dan|weg|langs|thuis|binnen|mij|me|ons|hem|haar|dat|tegen|op|van|er|wel|nooit|boos|dronken)$/u;

const BEFORE_SURNAME =
  /^(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|juffrouw|juf|meester|dokter|dr|dominee|ds)$/u;

/** A known name that is a word too, where any word has a capital. */
function knownFirst(
  page: Page,
  index: number,
  isOnlySurname: boolean,
): { readonly isCertain: boolean } | null {
  const { tokens, text } = page;
  const token = tokens[index];
  const behind = tokens[index + 1];
  if (token === undefined) return null;
  const rest = text.slice(token.end, behind?.start ?? text.length);
  // Alone on its line, as under a letter; or with a possessive.
  if (behind === undefined || rest.includes('\n') || token.stemEnd !== token.end)
    return { isCertain: !/^[,!]/u.test(rest) || !has(token, wordClass.stop) };
  const isSubject = follows(behind) && (has(behind, wordClass.verb) || looksLikeVerb(page, behind));
  const isInverted = isSubject && SUBJECT.test(tokens[index + 2]?.low ?? '');
  if (isSubject && !isInverted) return { isCertain: true };
  if (follows(behind) && NOT_A_SUBJECT.test(behind.low)) return null;
  if (isCapital(behind) && follows(behind)) return { isCertain: !has(token, wordClass.stop) };
  if (isDone(behind)) return { isCertain: false };
  // "Duin, strand, dat soort foto's": one of some things, and nobody is called by a bare surname.
  if (isOnlySurname && behind.gap === ', ' && isThing(behind)) return { isCertain: false };
  if (has(token, wordClass.stop)) return { isCertain: /^\s*[:(/]/u.test(rest) };
  // Nobody is called by a bare surname at the head of a sentence but by what is told of them.
  if (isOnlySurname && (has(token, wordClass.common) || follows(behind)))
    return { isCertain: false };
  return { isCertain: !isInverted };
}

/** "Vlug gaat dat niet": how it goes, and nobody who does it. */
const isHow = ({ tokens }: Page, index: number): boolean =>
  /^(?:gaat|ging|lukt|lukte|kost|duurt|smaakt|klinkt)$/u.test(tokens[index + 1]?.low ?? '') &&
  /^(?:dat|dit|het)$/u.test(tokens[index + 2]?.low ?? '') &&
  /^(?:niet|wel|nooit|ook|altijd|allemaal|hier|daar)$/u.test(tokens[index + 3]?.low ?? '');

const isThing = (token: Token): boolean =>
  token.shape === 'lower' &&
  has(token, wordClass.word) &&
  !has(token, PEOPLE | wordClass.determiner | wordClass.pronoun | wordClass.verb | wordClass.stop);

/** "Niet elke Wolf bijt", "een Koning te rijk": a word with any of its kind, rather than somebody. */
export function isAnyOf({ tokens }: Page, index: number): boolean {
  const token = tokens[index];
  return (
    follows(token) &&
    !token.isFirst &&
    has(token, wordClass.word) &&
    ANY_OF.test(tokens[index - 1]?.low ?? '')
  );
}

/** "Roos is een kleur", "Bos genoeg": the sentence says what the word means, or counts it. */
export function isDefined(page: Page, index: number): boolean {
  const [first, second, third] = [1, 2, 3].map((step) => page.tokens[index + step]?.low ?? '');
  if (/^(?:genoeg|uit|worden)$/u.test(first ?? '')) return true;
  if (!/^(?:is|zijn|was|en|of)$/u.test(first ?? '')) return false;
  if (/^(?:en|of)$/u.test(first ?? '')) {
    const other = page.tokens[index + 2];
    return (
      other?.shape === 'lower' &&
      has(other, wordClass.word) &&
      !has(other, wordClass.kin | wordClass.determiner | wordClass.role | wordClass.pronoun)
    );
  }
  // "Vlug gaat dat niet", "Huisman is vader niet", "Olij is zoals bekend geen olijfboom".
  if (
    /^(?:is|was)$/u.test(first ?? '') &&
    DENIED.test([second, third, page.tokens[index + 4]?.low].join(' '))
  )
    return true;
  const isOwned = OWN.test(second ?? '') && !has(page.tokens[index + 3], PEOPLE);
  return (
    isOwned ||
    /^(?:een|het|geen|stop)$/u.test(second ?? '') ||
    (second === 'de' && third === 'naam') ||
    (/^(?:ook|nog|toch|altijd)$/u.test(second ?? '') && /^(?:een|het|geen)$/u.test(third ?? ''))
  );
}

/** "Rood staan is duur": an infinitive behind it, of none that is done to people. */
const isDone = (behind: Token): boolean =>
  follows(behind) &&
  /^(?!ge)\p{L}{2,}en$/u.test(behind.low) &&
  has(behind, wordClass.word) &&
  !has(behind, wordClass.kin | wordClass.role | wordClass.stop) &&
  !/^(?:bellen|appen|mailen|vragen|spreken|ophalen|uitnodigen|inlichten|terugbellen|nabellen)$/u.test(
    behind.low,
  );

/** "Merels in de tuin", "Winters waren zwaar": a plural of the word, and nothing that somebody owns. */
function isManyOf(page: Page, index: number, registry: PersonRegistry): boolean {
  const token = page.tokens[index];
  const behind = page.tokens[index + 1];
  if (
    token === undefined ||
    token.stemEnd !== token.end ||
    registry.bearersOf(token.low).length > 0
  )
    return false;
  return (
    behind === undefined ||
    !follows(behind) ||
    /^(?:zijn|waren|hebben|hadden|gaan|komen|worden|horen|in|op|bij|aan|met|van|uit|en|voor|zonder)$/u.test(
      behind.low,
    )
  );
}

const DENIED = /^\p{L}+ (?:\p{L}+ )?geen(?: |$)/u;
const ANY_OF = /^(?:een|elke|iedere|geen|welke)$/u;
const OWN = /^(?:zijn|haar|mijn|jouw|hun|ons|onze|z'n|d'r|m'n)$/u;
const PEOPLE = wordClass.kin | wordClass.role | wordClass.title;
const SUBJECT = /^(?:ik|jij|je|hij|zij|ze|wij|we|jullie|u|men)$/u;

/** A given name with the surname of the same person right behind it. */
function isFullName(
  page: Page,
  index: number,
  bearers: readonly Bearer[],
  registry: PersonRegistry,
): boolean {
  const behind = page.tokens[index + 1];
  if (!follows(behind)) return false;
  const others = registry.bearersOf(behind.low);
  return bearers.some(
    ({ entity, part }) =>
      part === 'given' &&
      others.some((other) => other.entity === entity && other.part === 'surname'),
  );
}

const isOwnerOf = (token: Token): boolean => token.stemEnd !== token.end;
