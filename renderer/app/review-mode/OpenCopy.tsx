import { useEffect, useState } from 'react';
import type { EntityId } from '#shared/base/ids';
import { sectionIds } from '#shared/analysis/sections';
import type { CriterionId } from '#shared/quality/criteria';
import { reviewSenderOf } from '#shared/casedoc/reviewSender';
import { parseRemarkPlace } from '#shared/remarks/remarkPlace';
import { sectionOfPlace } from '#shared/remarks/placeOfRemark';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { CaretContext, type ReadingCaret } from '../../editor/caretContext.ts';
import {
  beginReviewMode,
  reviewModeStore,
  setReviewPane,
  setReviewTab,
} from '../../features/review-mode/reviewModeStore.ts';
import { ReviewScreen } from '../../features/review-mode/ReviewScreen.tsx';
import { roundProgress } from '../../features/review-mode/roundProgress.ts';
import { CaseBanners } from '../../features/workspace/frame/CaseBanners.tsx';
import { layoutStore } from '../../features/workspace/frame/layoutStore.ts';
import { paneIds } from '../../features/workspace/frame/panes.ts';
import { SaveLine } from '../../features/workspace/frame/SaveLine.tsx';
import { useUndoKeys } from '../../features/workspace/frame/useUndoKeys.ts';
import { WholeSections } from '../../features/workspace/frame/WholeSections.tsx';
import { goToPlace } from '../../state/goToPlace.ts';
import { onGoToText } from '../../state/goToRemark.ts';
import { openCaseStore, setView } from '../../state/openCaseStore.ts';
import { remarkOn } from '../../state/remarkActions.ts';
import { remarkHere, selectedPlace } from '../../state/remarkHere.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { showToast, toasts } from '../../ui/toasts.ts';
import { openOverlay } from '../overlayStore.ts';
import { RemarksList } from '../RemarksPart.tsx';
import { openFinish } from './openFinish.ts';
import { placeOfPiece } from './placeOfPiece.ts';
import type { ReviewPartProps } from './reviewPartProps.ts';
import { useKeptReview, type KeptCopy } from './useKeptReview.ts';
import { useReviewCommands } from './useReviewCommands.ts';

export interface OpenCopyProps extends ReviewPartProps {
  readonly round: EntityId;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** When an answer was last made of it, in milliseconds since 1970. */
  readonly sentAt: number | null;
}

/** The reading of one copy, with the remarks and the text that the rest of the app shows too. */
export function OpenCopy(props: OpenCopyProps) {
  const { workplace, openCase, round, today, sentAt } = props;
  const analysis = useAnalysis();
  const kept = useKeptReview(workplace, openCase.alias);
  const [first] = useState(() => roundProgress(analysis, round).next);
  useEffect(() => {
    beginReviewMode(first);
  }, [first]);
  useWholeText();
  useUndoKeys();
  const review = analysis.review.find(({ id }) => id === round);
  useReviewCommands(kept?.earlier !== null && kept !== null, review?.kind ?? null);
  const [madeOn] = useState(() => {
    const sender = reviewSenderOf(openCase.doc);
    return sender === null ? null : isoDayOf(sender.madeAt);
  });
  const shown = sectionsOf(kept);
  return (
    <ReviewScreen
      round={round}
      paneIds={{ outline: paneIds.tasks, text: paneIds.section, side: paneIds.help }}
      shown={shown}
      saveLine={<SaveLine openCase={openCase} isReadOnly={false} />}
      banners={<CaseBanners unreadableRecords={openCase.unreadableRecords} />}
      text={
        <CaretContext value={caret}>
          <WholeSections analysis={analysis} only={shown} isPresent />
        </CaretContext>
      }
      remarks={<RemarksList />}
      earlier={
        kept === null || kept.earlier === null
          ? null
          : {
              round: kept.earlier.reviewed.round,
              show: () => {
                openOverlay('compareRounds');
              },
            }
      }
      today={today}
      madeOn={madeOn}
      sentOn={sentAt === null ? null : isoDayOf(sentAt)}
      onGo={({ section, at }) => {
        goToPlace(section, at);
      }}
      onRemark={remarkWith}
      onFinish={openFinish}
      onLeave={props.onLeave}
      onLock={props.onLock}
    />
  );
}

/** Words are chosen with the keyboard too. */
const caret: ReadingCaret = {
  called: reviewMode.copy.called,
  onEnter: () => {
    remarkHere();
  },
  onRefused: () => {
    const text = reviewMode.copy.refused;
    const isSaid = toasts.visibleToasts.some(({ content }) => content.text === text);
    if (!isSaid) showToast(text);
  },
};

/** A copy is read as a whole: whatever is gone to is brought in sight in it. */
function useWholeText(): void {
  useEffect(() => {
    setView('whole');
    const stops = [
      onGoToText(() => {
        setReviewPane('text');
      }),
      openCaseStore.subscribe((state) => {
        if (state?.view === 'section') setView('whole');
      }),
      // Whoever asks for the remarks gets them, wherever they stand.
      layoutStore.subscribe((state, before) => {
        if (state !== before && state.tab === 'remarks') setReviewTab('remarks');
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}

/** A remark with a criterion: at the words that are selected, at the piece one was at, or at the whole. */
function remarkWith(criterion: CriterionId): void {
  const state = openCaseStore.getState();
  if (state === null) return;
  const place = placeOfPiece(state.analysis, reviewModeStore.getState().piece);
  if (selectedPlace(state.analysis) === null) remarkOn(place, null, criterion);
  else remarkHere(criterion);
}

/** The sections of what was sent; all of them when nothing was chosen apart. */
function sectionsOf(kept: KeptCopy | null) {
  const chosen = kept?.own.reviewed.chosen ?? [];
  if (chosen.length === 0) return sectionIds;
  const wanted = new Set(chosen.map((words) => sectionOfPlace(parseRemarkPlace(words))));
  return sectionIds.filter((id) => wanted.has(id));
}
