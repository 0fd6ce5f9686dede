import type { Result } from '#shared/base/result';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';

/** Why a file is no rating to lay beside another; each has a Dutch sentence. */
export type RatingFileProblem =
  'not-an-answer' | 'not-ours' | 'wrong-recipient' | 'bad-signature' | 'unreadable';

/** Asks for an answer file, opens it and verifies who signed it. */
export type ChooseRating = () => Promise<Result<ReviewAnswer, RatingFileProblem | 'cancelled'>>;

/** Two answers that are chosen one by one; null for what was not chosen yet. */
export type Pair = readonly [ReviewAnswer | null, ReviewAnswer | null];
