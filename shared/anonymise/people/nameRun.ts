import { follows, has, isAllowed, isCapital, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest } from '../wordTest.ts';

const LONGEST = 6;

/**
 * The last index of the name that begins at this word, by its capitals: initials, names, particles
 * before a name. The index itself when nothing follows.
 */
export function nameEnd(page: Page, from: number): number {
  const { tokens } = page;
  let end = from;
  let hasParticle = false;
  let at = from + 1;
  while (at < tokens.length && at - from < LONGEST) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || before.stemEnd !== before.end) break;
    const afterInitial = before.raw.length === 1 && /^(?:\.\s?|\.-)$/u.test(token.gap);
    const isApostrophe = /^ ['’]$/u.test(token.gap) && has(token, wordClass.particle);
    if (!follows(token) && !afterInitial && !isApostrophe) break;
    const isInitial = token.raw.length === 1 && token.raw !== token.raw.toLowerCase();
    if (isInitial && page.text.charAt(token.end) !== '.') break;
    const second = secondSurname(page, at);
    if (second !== null) {
      end = second;
      at = second + 1;
      continue;
    }
    if (
      isInitial ||
      (isNamePart(page, token) && !has(token, wordClass.month)) ||
      isShoutedSurname(before, token)
    ) {
      end = at;
      at += 1;
      continue;
    }
    const next = hasParticle ? null : afterParticles(page, at);
    if (next === null) break;
    const target = tokens[next];
    // "van 't Hof" is a surname whatever the word; "van de Gemeente" is none.
    const isShort = /['’]t\s/u.test(page.text.slice(before.end, target?.start));
    const isOnlyWord = !has(target, wordClass.last | wordClass.first);
    // "S. de Goede": behind an initial a surname is whatever word has the capital.
    const isAfterLetter = tokens[from]?.raw.length === 1;
    if (has(target, wordClass.word) && isOnlyWord && !isShort && !isAfterLetter) break;
    // "Spreekwoord van Henk": whose it is, no surname.
    const isOwner =
      token.low === 'van' &&
      next === at + 1 &&
      has(target, wordClass.first) &&
      (!has(target, wordClass.last) || !has(tokens[from], wordClass.first));
    if (isOwner) break;
    hasParticle = true;
    end = next;
    at = next + 1;
  }
  return end;
}

/** "Schuurman-de Roo", "Smit-van der Veen": index of the last word of a double surname; null without one. */
export function secondSurname(page: Page, at: number): number | null {
  const before = page.tokens[at - 1];
  const token = page.tokens[at];
  if (before === undefined || !isFirstOfDouble(before) || !follows(token)) return null;
  if (isCapital(token)) return at;
  return afterParticles(page, at);
}

/** "Schuurman-de": the name goes on behind it. */
export const isFirstOfDouble = ({ low }: Token): boolean =>
  low.includes('-') && ENDS_ON_PARTICLE.test(low);
const ENDS_ON_PARTICLE = /\p{L}-(?:van|de|den|der|het|ten|ter|te|el|al|la|da|von)$/u;

/** "SASKIA BROUWER": in capitals a surname that is a word, behind a given name that is none. */
const isShoutedSurname = (before: Token, token: Token): boolean =>
  token.shape === 'capitals' &&
  before.shape === 'capitals' &&
  has(before, wordClass.first) &&
  !has(before, wordClass.word) &&
  has(token, wordClass.last) &&
  !has(token, wordClass.common | wordClass.stop | wordClass.verb | wordClass.allowed);

/** Index of the name word after one to three particles that begin here; null without one. */
export function afterParticles(page: Page, from: number): number | null {
  const { tokens } = page;
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const isShort = (tokens[at - 1]?.raw.length ?? 0) < SHORT_PARTICLE;
    const joins = follows(token) || (isShort && /^\.\s?$/u.test(token.gap));
    if (at > from && !joins && !/^ ['’]$/u.test(token.gap)) return null;
    // "VERA DE BOER": the same, where every word is in capitals.
    const isShouted =
      token.shape === 'capitals' &&
      tokens[at - 1]?.shape === 'capitals' &&
      has(token, wordClass.last);
    // "de Lange Nieuwdreef te Zwaag" is where it lies, "van Omgangshuis Zon" where somebody works.
    if (tokens[at - 1]?.low === 'te' && has(token, wordClass.place)) return null;
    if (isHouse(token.word)) return null;
    // "Femke van De Kade": where she works; a surname is "van de Kade".
    if (/^(?:De|Het)$/u.test(token.raw) && tokens[at - 1]?.raw === 'van') return null;
    if (at > from && (isCapital(token) || isShouted) && !has(token, wordClass.particle))
      return isAllowed(page, token) && !/^['’]?t$/u.test(tokens[at - 1]?.low ?? '') ? null : at;
    if (!has(token, wordClass.particle) || !SURNAME_PARTICLE.test(token.low)) return null;
    // "in 't Veld" is a surname, "in Brest" a place.
    const isPreposition = /^(?:in|op|aan|zu)$/u.test(token.low);
    if (
      at === from &&
      isPreposition &&
      !/^(?:de|den|der|het|'?t)$/u.test(tokens[at + 1]?.low ?? '')
    )
      return null;
  }
  return null;
}

const HOUSE =
  /^\p{L}{3,}(?:huis|school|centrum|praktijk|kliniek|zorg|hulp|opvang|college|stichting|bureau|team|groep|pleegzorg|bescherming)$/u;
const isHouse = wordTest(
  ({ low, classes }) => HOUSE.test(low) && (classes & (wordClass.last | wordClass.first)) === 0,
);

/** "v. d. Plas": a point only behind a clipped particle. */
const SHORT_PARTICLE = 3;

const SURNAME_PARTICLE =
  /^(?:van|de|der|den|het|ten|ter|te|vd|vander|vande|vanden|el|al|la|le|du|da|dos|das|do|di|del|della|ben|bin|ibn|bint|abu|abou|ould|oulad|ait|v|d|t|'t|von|zu|in|op|aan)$/u;

/** A word that may be part of a name by how it is written. */
export function isNamePart(page: Page, token: Token): boolean {
  if (token.shape === 'capitals')
    return (
      token.raw.length === 1 ||
      (has(token, wordClass.first | wordClass.last) &&
        !has(token, wordClass.word) &&
        !isAllowed(page, token) &&
        token.raw.length > 2)
    );
  if (!isCapital(token)) return false;
  if (has(token, wordClass.first | wordClass.last)) return true;
  return !isAllowed(page, token) && !has(token, wordClass.stop | wordClass.month);
}
