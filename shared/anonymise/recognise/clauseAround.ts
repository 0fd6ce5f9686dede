import { follows, has } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';

/** First and last word of a stretch, by their place in the text. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

/**
 * How far the description around telling words goes: the words that belong to them, with a clause
 * that begins with "die" or "waar" to its end. A subject of its own and other clauses stay out.
 */
export function clauseAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  isThing = false,
): Reach {
  const left = leftOf(tokens, from, isThing);
  const last = rightOf(tokens, to, left.isInside || tokens[left.first]?.isFirst === true);
  return { first: left.first, last };
}

/** The whole sentence around telling words, as far as it may be read at a glance. */
export function sentenceAround(tokens: readonly Token[], from: number, to: number): Reach {
  let first = from;
  while (first > 0 && from - first < SENTENCE && isJoined(tokens, first)) first -= 1;
  let last = to;
  while (
    last + 1 < tokens.length &&
    last - to < FAR_RIGHT &&
    follows(tokens[last + 1]) &&
    (!CONJUNCTION.has(tokens[last + 1]?.low ?? '') || tokens[last + 1]?.low === 'als')
  )
    last += 1;
  return { first, last };
}

const SENTENCE = 10;
const FAR_LEFT = 7;
const FAR_RIGHT = 7;
export const RELATIVE = new Set(
  'die dat waar waarin waarmee waarop waarvan waarover waaraan wiens wier wie'.split(' '),
);
const CONJUNCTION = new Set(
  'en maar want omdat doordat dus toen terwijl als of dan zodat nadat voordat sinds hoewel om zonder'.split(
    ' ',
  ),
);
const COPULA = new Set('is was ben bent zijn waren wordt werd blijft bleef heet heette'.split(' '));
const SUBJECT = new Set('ik jij je hij zij ze wij we u het er men jullie dit dat'.split(' '));
const PREPOSITION = new Set('van bij uit'.split(' '));
const PLACED = new Set('in op bij met aan voor over uit van'.split(' '));
const AT_WORK = new Set('in op bij als aan voor met'.split(' '));
/** What anyone does with anything: it adds nothing to the description. */
const HAVING = new Set(
  'heeft had hebben krijgt kreeg ziet zag vertelt vertelde neemt nam vindt vond mist miste noemt noemde staat stond komt kwam zegt zei gaat ging wil wilde moet weet wist hoort hoorde wacht'.split(
    ' ',
  ),
);
const EVERY = new Set('elke iedere elk ieder'.split(' '));
/** What is told of somebody besides: "is weer terug", "nu dood", "nooit meer teruggekomen". */
const ASIDE = new Set(
  'weer nu nog al niet wel ook nooit altijd vaak soms toen toch daarom daarna erg heel afgelopen sindsdien inmiddels meer na niemand afgenomen'.split(
    ' ',
  ),
);
const POSSESSIVE = new Set("zijn haar hun mijn onze ons m'n z'n d'r mn zn".split(' '));

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && POSSESSIVE.has(token.low);

export function isFinite(token: Token | undefined): boolean {
  return has(token, wordClass.verb) && !has(token, wordClass.determiner);
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return at > 0 && (follows(token) || (token?.low === 's' && token.gap === " '"));
}

function leftOf(tokens: readonly Token[], from: number, isThing: boolean) {
  let first = from;
  let isInside = false;
  while (from - first < FAR_LEFT && isJoined(tokens, first)) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    if (RELATIVE.has(before.low)) {
      const antecedent = isJoined(tokens, first - 1) ? tokens[first - 2] : undefined;
      // "is die jongen van": it points, and begins no clause.
      if (antecedent === undefined || isFinite(antecedent) || CONJUNCTION.has(antecedent.low)) {
        if (antecedent !== undefined && isFinite(antecedent)) first -= 1;
        break;
      }
      isInside = true;
      first -= 2;
      continue;
    }
    if (CONJUNCTION.has(before.low) && before.low !== 'als') break;
    if (has(before, wordClass.determiner)) {
      first -= 1;
      const beyond = isJoined(tokens, first) ? tokens[first - 1] : undefined;
      if (beyond === undefined) break;
      if (from - first < FAR_LEFT && leadsOn(tokens, first - 1, beyond)) {
        first -= 1;
        continue;
      }
      if (has(beyond, wordClass.determiner)) continue;
      const habit = withHabit(tokens, first);
      first = habit === first && !isThing ? predicateOf(tokens, first) : habit;
      break;
    }
    if (isFinite(before)) {
      const isCopula = COPULA.has(before.low);
      const subject = subjectBefore(tokens, first - 1, isCopula);
      if (!isCopula || subject < first - 1) first = subject;
      break;
    }
    if (SUBJECT.has(before.low) || ASIDE.has(before.low)) break;
    if (before.shape === 'capital' && !before.isFirst && first < from) break;
    first -= 1;
  }
  return { first, isInside };
}

