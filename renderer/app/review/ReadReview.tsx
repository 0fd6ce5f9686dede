import { useMemo } from 'react';
import { ReportPreview } from '../../export/ReportPreview.tsx';
import type { PreparedReview } from '../../export/reviewWish.ts';
import { ReadCopy } from './ReadCopy.tsx';
import { wordOfCopy } from '../../export/wordOfCopy.ts';

export interface ReadReviewProps {
  readonly review: PreparedReview;
}

/** What a supervisor will read: the document, or the analysis as it opens in Samenhang. */
export function ReadReview({ review }: ReadReviewProps) {
  const { wish, content } = review;
  if (wish.form === 'word') return <ReadWord review={review} />;
  return <ReadCopy question={content.question} analysis={content.analysis} />;
}

function ReadWord({ review }: ReadReviewProps) {
  const { report } = useMemo(
    () => wordOfCopy(review.content, review.wish.round, review.wish.date),
    [review],
  );
  return <ReportPreview report={report} />;
}
