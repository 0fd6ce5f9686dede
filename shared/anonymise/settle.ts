import type { Mark } from './page.ts';
import { makeCoverage } from './coverage.ts';
import type { Stay } from './recognise/listed.ts';

/**
 * Settles overlaps: automatic before candidate before flag, then rank, then length. Of a loser the
 * part outside the winner is kept when it still says something.
 */
export function settle(
  text: string,
  marks: readonly Mark[],
  stays: readonly Stay[],
): readonly Mark[] {
  const staying = makeCoverage(text.length, stays);
  const firm = makeCoverage(
    text.length,
    stays.filter(({ isFirm }) => isFirm),
  );
  const sorted = marks
    .filter((mark) =>
      mark.rank >= FIRM ? !isProse(mark) || !firm.touches(mark) : !staying.touches(mark),
    )
    .sort(
      (a, b) =>
        LEVELS[a.level] - LEVELS[b.level] ||
        b.rank - a.rank ||
        b.end - b.start - (a.end - a.start) ||
        a.start - b.start,
    );
  const taken = new Uint8Array(text.length);
  const kept: Mark[] = [];
  for (const mark of sorted) {
    for (const [start, end] of freeParts(taken, mark)) {
      const isWhole = start === mark.start && end === mark.end;
      const part = isWhole ? mark : leftover(text, { ...mark, start, end });
      if (part === null) continue;
      taken.fill(1, part.start, part.end);
      kept.push(part);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** At or above it a mark holds even where a list says a word stays (a known person called like a method). */
export const FIRM = 72;
const LEVELS = { automatic: 0, candidate: 1, flag: 2 } as const;
const LEAST_LETTERS = 3;

function freeParts(
  taken: Uint8Array,
  { start, end }: Mark,
): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const isFree = at < end && taken[at] === 0;
    if (isFree && from < 0) from = at;
    if (!isFree && from >= 0) {
      parts.push([from, at]);
      from = -1;
    }
  }
  return parts;
}

/** What is left of a loser: of a description any words, of a name only a capital, of a number nothing. */
function leftover(text: string, mark: Mark): Mark | null {
  // Of a description every word counts: it is read as a whole, around what another rule took.
  if (mark.level === 'flag')
    return /[\p{L}\p{N}]{2}/u.test(text.slice(mark.start, mark.end)) ? inked(text, mark) : null;
  const part = trimmed(text, mark);
  if (part === null) return part;
  const isName =
    mark.label === 'PERSON' ||
    mark.label === 'ORGANISATION' ||
    mark.label === 'SCHOOL' ||
    mark.label === 'LOCATION';
  return isName && /\p{Lu}\p{L}/u.test(text.slice(part.start, part.end)) ? part : null;
}

/** Without the white space and signs at its ends. */
function inked(text: string, mark: Mark): Mark {
  const inside = text.slice(mark.start, mark.end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(inside)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}]*$/u.exec(inside)?.[0].length ?? 0;
  return { ...mark, start: mark.start + lead, end: mark.end - tail };
}

function trimmed(text: string, mark: Mark): Mark | null {
  const inside = text.slice(mark.start, mark.end);
  const lead =
    /^[^\p{L}\p{N}]*(?:(?:van|de|het|en|of|in|op|bij|te|s|uit|met|een)(?![\p{L}\p{M}\p{N}])[^\p{L}\p{N}]*)*/iu.exec(
      inside,
    )?.[0].length ?? 0;
  const tail =
    /(?:[^\p{L}\p{N}]*(?<![\p{L}\p{M}\p{N}])(?:van|de|het|en|of|in|op|bij|te|uit|met|een))*[^\p{L}\p{N}]*$/iu.exec(
      inside,
    )?.[0].length ?? 0;
  const start = mark.start + lead;
  const end = mark.end - tail;
  return end - start >= LEAST_LETTERS ? { ...mark, start, end } : null;
}

/** Names and descriptions give way to a listed title; numbers and dates do not. */
function isProse({ label }: Mark): boolean {
  return label === 'PERSON' || label === 'ORGANISATION' || label === 'OTHER_QUASI';
}
