/** Words of a field and up to 60 letters around them. */
export interface QuotedWords {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/**
 * How clear the words were when they were quoted: nowhere else in the field, elsewhere but among
 * other words, or twice among the same words.
 */
export type Clearness = 'unique' | 'byContext' | 'double';

/** The letters next to the words that are looked at, on each side. */
const NEAR = 16;
/** With both sides the same, this many letters in all say that it is the same sentence. */
const ENOUGH_BETWEEN = 12;
/** So many letters say enough to be known with one side only (of so many), or with none. */
const ENOUGH_WITH_A_SIDE = 8;
const ENOUGH_BESIDE = 4;
const ENOUGH_ALONE = 24;

/** How clear a quote is in the text it stands in. */
export function clearnessOf(text: string, words: QuotedWords): Clearness {
  const places = placesOf(text, words.quote);
  if (places.length <= 1) return 'unique';
  return places.filter((at) => isBetween(sidesAt(text, at, words))).length <= 1
    ? 'byContext'
    : 'double';
}

/**
 * Where quoted words stand in a text; null when that is not certain. Certain is: the very words,
 * once between the same letters on both sides (as far as their paragraph goes); or the only ones in
 * the text (as they were when they were quoted) that have the same letters on one side, or are long.
 * Words that stood twice between the same letters are never looked for.
 */
export function findQuote(text: string, words: QuotedWords, was: Clearness): number | null {
  if (words.quote === '' || was === 'double') return null;
  const { length } = words.quote;
  const places = placesOf(text, words.quote);
  const between = places.filter((at) => isBetween(sidesAt(text, at, words)));
  const [only] = between.length > 0 ? between : places;
  if (only === undefined || between.length > 1) return null;
  const [before, after] = sidesAt(text, only, words);
  const beside = (before?.letters ?? 0) + (after?.letters ?? 0);
  const isExact = before?.isExact === true && after?.isExact === true;
  if (between.length === 1 && (isExact || length + beside >= ENOUGH_BETWEEN)) return only;
  if (places.length > 1 || was !== 'unique') return null;
  if (length >= ENOUGH_ALONE) return only;
  return length >= ENOUGH_WITH_A_SIDE && beside >= ENOUGH_BESIDE ? only : null;
}

/** Every place where some words begin, also where they overlap. */
export function placesOf(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** Whether the letters in front are those that stood there, as far as the paragraph goes. */
export function fitsBefore(text: string, at: number, before: string): boolean {
  return sideBefore(text, at, before) !== null;
}

/** The same behind the words. */
export function fitsAfter(text: string, end: number, after: string): boolean {
  return sideAfter(text, end, after) !== null;
}

/** Letters beside the words that are as they were; exact: also beyond the paragraph. */
interface Side {
  readonly letters: number;
  readonly isExact: boolean;
}

type Sides = readonly [before: Side | null, after: Side | null];

function isBetween([before, after]: Sides): boolean {
  return before !== null && after !== null;
}

function sidesAt(text: string, at: number, { quote, before, after }: QuotedWords): Sides {
  return [sideBefore(text, at, before), sideAfter(text, at + quote.length, after)];
}

function sideBefore(text: string, at: number, before: string): Side | null {
  const all = before.slice(-NEAR);
  const near = all.slice(all.lastIndexOf('\n') + 1);
  const start = at - near.length;
  if (start < 0 || text.slice(start, at) !== near) return null;
  if (near.length < NEAR && start > 0 && text[start - 1] !== '\n') return null;
  const from = at - all.length;
  const isExact = from >= 0 && text.slice(from, at) === all && (all.length === NEAR || from === 0);
  return { letters: near.length, isExact };
}

function sideAfter(text: string, end: number, after: string): Side | null {
  const all = after.slice(0, NEAR);
  const [near = ''] = all.split('\n');
  const stop = end + near.length;
  if (text.slice(end, stop) !== near) return null;
  if (near.length < NEAR && stop < text.length && text[stop] !== '\n') return null;
  const to = end + all.length;
  const isExact = text.slice(end, to) === all && (all.length === NEAR || to === text.length);
  return { letters: near.length, isExact };
}
