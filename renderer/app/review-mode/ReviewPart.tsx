import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Analysis } from '#shared/analysis/analysis';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { roundProgress } from '../../features/review-mode/roundProgress.ts';
import { ExpiredScreen } from '../../features/review-mode/ExpiredScreen.tsx';
import { openSession } from '../../features/workspace/frame/openSession.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import { copyFigures } from './copyFigures.ts';
import { OpenCopy } from './OpenCopy.tsx';
import { openFinish } from './openFinish.ts';
import type { ReviewPartProps } from './reviewPartProps.ts';
import { useSentAt } from './useSentAt.ts';

/** A copy to read instead of a case: open while its day is not over. */
export function ReviewPart(props: ReviewPartProps) {
  const { workplace, openCase, onLeave, onErase } = props;
  useEffect(() => openSession(openCase, workplace, copyFigures(openCase)), [openCase, workplace]);
  const state = useStore(openCaseStore, (store) => (store?.openCase === openCase ? store : null));
  const today = isoDayOf(useNow());
  const sentAt = useSentAt(openCase);
  if (state === null) return null;
  const { analysis, caseDocument } = state;
  const round = caseDocument.reviewMark?.reviewId;
  const review = analysis.review.find(({ id }) => id === round);
  if (review === undefined || !isEntityId(round)) return null;
  const { expiresOn } = review;
  if (expiresOn !== null && expiresOn < today) {
    return (
      <ExpiredScreen
        code={analysis.cover.code}
        expiresOn={expiresOn}
        onFinish={sentAt === null && isBegun(analysis, round) ? openFinish : null}
        onErase={onErase}
        onLeave={onLeave}
      />
    );
  }
  return <OpenCopy {...props} round={round} today={today} sentAt={sentAt} />;
}

/** Something was said of the copy. */
function isBegun(analysis: Analysis, round: EntityId): boolean {
  const { looked, remarks } = roundProgress(analysis, round);
  return looked + remarks.length > 0;
}
