import { askReview } from '#shared/text/nl/askReview';
import type { ReviewProblem } from '../../export/reviewWish.ts';

/** Why there is no file, and what to do; null when somebody just thought better of it. */
export function problemWords(problem: ReviewProblem): string | null {
  if (problem.reason === 'cancelled') return null;
  if (problem.reason === 'known-words') {
    return askReview.make.knownWords(problem.places.join(', '));
  }
  return askReview.make.problems[problem.reason];
}