/** "zingt in een", "runt een", "Zijn opa is de": what is said with it, and of whom where that opens the sentence. */
function predicateOf(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1];
  if (before === undefined || !isJoined(tokens, first)) return first;
  const isPlaced = AT_WORK.has(before.low);
  const at = isPlaced ? first - 2 : first - 1;
  const verb = tokens[at];
  if (verb === undefined || (isPlaced && !isJoined(tokens, first - 1))) return first;
  if (!isPlaced && COPULA.has(verb.low)) {
    const subject = subjectBefore(tokens, at, true);
    return subject < at ? subject : first;
  }
  if (COPULA.has(verb.low) || HAVING.has(verb.low) || !isDoing(verb)) return first;
  return subjectBefore(tokens, at, false);
}

/** A verb of the list, or a word that ends like one. */
function isDoing(token: Token): boolean {
  return (
    isFinite(token) ||
    (token.shape === 'lower' &&
      token.low.length > 3 &&
      /[dt]e?$/u.test(token.low) &&
      !has(token, wordClass.stop | wordClass.pronoun | wordClass.kin | wordClass.determiner))
  );
}

/** "kind van de", "broer die bij de": what stands before belongs to it; "Anna, moeder van" does not. */
function leadsOn(tokens: readonly Token[], at: number, word: Token): boolean {
  if (isJoined(tokens, at) && PLACED.has(word.low) && RELATIVE.has(tokens[at - 1]?.low ?? ''))
    return true;
  return PREPOSITION.has(word.low) && !isAfterName(tokens, at);
}

/** "bestuurt elke zomer de stoomtrein", "altijd een gele hoed". */
function withHabit(tokens: readonly Token[], first: number): number {
  if (!isJoined(tokens, first)) return first;
  if (tokens[first - 1]?.low === 'altijd') return first - 1;
  // "Wij zijn het laatste gezin", without its article.
  if (tokens[first]?.low === 'zijn' && /^(?:wij|we|zij|ze)$/u.test(tokens[first - 1]?.low ?? ''))
    return first - 1;
  if (!isJoined(tokens, first - 1) || !EVERY.has(tokens[first - 2]?.low ?? '')) return first;
  const doing = tokens[first - 3];
  return first - (isJoined(tokens, first - 2) && doing !== undefined && isDoing(doing) ? 3 : 2);
}

/** "Zijn opa is", "Het gezin heeft": a subject that opens the sentence is part of what is told. */
function subjectBefore(tokens: readonly Token[], verb: number, isCopula: boolean): number {
  const noun = tokens[verb - 1];
  if (noun === undefined || !isJoined(tokens, verb)) return verb;
  const opener = tokens[verb - 2];
  if (opener !== undefined && isJoined(tokens, verb - 1)) {
    const isOwn = isPossessive(opener);
    return isOwn || (!isCopula && opener.isFirst && has(opener, wordClass.determiner))
      ? verb - 2
      : verb;
  }
  return !isCopula && has(noun, wordClass.pronoun) ? verb - 1 : verb;
}

/** "Moeder van", "Anna bij": what stands before belongs to the one spoken of. */
function isAfterName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !isJoined(tokens, at)) return true;
  return (
    (before.shape === 'capital' && !before.isFirst) ||
    isFinite(before) ||
    has(before, wordClass.pronoun | wordClass.stop)
  );
}

function rightOf(tokens: readonly Token[], to: number, startsInside: boolean): number {
  let last = to;
  let isInside = startsInside;
  while (last - to < FAR_RIGHT && last + 1 < tokens.length) {
    const next = tokens[last + 1];
    if (!follows(next) && !(isInside && next?.gap === " '")) break;
    if (RELATIVE.has(next.low)) isInside = true;
    else if (next.low === 'en' && isListed(tokens, last + 2)) {
      last += 2;
      continue;
    } else if (CONJUNCTION.has(next.low) && !(next.low === 'zonder' && last === to)) break;
    last += 1;
  }
  // "van de", "in": a description does not end with what begins something else.
  while (
    last > to &&
    follows(tokens[last + 1]) &&
    has(tokens[last], LOOSE) &&
    (tokens[last]?.low.length ?? 0) < 6
  )
    last -= 1;
  return last;
}

/** "Palingroker en accordeonist": what follows "en" is named, not done. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return word !== undefined && isJoined(tokens, at) && !isFinite(word) && !SUBJECT.has(word.low);
}

const LOOSE = wordClass.determiner | wordClass.personPreposition | wordClass.placePreposition;
