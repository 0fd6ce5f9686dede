import { alignOffsets, sameSpaces, type Edge } from '../report/comments/alignOffsets.ts';
import type { PrintedParagraph } from '../report/comments/wordPlaces.ts';
import type { ReadSpan } from '../review/reviewAnswer.ts';
import type { ParagraphGroup } from './pairParagraphs.ts';
import type { StoryParagraph, StoryPoint, TrackedChange } from './story.ts';

/** A block of prose in a passage: letters as printed, from the start of the passage. */
export interface PassageStretch {
  readonly at: number;
  readonly length: number;
  readonly place: string;
  readonly block: string;
  readonly letters: string;
}

/** A piece of the text as it was printed, beside the same piece as it came back. */
export interface Passage {
  /** Paragraphs are joined by a line end. */
  readonly printed: string;
  readonly came: string;
  /** What the first paragraph is about. */
  readonly place: string;
  readonly stretches: readonly PassageStretch[];
  /** Where each paragraph that came begins in `came`, by its index. */
  readonly begins: ReadonlyMap<number, number>;
  /** From the start of `came`. */
  readonly changes: readonly TrackedChange[];
}

/** A place in the analysis with the words meant there; null is the place as a whole. */
export interface PlacedSpan {
  readonly place: string;
  readonly span: ReadSpan | null;
}

/** The two sides of a group of paragraphs. */
export function passageOf(
  group: ParagraphGroup,
  printed: readonly PrintedParagraph[],
  came: readonly StoryParagraph[],
): Passage {
  const stretches: PassageStretch[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const index of group.printed) {
    const { text = '', stretches: own = [] } = printed[index] ?? {};
    for (const { letters, ...stretch } of own) {
      const said = letters ?? text.slice(stretch.at, stretch.at + stretch.length);
      stretches.push({ ...stretch, at: at + stretch.at, letters: said });
    }
    texts.push(text);
    at += text.length + 1;
  }
  const begins = new Map<number, number>();
  const changes: TrackedChange[] = [];
  let from = 0;
  for (const index of group.came) {
    const paragraph = came[index];
    begins.set(index, from);
    for (const change of paragraph?.changes ?? []) {
      changes.push({ ...change, at: from + change.at });
    }
    from += (paragraph?.text.length ?? 0) + 1;
  }
  return {
    printed: texts.join('\n'),
    came: group.came.map((index) => came[index]?.text ?? '').join('\n'),
    place: printed[group.printed[0] ?? -1]?.place ?? '',
    stretches,
    begins,
    changes,
  };
}

/** Where a point that came lies in what was printed; null when it lies in another passage. */
export function pointInPrinted(
  passage: Passage,
  { paragraph, offset }: StoryPoint,
  edge: Edge,
): number | null {
  const begin = passage.begins.get(paragraph);
  if (begin === undefined) return null;
  return alignOffsets(passage.came, passage.printed)(begin + offset, edge);
}

/**
 * The words between two points of what was printed, as a place in the analysis: only of the first
 * field there, and only what is text of the duo. Null when nothing between them is.
 */
export function spanBetween(passage: Passage, start: number, end: number): PlacedSpan | null {
  const touched = passage.stretches.filter(({ at, length }) => start < at + length && at < end);
  const [first] = touched;
  if (first === undefined) return null;
  const same = touched.filter(({ place }) => place === first.place);
  const last = same.at(-1) ?? first;
  const from = inLetters(first, passage.printed, start, 'start');
  const to = inLetters(last, passage.printed, end, 'end');
  if (first.block === last.block && from >= to) return null;
  const quote =
    first.block === last.block
      ? first.letters.slice(from, to)
      : [
          first.letters.slice(from),
          ...same.slice(1, -1).map(({ letters }) => letters),
          last.letters.slice(0, to),
        ].join('\n');
  return {
    place: first.place,
    span: {
      block: first.block,
      start: from,
      endBlock: last.block,
      end: to,
      quote,
      before: first.letters.slice(Math.max(0, from - AROUND), from),
      after: last.letters.slice(to, to + AROUND),
    },
  };
}

const AROUND = 60;

/** Ordinary spaces where only the printing put hard ones. */
export function tidyWords(text: string): string {
  return sameSpaces(text);
}

function inLetters(
  { at, length, letters }: PassageStretch,
  printed: string,
  offset: number,
  edge: Edge,
): number {
  const inside = Math.max(0, Math.min(length, offset - at));
  return alignOffsets(printed.slice(at, at + length), letters)(inside, edge);
}
