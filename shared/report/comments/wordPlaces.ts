import type { ReviewKind } from '../../analysis/review.ts';

/** A stretch of a printed paragraph that comes from one block of prose. */
export interface PrintedStretch {
  /** UTF-16 units from the start of the paragraph as printed, and how many. */
  readonly at: number;
  readonly length: number;
  /** The field, as `formatRemarkPlace` writes it, and the block in it. */
  readonly place: string;
  readonly block: string;
  /** The letters of the block, a reference as one sign; left out when they are what is printed. */
  readonly letters?: string;
}

/** One paragraph as it was printed, in the order of the Word file. */
export interface PrintedParagraph {
  /** Without what only sets it; a line break is U+2028. */
  readonly text: string;
  /** The name of its bookmark; null when it has none. */
  readonly mark: string | null;
  /** What a remark on it is about: a thing, a field or a section; empty: the whole. */
  readonly place: string;
  readonly stretches: readonly PrintedStretch[];
  /** A fixed word or line of ours in which the reader answers; never compared. */
  readonly isAnswer?: true;
}

/** A comment that we put in the Word file, and what it is here. */
export interface PrintedComment {
  /** Its initials in Word, unlike those of any other comment: `S3`, and `S3-2` for a reply. */
  readonly mark: string;
  /** Id (uuid) of the remark; for a reply that of the remark it answers. */
  readonly remark: string;
  readonly isReply: boolean;
  /** The place of the remark. */
  readonly place: string;
  readonly text: string;
  readonly author: string;
  readonly isResolved: boolean;
}

/**
 * What was printed where in one Word file for a reader. Kept with the round, and as a part inside
 * the file, so that another computer can read the file back too. Plain JSON, without names when the
 * copy is without names.
 */
export interface WordPlaces {
  readonly v: 1;
  /** Id (uuid) of the round this copy was made for. */
  readonly reviewId: string;
  readonly round: number;
  readonly kind: ReviewKind;
  readonly paragraphs: readonly PrintedParagraph[];
  readonly comments: readonly PrintedComment[];
  /** How many pictures we put in. */
  readonly figures: number;
}
