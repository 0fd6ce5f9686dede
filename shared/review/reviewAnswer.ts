import type { RemarkAuthor, ReviewComment, ReviewKind } from '../analysis/review.ts';

/** A stretch of text in the copy that was read: offsets in UTF-16 units within one block. */
export interface ReadSpan {
  /** The block the stretch begins in and how far into it; its runs' letters, a reference is one. */
  readonly block: string;
  readonly start: number;
  /** The block it ends in (often the same), and how far into that. */
  readonly endBlock: string;
  readonly end: number;
  /** The words as they stood in the copy, and up to 60 letters around them in their block. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** One answer in a thread, from a reader. */
export interface AnswerReply {
  /** Id (uuid) of the answer, the same on every machine. */
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly authorRole: RemarkAuthor | null;
  /** Milliseconds since 1970 by the clock of the reader. */
  readonly at: number | null;
}

/** One remark as it comes back: its place is one in the copy that was read. */
export interface AnswerRemark {
  /** Id (uuid); the same as here when it is a remark the duo had already. */
  readonly id: string;
  readonly kind: NonNullable<ReviewComment['kind']>;
  /** K01 … K42, or empty. */
  readonly criterion: string;
  /** As `formatRemarkPlace` writes it; empty: the whole analysis. */
  readonly place: string;
  readonly span: ReadSpan | null;
  /** One paragraph a line. */
  readonly text: string;
  /** What would stand there instead; empty when nothing is proposed. */
  readonly proposed: string;
  /** For a suggestion about a field that is no text: the value as the field stores it. */
  readonly proposedValue: string;
  readonly state: NonNullable<ReviewComment['state']>;
  readonly author: string;
  readonly authorRole: RemarkAuthor | null;
  readonly at: number | null;
  readonly replies: readonly AnswerReply[];
  /** From Word: the number it had there. */
  readonly wordMark: string;
}

export interface AnswerJudgement {
  /** K01 … K42. */
  readonly criterion: string;
  readonly judgement: 'met' | 'partly' | 'notMet' | 'notApplicable' | null;
  readonly note: string;
}

/** Everything a reader gives back about one version: from a signed file, or read out of Word. */
export interface ReviewAnswer {
  /** The round at the duo's it answers. */
  readonly reviewId: string;
  /** SHA-256 in hex of the bytes that were read. */
  readonly version: string;
  readonly kind: ReviewKind;
  /** Who read, as they call themselves. */
  readonly reader: string;
  /** `YYYY-MM-DD`; null when the file does not say. */
  readonly returnedOn: string | null;
  readonly verdict: 'returned' | 'approved' | null;
  /** What the reader wrote about the whole; one paragraph a line. */
  readonly judgement: string;
  readonly remarks: readonly AnswerRemark[];
  readonly judgements: readonly AnswerJudgement[];
}
