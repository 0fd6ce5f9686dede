import type * as Y from 'yjs';
import { unknownInline } from '../analysis/prose.ts';
import {
  clearnessOf,
  findQuote,
  fitsAfter,
  fitsBefore,
  placesOf,
  type Clearness,
  type QuotedWords,
} from '../remarks/findQuote.ts';
import { fieldLetters, visibleRuns, type FieldLetters } from './fieldLetters.ts';
import {
  readSpan,
  spanOfRuns,
  survivorsOf,
  writeSpan,
  type SurvivingLetters,
} from './letterSpan.ts';
import { wordsLeft } from './wordsLeft.ts';

/**
 * What points at words of a field: the names of its letters (`from`, `to`), which move along with
 * everything that is written, and the words themselves. A separator is a line break in the words, a
 * reference U+FFFC. These are the fields of a `reviewComment`.
 */
export interface TextAnchor extends QuotedWords {
  readonly from: string;
  readonly to: string;
}

/**
 * Where an anchor points now, in characters from the start of the field: at the same words, at what
 * is left of them or was made of them, or nowhere.
 */
export type FoundAnchor =
  | { readonly kind: 'same' | 'changed'; readonly start: number; readonly end: number }
  | { readonly kind: 'orphan' };

/** More letters than these are not quoted: a longer stretch is pointed at by its beginning. */
export const longestQuote = 4000;
const CONTEXT = 60;
/** What fits in the fields `from` and `to`; two signs say more of the words. */
const LONGEST_MARK = 398;

/**
 * An anchor at a stretch of a field, without the white space at its ends; null when nothing is left.
 * With `then` the offsets count in the text as it stood at that state of the document.
 */
export function anchorAt(
  doc: Y.Doc,
  name: string,
  start: number,
  end: number,
  then: Y.Snapshot | null = null,
): TextAnchor | null {
  const letters = fieldLetters(doc, name, then);
  const { text } = letters;
  const stretch = text.slice(Math.max(0, start), end).slice(0, longestQuote);
  const quote = stretch.trim();
  const at = Math.max(0, start) + stretch.length - stretch.trimStart().length;
  const stop = at + quote.length;
  const span = spanOfRuns(visibleRuns(letters, at, stop));
  if (quote === '' || span === null) return null;
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const after = text.slice(stop, stop + CONTEXT);
  const words = { quote, before, after };
  const [from, to] = writeSpan(span, LONGEST_MARK);
  return { ...words, from: signs[clearnessOf(text, words)] + from, to };
}

/**
 * An anchor at words that were quoted otherwise before: it points at their letters, and says that
 * they changed as long as they differ from that quote.
 */
export function renewedAnchor(anchor: TextAnchor, quote: string): TextAnchor {
  return anchor.quote === quote ? anchor : { ...anchor, quote, from: RENEWED + anchor.from };
}

/** Where an anchor points in a field now; an orphan when its words are gone. Never at other words. */
export function findAnchor(doc: Y.Doc, name: string, anchor: TextAnchor): FoundAnchor {
  return findAnchorIn(fieldLetters(doc, name), anchor);
}

/** The same in a field that was read already: for many anchors in one field. */
export function findAnchorIn(letters: FieldLetters, anchor: TextAnchor): FoundAnchor {
  const was = clearnessIn(anchor.from);
  const span = readSpan(anchor.from.replace(/^!?[+*]?/u, ''), anchor.to);
  const left = span === null ? null : survivorsOf(letters, span);
  const found = left === null ? null : bySurvivors(letters.text, left, anchor, was);
  if (found !== null) return found;
  const at = findQuote(letters.text, anchor, was);
  if (at === null) return { kind: 'orphan' };
  return { kind: 'same', start: at, end: at + anchor.quote.length };
}

/** Says in `from` that the letters need not be those of the quote. */
const RENEWED = '!';
// What a remark from elsewhere (Word) does not say counts as clear.
const signs: Readonly<Record<Clearness, string>> = { unique: '', byContext: '+', double: '*' };

function clearnessIn(from: string): Clearness {
  const [sign = ''] = /[+*]/u.exec(from) ?? [];
  if (sign === signs.double) return 'double';
  return sign === signs.byContext ? 'byContext' : 'unique';
}

/** From the first to the last letter that is left; null when no words are, or these are no letters of them. */
function bySurvivors(
  text: string,
  left: SurvivingLetters,
  anchor: TextAnchor,
  was: Clearness,
): FoundAnchor | null {
  const kept = left.runs.map(({ index, length }) => text.slice(index, index + length)).join('');
  // A document that began anew could name another letter so.
  if (!anchor.from.startsWith(RENEWED) && !isWithin(kept, anchor.quote)) return null;
  const groups = wordsLeft(left.runs, anchor.quote.length);
  const [head] = groups;
  const tail = groups.at(-1);
  if (head === undefined || tail === undefined) return null;
  const range = { start: head.start, end: tail.end };
  const now = text.slice(range.start, range.end);
  const isSame = now === anchor.quote && signCount(kept) === signCount(now);
  if (isSame) return { kind: 'same', ...range };
  const isFirstThere = left.isFirstThere && left.runs[0]?.index === range.start;
  const last = left.runs.at(-1);
  const isLastThere =
    left.isLastThere && last !== undefined && last.index + last.length === range.end;
  const whole = wholeAgain(text, range, { isFirstThere, isLastThere }, anchor, was);
  return whole ?? { kind: 'changed', ...range };
}

/**
 * The words around what is left of them, when what was taken away at an end was put back: by undo,
 * which gives letters other names, or by hand.
 */
function wholeAgain(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { isFirstThere, isLastThere }: Pick<SurvivingLetters, 'isFirstThere' | 'isLastThere'>,
  { quote, before, after }: TextAnchor,
  was: Clearness,
): FoundAnchor | null {
  if (was === 'double') return null;
  const places = placesOf(text, quote).filter((at) => {
    const stop = at + quote.length;
    const isLeftRight =
      at === start || (at < start && !isFirstThere && fitsBefore(text, at, before));
    const isRightRight =
      stop === end || (stop > end && !isLastThere && fitsAfter(text, stop, after));
    return isLeftRight && isRightRight;
  });
  const [at] = places;
  if (at === undefined || places.length > 1) return null;
  return { kind: 'same', start: at, end: at + quote.length };
}

/** Whether all letters stand in the words in this order. */
function isWithin(letters: string, words: string): boolean {
  let at = 0;
  for (const unit of letters.split('')) {
    at = words.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A sign put in the place of another looks the same: it is not the thing that was pointed at. */
function signCount(words: string): number {
  return words.split(unknownInline).length;
}
