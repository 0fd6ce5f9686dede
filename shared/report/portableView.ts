import type { Analysis } from '../analysis/analysis.ts';
import { familyView } from './familyView.ts';

/**
 * What a portable file holds: the analysis as everybody in it may read it, without the remarks of
 * supervision and without the register of what left before, and without
 * attachments. Its history is in no portable file.
 */
export function portableView(analysis: Analysis): Analysis {
  return {
    ...familyView(analysis),
    review: [],
    reviewComment: [],
    reviewReply: [],
    criterionJudgement: [],
    exportRecord: [],
    attachment: [],
  };
}
