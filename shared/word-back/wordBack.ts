import type { AnswerRemark, ReviewAnswer } from '../review/reviewAnswer.ts';
import type { WordPlaces } from '../report/comments/wordPlaces.ts';

/** Why nothing could be read; the bytes stay what they are. */
export type WordProblem =
  | 'empty'
  | 'notWord'
  /** An old `.doc`, or one with a password. */
  | 'locked'
  /** It carries programs: it must be saved as an ordinary Word file first. */
  | 'macros'
  | 'tooLarge'
  | 'damaged';

/** What was sent, and what is needed to read an answer to it. */
export interface SentWord {
  /** Kept with the round, or read out of the file itself by `placesInWord`. */
  readonly places: WordPlaces;
  /** SHA-256 in hex of the bytes that were sent. */
  readonly version: string;
  /** SHA-256 in hex: equal files give equal ids on every machine. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** Something the reader did for which no place was found. */
export interface NotPlaced {
  readonly what: 'comment' | 'reply' | 'changedText' | 'addedText' | 'removedText' | 'answer';
  /** Where it stood in the Word file. */
  readonly where: 'text' | 'margin' | 'note' | 'nowhere';
  readonly words: string;
  /** What it was written at, or what stood there before; empty when unknown. */
  readonly quote: string;
  readonly author: string;
  /** Milliseconds since 1970; null when the file does not say. */
  readonly at: number | null;
  /** The same as a remark about the whole analysis; see `withNotPlaced`. */
  readonly remark: AnswerRemark;
}

/** What somebody who takes the answer in should know. */
export type WordNote =
  /** The places did not come back; everything was found by its words. */
  | { readonly kind: 'foundByWords'; readonly count: number }
  /** Most of the text did not come back: what is missing is not taken for left out. */
  | { readonly kind: 'partOnly'; readonly came: number; readonly printed: number }
  /** A comment of ours that is no longer in the file. */
  | { readonly kind: 'commentGone'; readonly remark: string; readonly text: string }
  /** The tables with criteria did not come back whole. */
  | { readonly kind: 'criteriaGone'; readonly criteria: readonly string[] }
  /** Pictures that we did not put there: only text is read. */
  | { readonly kind: 'pictures'; readonly count: number };

export interface WordBack {
  readonly answer: ReviewAnswer;
  /** Never dropped: show these, and take them along with `withNotPlaced`. */
  readonly notPlaced: readonly NotPlaced[];
  readonly notes: readonly WordNote[];
}
