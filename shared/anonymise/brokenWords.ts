import type { Stretch } from './coverage.ts';

// A word cut at the end of a line: "Zwaag-" and on the next line "stra".
const BREAK =
  /(?<=\p{L}{2})-[^\S\r\n]*\r?\n[^\S\r\n]*(?=(?!(?:en|of|tot|en\/of|dan)(?!\p{L}))\p{Ll})/gu;
// A name with a hyphen of its own: "Stormvogels-" and on the next line "Zuid".
const HYPHEN = /(?<=\p{L}{2}-)[^\S\r\n]*\r?\n[^\S\r\n]*(?=\p{Lu}\p{Ll})/gu;

interface Cut {
  /** Where it was, in the text without it. */
  readonly at: number;
  /** Characters that are gone from here on. */
  readonly gone: number;
}

/**
 * Looks through a text in which words were cut at the ends of lines (a scan, an old report) as if
 * they were whole; what is found stands where it stands. A text without such a cut is looked
 * through as it is.
 */
export function acrossBreaks<Found extends Stretch>(
  text: string,
  find: (whole: string) => readonly Found[],
): readonly Found[] {
  if (!text.includes('-')) return find(text);
  const cuts: Cut[] = [];
  const parts: string[] = [];
  let from = 0;
  let size = 0;
  const breaks = [...text.matchAll(BREAK), ...text.matchAll(HYPHEN)];
  for (const match of breaks.sort((a, b) => a.index - b.index)) {
    size += match.index - from;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
    cuts.push({ at: size, gone: (cuts.at(-1)?.gone ?? 0) + match[0].length });
  }
  if (cuts.length === 0) return find(text);
  parts.push(text.slice(from));
  return find(parts.join('')).map((found) => ({
    ...found,
    start: found.start + goneBefore(cuts, found.start, true),
    end: found.end + goneBefore(cuts, found.end, false),
  }));
}

/** A stretch begins behind a cut and ends before one, so that it is never longer than its words. */
function goneBefore(cuts: readonly Cut[], place: number, isStart: boolean): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = cuts[middle]?.at ?? 0;
    if (isStart ? at <= place : at < place) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.gone ?? 0;
}
