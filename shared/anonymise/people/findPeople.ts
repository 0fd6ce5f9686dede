import {
  follows,
  has,
  isAllowed,
  isCapital,
  looksLikeVerb,
  type Mark,
  type Page,
} from '../page.ts';
import type { Token } from '../tokenise.ts';
import { isShortened } from '../recognise/plainCapitals.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest } from '../wordTest.ts';
import { languageWords } from '../words/languageWords.ts';
import { afterCalled } from './afterCalled.ts';
import { afterKin } from './afterKin.ts';
import { isAnyOf, isDefined } from './certainty.ts';
import { isCalledLikeTitle, isHouseName, isListedWithName } from './besideName.ts';
import { NAME, NEVER, type Found } from './found.ts';
import { lowerAfterRole } from './lowerAfterRole.ts';
import { initialsAt } from './initialsAt.ts';
import { lowerAfterParticles, lowerEnd, lowerName } from './lowerName.ts';
import { afterParticles, isNamePart, nameEnd } from './nameRun.ts';
import { surnameFirst } from './surnameFirst.ts';
import { saysHow, saysSo } from './saysHow.ts';
import { isCallingKin, isReached } from './plainStart.ts';
import { isCallingTitle, isRelation, isTitleOfSurname } from './titleKind.ts';

/** People the case does not know: by a name list, by what stands before or behind, by their form. */
export function findPeople(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { tokens } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    const found = personAt(page, index);
    if (found === null) continue;
    const [from, end, level, reason, rank] = found;
    const first = tokens[from];
    const last = tokens[end];
    if (first === undefined || last === undefined || isCutShort(page, last)) continue;
    marks.push({ start: first.start, end: last.stemEnd, label: 'PERSON', level, reason, rank });
    index = Math.max(index, end);
  }
  return marks;
}

/** "Oma overl. in Wenzhou": a word nobody knows, shortened in the middle of a sentence. */
const isCutShort = ({ text, isLowerCase }: Page, token: Token): boolean =>
  !isLowerCase &&
  token.shape === 'lower' &&
  !has(token, NAME) &&
  /^\. \p{Ll}/u.test(text.slice(token.end, token.end + 3));

function personAt(page: Page, index: number): Found | null {
  const { tokens } = page;
  const token = tokens[index];
  if (token === undefined || token.shape === 'digits') return null;
  if (has(token, wordClass.title)) {
    const titled = afterTitle(page, index);
    if (titled !== null) return titled;
  }
  if (has(token, wordClass.kin | wordClass.role)) {
    const named = afterKin(page, index);
    if (named !== null) return named;
  }
  if (has(token, wordClass.kin | wordClass.role | wordClass.title)) {
    const named = lowerAfterRole(page, index);
    if (named !== null) return named;
  }
  const called = afterCalled(page, index);
  if (called !== null) return called;
  const surname = surnameFirst(page, index);
  if (surname !== null) return surname;
  if (isJoinedInitials(token.word)) return [index, index, 'automatic', 'person-initials', 58];
  if (token.shape === 'lower') return lowerName(page, index);
  if (token.raw.length === 1) return initialsAt(page, index);
  if (!isNamePart(page, token) || languageWords.has(token.low)) return null;
  return capitalName(page, index, token) ?? signature(page, index, token);
}

/** Two capitals under a greeting: who signs, whatever the words. */
function signature(page: Page, index: number, token: Token): Found | null {
  if (!/^,\s*\n\s*$/u.test(token.gap)) return null;
  const behind = page.tokens[index + 1];
  return isCapital(behind) && follows(behind)
    ? [index, Math.max(index + 1, nameEnd(page, index)), 'candidate', 'person-signature', 30]
    : null;
}

