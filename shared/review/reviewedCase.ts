import type { Analysis } from '../analysis/analysis.ts';
import type { ReviewKind } from '../analysis/review.ts';

/** What a reader gets: a case as it stood, what is asked, and what was said before. No history. */
export interface ReviewedCase {
  /** Format of these bytes. */
  readonly v: 1;
  /** Id of the case (uuid) and of the round at the duo's. */
  readonly caseId: string;
  readonly reviewId: string;
  /** Like `VA-031`. */
  readonly code: string;
  readonly round: number;
  readonly kind: ReviewKind;
  readonly isIdentifiable: boolean;
  /** `YYYY-MM-DD`; the day after which it may not be read any more, null when it stays. */
  readonly expiresOn: string | null;
  /** The duo's own question; one paragraph a line. */
  readonly question: string;
  /** Only these things are shown (a short question); empty shows the whole analysis. As places. */
  readonly chosen: readonly string[];
  /**
   * The analysis with its ids and block ids, earlier rounds, remarks, answers and judgements in it,
   * without names unless `isIdentifiable`.
   */
  readonly analysis: Analysis;
}
