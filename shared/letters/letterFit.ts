import { letterPage } from '../text/nl/letterPage.ts';
import { isGap, sentences, type ProposedBlock } from './letterBlocks.ts';
import { stepListIn, type StepList } from './stepList.ts';

/** How a letter looks on paper: for a parent or school, for a youth or child, in large print. */
export const letterLooks = ['letter', 'youthLetter', 'large'] as const;
export type LetterLook = (typeof letterLooks)[number];

export interface LetterFit {
  /** Pages, one decimal; an estimate, measured against LibreOffice. */
  readonly pages: number;
  /** One page with two lines of reserve. Never true of large print, which may take more. */
  readonly isOnePage: boolean;
  /** Lines beyond the page; 0 when it fits. */
  readonly linesTooMany: number;
}

interface Measure {
  /** Average letters on a line of running text. */
  readonly letters: number;
  /** Points: a line, and the space under a paragraph, heading (with its line) and list item. */
  readonly line: number;
  readonly paragraph: number;
  readonly heading: number;
  readonly item: number;
  readonly quote: number;
  /** What the title and the line under it take. */
  readonly top: number;
}

const measures: Readonly<Record<LetterLook, Measure>> = {
  letter: { letters: 97, line: 18, paragraph: 4, heading: 24, item: 2, quote: 9, top: 52 },
  youthLetter: { letters: 80, line: 21, paragraph: 6, heading: 32, item: 3, quote: 13, top: 64 },
  large: { letters: 58, line: 27, paragraph: 8, heading: 44, item: 4, quote: 14, top: 96 },
};
/** What still has to be filled in stands in a frame: narrower, with room around it. */
const FRAME_LETTERS = 3;
const FRAME = 13;
/** The drawing of a few steps, and the space around it. */
const DRAWING = 84;
/** Points between the margins of A4. */
const PAGE = 723;
const RESERVE_LINES = 2;

/**
 * Whether a text fits on one page as it will be printed; it warns, measuring the file decides.
 * `isDrawn`: a list of steps is drawn, as in the letter of a parent.
 */
export function letterFit(
  written: readonly ProposedBlock[],
  look: LetterLook,
  isDrawn = false,
): LetterFit {
  const list = isDrawn ? stepListIn(written) : null;
  const blocks = list === null ? written : withStepsInWords(written, list);
  const measure = measures[look];
  const used =
    blocks.reduce((sum, block) => sum + heightOf(block, measure), measure.top) +
    (list === null ? 0 : DRAWING);
  const room = PAGE - RESERVE_LINES * measure.line;
  return {
    pages: Math.round((10 * used) / PAGE) / 10,
    isOnePage: used <= room,
    linesTooMany: Math.max(0, Math.ceil((used - room) / measure.line)),
  };
}

function withStepsInWords(
  blocks: readonly ProposedBlock[],
  { from, to, steps }: StepList,
): readonly ProposedBlock[] {
  const words = sentences([letterPage.inWords(steps)]);
  return [...blocks.slice(0, from), ...words, ...blocks.slice(to)];
}

function heightOf(block: ProposedBlock, measure: Measure): number {
  const length = block.runs.reduce((sum, run) => sum + run.text.length, 0);
  if (length === 0) return 0;
  if (block.type === 'heading3' || block.type === 'heading4') return measure.heading;
  const isItem = block.type === 'bullet' || block.type === 'numbered';
  const isQuote = block.type === 'quote';
  const width = isItem || isQuote ? measure.letters - 4 : measure.letters;
  if (isGap(block)) return Math.ceil(length / (width - FRAME_LETTERS)) * measure.line + FRAME;
  const lines = Math.ceil(length / width);
  const below = isItem ? measure.item : isQuote ? measure.quote : measure.paragraph;
  return lines * measure.line + below;
}