function afterTitle(page: Page, index: number): Found | null {
  const { tokens } = page;
  let at = index + 1;
  // "mr. dr. De Boer", "mevrouw drs. K. Smit", "juf van Sem" is no name of the juf.
  while (
    has(tokens[at], wordClass.title) &&
    gapAllows(tokens[at]) &&
    !isCapital(tokens[at + 1]) &&
    !isCalledLikeTitle(page, at)
  )
    at += 1;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !gapAllows(token)) return null;
  // "zegt oma. Pannenkoeken": behind a whole word the point ends the sentence.
  if (token.gap.includes('.') && (before.raw.length > 5 || isRelation(before))) return null;
  // "mr. Van der Schoot": a particle in capitals opens the surname, whatever word ends it.
  const surname =
    isCapital(token) && has(token, wordClass.particle) ? afterParticles(page, at) : null;
  if (surname !== null) return [at, nameEnd(page, surname), 'automatic', 'person-title', 77];
  if (isNamePart(page, token) && !(isAllowed(page, token) && !has(token, NAME))) {
    const end = nameEnd(page, at);
    return [at, end, 'automatic', 'person-title', 76];
  }
  const particle = afterParticles(page, at);
  if (
    particle !== null &&
    !(token.low === 'van' && has(before, wordClass.kin) && isRelation(before))
  )
    return [at, nameEnd(page, particle), 'automatic', 'person-title', 77];
  if (token.shape !== 'lower' || token.gap.includes('\n')) return null;
  if (has(token, wordClass.particle) && !isRelation(before)) {
    const next = lowerAfterParticles(page, at, isTitleOfSurname(before));
    if (next !== null && isTitleOfSurname(before))
      return [at, next, 'automatic', 'person-title-lower', 70];
  }
  if (has(token, NEVER | wordClass.kin | wordClass.role | wordClass.particle | wordClass.allowed))
    return null;
  const isUnknown = !page.lexicon.isWord(token.low);
  if (
    has(token, NAME) &&
    (isUnknown ||
      (!has(token, wordClass.common) && isCallingTitle(before)) ||
      (page.isLowerCase && !has(token, wordClass.common)))
  )
    return [
      at,
      lowerEnd(page, at),
      isUnknown || page.isLowerCase ? 'automatic' : 'candidate',
      'person-title-lower',
      70,
    ];
  if (isUnknown && token.low.length > 2 && (isTitleOfSurname(before) || isCallingTitle(before)))
    return [at, lowerEnd(page, at), 'automatic', 'person-title-lower', 70];
  return null;
}

const INITIALS_JOINED = /^[A-Z]{1,2}v(?:d|an|dr)?[A-Z]$|^[A-Z]v[dt]?[A-Z]$|^[A-Z]d[A-Z]$/u;
const isJoinedInitials = wordTest(({ raw }) => INITIALS_JOINED.test(raw));
const SURNAME_HEAD = /^(?:Van|Vander|Vd|El|Al|Ben|Ter|Ten|Ait|Aït|Abu|Ould|Bin|Von)$/u;

/** "Arkin Jeugd", "Lente Zorg": the second word says it is no person. */
const FIRM_WORD =
  /^(?:jeugd|jeugdhulp|jeugdzorg|zorg|thuiszorg|welzijn|advocaten|makelaars|begeleiding|opvang|kinderopvang|beveiliging|transport|groep|advies|coaching|therapie|gezin|onderwijs)$/u;

