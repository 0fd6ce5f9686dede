import { runLetters, unknownInline, type Block } from '../analysis/prose.ts';

/** Letters of a copy that stand for other words: from `at`, so many letters (0: left out). */
export interface MaskedWords {
  readonly at: number;
  readonly length: number;
  /** What stands there in the case itself. */
  readonly words: string;
}

/** What in an original text becomes something else; in order, without overlap. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

/** A stretch of a text, in characters from its start. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A block as it stands in the copy: its letters, and which of them stand for others. */
export interface MaskedBlock {
  readonly letters: string;
  readonly masked: readonly MaskedWords[];
}

/**
 * What marks make of a block, as `maskCase` does it: a thing that is pointed at always stays, and
 * what replaces words stands where they began.
 */
export function maskedBlock(block: Block, marks: readonly TextMark[]): MaskedBlock {
  const parts: Part[] = [];
  const original = block.runs.map(runLetters).join('');
  const changing = marks.filter((mark) => isChange(original, mark));
  let letters = '';
  let from = 0;
  for (const run of block.runs) {
    const { length } = runLetters(run);
    if (run.ref !== undefined) {
      letters += unknownInline;
      from += length;
      continue;
    }
    let at = 0;
    for (const mark of changing) {
      const [begin, stop] = [Math.max(0, mark.start - from), Math.min(length, mark.end - from)];
      if (stop <= 0 || begin >= length) continue;
      letters += run.text.slice(at, begin);
      const stands = mark.start >= from ? mark.becomes : '';
      const words = run.text.slice(begin, stop);
      parts.push({ mark, at: letters.length, length: stands.length, words });
      letters += stands;
      at = stop;
    }
    letters += run.text.slice(at);
    from += length;
  }
  return { letters, masked: joinParts(parts) };
}

/** The text of the case itself behind a text of the copy. */
export function unmaskedText(copy: string, masked: readonly MaskedWords[]): string {
  let text = '';
  let from = 0;
  for (const { at, length, words } of masked) {
    text += copy.slice(from, at) + words;
    from = at + length;
  }
  return text + copy.slice(from);
}

/**
 * The letters of the case that a stretch of the copy stands for; null when it is of no letters. A
 * stretch that touches letters standing for others takes all of what those stand for.
 */
export function toOriginal(masked: readonly MaskedWords[], stretch: Stretch): Stretch | null {
  return mapStretch(
    masked.map(({ at, length, words }) => [at, length, words.length]),
    stretch,
  );
}

/** The letters of the copy that stand for a stretch of the case; null when nothing is left of it. */
export function toCopy(masked: readonly MaskedWords[], stretch: Stretch): Stretch | null {
  let shift = 0;
  const turned = masked.map(({ at, length, words }): Replaced => {
    const start = at + shift;
    shift += words.length - length;
    return [start, words.length, length];
  });
  return mapStretch(turned, stretch);
}

/** Where something is replaced, how long it is there, and how long it is on the other side. */
type Replaced = readonly [at: number, length: number, other: number];

function mapStretch(replaced: readonly Replaced[], { start, end }: Stretch): Stretch | null {
  if (start >= end) return null;
  const first = mapPlace(replaced, start, 'start');
  const last = mapPlace(replaced, end, 'end');
  return first < last ? { start: first, end: last } : null;
}

// A place within what is replaced goes to the edge; one beside it keeps to its own side, so that
// what was left out between two letters is not taken along.
function mapPlace(replaced: readonly Replaced[], place: number, side: 'start' | 'end'): number {
  let shift = 0;
  for (const [at, length, other] of replaced) {
    const isBefore = side === 'start' ? at + length <= place : at + length < place;
    if (isBefore) {
      shift += other - length;
      continue;
    }
    const isInside = side === 'start' ? at <= place : at < place;
    if (!isInside) break;
    return side === 'start' ? at + shift : at + shift + other;
  }
  return place + shift;
}

// What stays as it is leads back letter by letter.
function isChange(original: string, { start, end, becomes }: TextMark): boolean {
  const words = original.slice(start, end);
  return words !== becomes || words.includes(unknownInline);
}

interface Part extends MaskedWords {
  readonly mark: TextMark;
}

// Words that change style in the middle were replaced as one.
function joinParts(parts: readonly Part[]): readonly MaskedWords[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const goesOn = last?.mark === part.mark && part.at === last.at + last.length;
    if (goesOn) joined[joined.length - 1] = { ...last, words: last.words + part.words };
    else joined.push(part);
  }
  return joined.map(({ at, length, words }) => ({ at, length, words }));
}
