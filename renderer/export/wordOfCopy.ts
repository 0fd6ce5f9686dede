import type { EntityId } from '#shared/base/ids';
import { remarksInCopy } from '#shared/report/comments/remarksInCopy';
import { wordForReview, type WordForReview } from '#shared/report/comments/wordForReview';
import type { ReviewedCase } from '#shared/review/reviewedCase';
import { hexHash } from './register.ts';

/**
 * The Word file of a copy, to show, to make, and to read its answer by: the same copy of the same
 * day (`YYYY-MM-DD`) always gives the same one.
 */
export function wordOfCopy(
  reviewed: Omit<ReviewedCase, 'v' | 'caseId' | 'code' | 'reviewId'>,
  reviewId: EntityId,
  date: string,
): WordForReview {
  const { analysis, expiresOn, round, kind, question, chosen, isIdentifiable } = reviewed;
  return wordForReview(
    {
      kind: 'supervision',
      analysis,
      date,
      recipient: { name: '', organisation: '', participant: null },
      letter: null,
      // Who may be in it was decided when it was cut.
      agreed: new Set(analysis.participant.map(({ id }) => id)),
      expiresOn,
      sha256: hexHash,
    },
    {
      reviewId,
      round,
      kind,
      question,
      chosen,
      isIdentifiable,
      remarks: remarksInCopy(analysis),
    },
  );
}