function capitalName(page: Page, index: number, token: Token): Found | null {
  // "Wng aan de Rietlanden".
  if (isShortened(token.word)) return null;
  const { tokens } = page;
  const end = nameEnd(page, index);
  const isFirstName = has(token, wordClass.first);
  const isWord = has(token, wordClass.word) || isAllowed(page, token);
  const last = tokens[end];
  const hasSurname = end > index && last !== undefined && has(last, NAME);
  const hasParticle = tokens
    .slice(index + 1, end)
    .some((part) => has(part, wordClass.particle) && !isCapital(part));
  const isPlaceToo = has(token, wordClass.place);
  if (isHouseName(page, index) || (has(token, wordClass.role) && !has(token, NAME))) return null;
  if (has(token, wordClass.month) || (end > index && FIRM_WORD.test(last?.low ?? ''))) return null;
  if (!token.isFirst && SURNAME_HEAD.test(token.raw) && end > index)
    return [index, end, 'automatic', 'person-surname', 65];
  if (isFirstName && !isWord && !isPlaceToo)
    return [index, end, 'automatic', 'person-first-name', 67];
  if (isFirstName && hasSurname && !token.isFirst && !isAllowed(page, token))
    return [index, end, 'automatic', 'person-full-name', 66];
  // "Mo B.": an initial behind it makes a name of a word.
  const hasInitial = tokens[index + 1]?.raw.length === 1 && end > index;
  if (hasInitial && (isFirstName || (!token.isFirst && !isWord && !isPlaceToo)))
    return [index, end, 'automatic', 'person-full-name', 66];
  if (isAllowed(page, token)) return null;
  if (
    hasParticle &&
    end - index < 5 &&
    (isFirstName || !isWord) &&
    !has(
      token,
      wordClass.stop | wordClass.care | wordClass.school | wordClass.org | wordClass.site,
    ) &&
    !isPlaceToo
  )
    return [index, end, 'automatic', 'person-full-name', 66];
  if (has(token, wordClass.stop)) return besideName(page, index, token);
  const behind = tokens[end + 1];
  const isSubject = looksLikeVerb(page, behind) && last?.end === last?.stemEnd;
  const isOwner = last !== undefined && last.stemEnd !== last.end && behind !== undefined;
  const slot =
    has(tokens[index - 1], wordClass.personPreposition) && (follows(token) || index === 0);
  if (isFirstName && !isWord && isPlaceToo) {
    if (isSubject || isOwner || (slot && !has(tokens[index - 1], wordClass.placePreposition)))
      return [index, end, 'automatic', 'person-first-name', 63];
    return null;
  }
  if (isFirstName && end === index && isAnyOf(page, index))
    return [index, end, 'candidate', 'person-first-word', 28];
  if (isFirstName && !token.isFirst) return [index, end, 'automatic', 'person-first-name', 62];
  const isTold = isDefined(page, index) || saysHow(page, index);
  if (isFirstName && isWord && token.isFirst && isTold) return null;
  const isUncommon = isWord && !has(token, wordClass.common) && !isPlaceToo;
  if (isFirstName && token.isFirst && isListedWithName(page, end)) {
    const isSure = !has(tokens[end + 1], wordClass.word | wordClass.place);
    return [index, end, isSure ? 'automatic' : 'candidate', 'person-listed', 61];
  }
  if (isFirstName && end === index && isCallingKin(page, token)) return null;
  if (isFirstName && (isSubject || isOwner))
    return [
      index,
      end,
      hasSurname || !has(token, wordClass.common) || saysSo(page, end) ? 'automatic' : 'candidate',
      'person-subject',
      48,
    ];
  if (hasSurname && isFirstName) return [index, end, 'automatic', 'person-full-name', 62];
  // "Marjolein verving Robin": rather a name than the herb, a person decides.
  const isNamed = follows(behind) && behind.shape === 'lower' && (isUncommon || isReached(behind));
  if (isFirstName && token.isFirst && isNamed)
    return [index, end, 'candidate', 'person-first-word', 28];
  if (token.isFirst && end === index && saysSo(page, index))
    return [index, end, 'automatic', 'person-subject', 47];
  if (token.isFirst && page.lexicon.isWord(token.low)) return null;
  if (isOwner && !isWord && !isPlaceToo) return [index, end, 'automatic', 'person-owner', 61];
  if (isSubject && !isWord && !isPlaceToo && !page.lexicon.isWord(token.low))
    return [index, end, 'automatic', 'person-subject', 47];
  if (has(token, wordClass.last) && !isWord && !isPlaceToo && (slot || isSubject))
    return [index, end, 'automatic', 'person-surname', 46];
  return null;
}

/** "naar Wil en Guusje": with a capital inside a sentence, and one of two names. */
function besideName(page: Page, index: number, token: Token): Found | null {
  const [and, other] = page.tokens.slice(index + 1, index + 3);
  if (token.isFirst || !follows(token) || !has(token, wordClass.first)) return null;
  const isPair =
    and?.low === 'en' && follows(and) && isCapital(other) && follows(other) && has(other, NAME);
  return isPair && !has(other, wordClass.word)
    ? [index, index, 'automatic', 'person-beside', 62]
    : null;
}

function gapAllows(token: Token | undefined): boolean {
  return token !== undefined && (follows(token) || /^\.\s?$/u.test(token.gap));
}
