import type { DocumentLook } from './reportDocument.ts';

/** Sizes, lines and spaces of one look in points; its page must hold a whole letter or question. */
export interface LetterType {
  readonly base: number;
  readonly line: number;
  readonly after: number;
  readonly title: readonly [size: number, line: number];
  readonly question: readonly [size: number, line: number, before: number];
  /** Above a heading inside a question; none in a letter, where it is as above a question. */
  readonly within?: number;
  readonly quote: readonly [size: number, line: number];
  /** Sources, captions and what stands in tables; its line is one and a half times as high. */
  readonly small: number;
  /** In the paper beside the text, in twips. */
  readonly sides: number;
}

/** A form is as wide as the tables on it. */
const FORM_SIDES = 1418;

export const letterTypes: Readonly<Record<DocumentLook, LetterType>> = {
  letter: {
    base: 12,
    line: 18,
    after: 4,
    title: [23, 28],
    question: [14.5, 19, 5],
    quote: [12.5, 19],
    small: 11,
    sides: 1191,
  },
  youthLetter: {
    base: 14,
    line: 21,
    after: 6,
    title: [27, 33],
    question: [16.5, 22, 10],
    quote: [15, 22],
    small: 12,
    sides: 1304,
  },
  large: {
    base: 18,
    line: 27,
    after: 8,
    title: [30, 36],
    question: [21, 28, 14],
    quote: [18, 27],
    small: 16,
    sides: 1134,
  },
  form: {
    base: 12,
    line: 18,
    after: 6,
    title: [25, 30],
    question: [16.5, 22, 14],
    quote: [12.5, 19],
    small: 11,
    sides: FORM_SIDES,
  },
  youthForm: {
    base: 14,
    line: 21,
    after: 6,
    title: [27, 33],
    question: [18, 24, 12],
    within: 7,
    quote: [15, 22],
    small: 12,
    sides: FORM_SIDES,
  },
};

/** Above and below the text of one page, in twips. */
export const letterEdges = { top: 1191, bottom: 1134 } as const;
