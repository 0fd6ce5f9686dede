import { remarksInCopy } from '#shared/report/comments/remarksInCopy';
import { wordForReview, type WordForReview } from '#shared/report/comments/wordForReview';
import { hexHash } from '../../export/register.ts';
import type { PreparedReview } from '../../export/reviewWish.ts';

/** The Word file of a copy, to show and to make; the same review always gives the same one. */
export function wordOfReview({ wish, decision, content }: PreparedReview): WordForReview {
  const { date, recipient, round: reviewId } = wish;
  const { analysis, expiresOn, round, kind, question, chosen, isIdentifiable } = content;
  return wordForReview(
    {
      kind: 'supervision',
      analysis,
      date,
      recipient,
      letter: null,
      agreed: decision.agreed,
      expiresOn,
      sha256: hexHash,
    },
    { reviewId, round, kind, question, chosen, isIdentifiable, remarks: remarksInCopy(analysis) },
  );
}
