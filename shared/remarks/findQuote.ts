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

/** The letters next to the words that must be the same. */
const NEAR = 16;
/** So many letters say enough to be known with one side only, or with none. */
const ENOUGH_WITH_A_SIDE = 8;
const ENOUGH_ALONE = 24;

/** How clear a quote is in the text it stands in. */
export function clearnessOf(text: string, words: QuotedWords): Clearness {
  const places = placesOf(text, words.quote);
  if (places.length <= 1) return 'unique';
  return places.filter((at) => fits(text, at, words) === 2).length <= 1 ? 'byContext' : 'double';
}

/**
 * Where quoted words stand in a text; null when that is not certain. Certain is: the very words,
 * once between the same letters on both sides; or the only ones in the text (as they were when they
 * were quoted) that have the same letters on one side, or are long. Words that stood twice between
 * the same letters are never looked for.
 */
export function findQuote(text: string, words: QuotedWords, was: Clearness): number | null {
  if (words.quote === '' || was === 'double') return null;
  const places = placesOf(text, words.quote);
  const between = places.filter((at) => fits(text, at, words) === 2);
  if (between.length > 0) return between.length === 1 ? (between[0] ?? null) : null;
  const [only] = places;
  if (only === undefined || places.length > 1 || was !== 'unique') return null;
  const { length } = words.quote;
  if (length >= ENOUGH_ALONE) return only;
  return length >= ENOUGH_WITH_A_SIDE && fits(text, only, words) === 1 ? only : null;
}

/** Every place where some words begin, also where they overlap. */
export function placesOf(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** Whether the nearest letters in front are those that stood there; a block may begin there. */
export function fitsBefore(text: string, at: number, before: string): boolean {
  const near = before.slice(-NEAR);
  const start = at - near.length;
  if (start < 0 || text.slice(start, at) !== near) return false;
  return near.length === NEAR || start === 0 || text[start - 1] === '\n';
}

/** The same behind the words; a block may end there. */
export function fitsAfter(text: string, end: number, after: string): boolean {
  const near = after.slice(0, NEAR);
  const stop = end + near.length;
  if (text.slice(end, stop) !== near) return false;
  return near.length === NEAR || stop === text.length || text[stop] === '\n';
}

function fits(text: string, at: number, { quote, before, after }: QuotedWords): number {
  const sides = [fitsBefore(text, at, before), fitsAfter(text, at + quote.length, after)];
  return sides.filter(Boolean).length;
}
