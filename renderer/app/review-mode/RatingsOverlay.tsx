import { useEffect, useState } from 'react';
import { plainText } from '#shared/analysis/prose';
import { isEntityId } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { gatherAnswer } from '#shared/review/gatherAnswer';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import type {
  ChooseRating,
  RatingFileProblem,
} from '../../features/compare-ratings/ratingActions.ts';
import { RatingsDialog } from '../../features/compare-ratings/RatingsDialog.tsx';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import type { AnswerProblem } from '../../vault/review/workplaceReviews.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';

export interface RatingsOverlayProps {
  readonly workplace: Workplace;
  readonly onClose: () => void;
}

/** Two ratings side by side; in an exercise that is open here, the own one is one of them. */
export function RatingsOverlay({ workplace, onClose }: RatingsOverlayProps) {
  const { desktop } = useAppParts();
  const [own, setOwn] = useState<ReviewAnswer | null | 'reading'>('reading');
  useEffect(() => {
    void ownRating(workplace).then(setOwn);
  }, [workplace]);
  if (own === 'reading') return null;
  return <RatingsDialog own={own} onChoose={chooseRating(desktop, workplace)} onClose={onClose} />;
}

/** What this reader found in the exercise that is open; null when none is. */
async function ownRating(workplace: Workplace): Promise<ReviewAnswer | null> {
  commitPendingEdits();
  const state = openCaseStore.getState();
  const mark = state?.caseDocument.reviewMark ?? null;
  if (state === null || mark === null || !isEntityId(mark.reviewId)) return null;
  const kept = await workplace.reviews.keptReview(state.openCase.alias);
  if (!kept.ok || kept.value.reviewed.kind !== 'learning') return null;
  const analysis = state.caseDocument.analysis();
  const round = analysis.review.find(({ id }) => id === mark.reviewId);
  return gatherAnswer(
    { reviewed: kept.value.reviewed, version: mark.version, doc: state.openCase.doc, analysis },
    {
      reader: workplace.person().name,
      returnedOn: null,
      verdict: round?.verdict ?? null,
      judgement: plainText(round?.judgement ?? []),
    },
  );
}

function chooseRating(
  desktop: Pick<DesktopBridge, 'openFile'>,
  { reviews }: Pick<Workplace, 'reviews'>,
): ChooseRating {
  return async () => {
    const chosen = await desktop.openFile({ kind: 'vaPackage' });
    if (!chosen.ok) return fail(chosen.reason === 'cancelled' ? chosen.reason : 'unreadable');
    try {
      const read = await reviews.readAnswer(chosen.value.bytes);
      return read.ok ? ok(read.value) : fail(problemOf(read.reason));
    } catch (error) {
      // The worker may not get the memory it needs; nothing was changed.
      window.reportError(error);
      return fail('unreadable');
    }
  };
}

function problemOf(reason: AnswerProblem): RatingFileProblem {
  switch (reason) {
    case 'not-an-answer':
    case 'not-ours':
    case 'wrong-recipient':
    case 'bad-signature':
      return reason;
    default:
      return 'unreadable';
  }
}
