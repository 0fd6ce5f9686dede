import type { Analysis } from '../analysis/analysis.ts';

/** The analysis itself: no rounds, and nothing that readers said or judged in them. */
export function withoutRounds(analysis: Analysis): Analysis {
  return {
    ...analysis,
    review: [],
    reviewComment: [],
    reviewReply: [],
    criterionJudgement: [],
  };
}
