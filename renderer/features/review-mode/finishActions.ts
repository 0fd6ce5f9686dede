import type { Result } from '#shared/base/result';

export interface FinishWish {
  /** Null for a short question, which is answered, and for an exercise, which settles nothing. */
  readonly verdict: 'returned' | 'approved' | null;
  /** One paragraph a line. */
  readonly judgement: string;
}

/** Why no answer was made; each has a Dutch sentence. Nothing that was written is lost. */
export type FinishProblem = 'not-kept' | 'too-large' | 'failed' | 'disk-full' | 'disk-error';

/** Signs, seals and saves the answer; the name is that of the file. */
export type MakeAnswer = (
  wish: FinishWish,
) => Promise<Result<{ readonly name: string }, FinishProblem | 'cancelled'>>;
