import { useEffect, useState } from 'react';
import type { EntityId } from '#shared/base/ids';
import { sectionIds } from '#shared/analysis/sections';
import { parseRemarkPlace } from '#shared/remarks/remarkPlace';
import { sectionOfPlace } from '#shared/remarks/placeOfRemark';
import { beginReviewMode } from '../../features/review-mode/reviewModeStore.ts';
import { ReviewScreen } from '../../features/review-mode/ReviewScreen.tsx';
import { roundProgress } from '../../features/review-mode/roundProgress.ts';
import { paneIds } from '../../features/workspace/frame/panes.ts';
import { SaveLine } from '../../features/workspace/frame/SaveLine.tsx';
import { useUndoKeys } from '../../features/workspace/frame/useUndoKeys.ts';
import { WholeSections } from '../../features/workspace/frame/WholeSections.tsx';
import { goToPlace } from '../../state/goToPlace.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { openOverlay } from '../overlayStore.ts';
import type { ReviewPartProps } from './ReviewPart.tsx';
import { useKeptReview, type KeptCopy } from './useKeptReview.ts';
import { useReviewCommands } from './useReviewCommands.ts';

export interface OpenCopyProps extends ReviewPartProps {
  readonly round: EntityId;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The reading of one copy, with the remarks and the text that the rest of the app shows too. */
export function OpenCopy(props: OpenCopyProps) {
  const { workplace, openCase, round, today } = props;
  const analysis = useAnalysis();
  const kept = useKeptReview(workplace, openCase.alias);
  const [first] = useState(() => roundProgress(analysis, round).next);
  useEffect(() => {
    beginReviewMode(first);
  }, [first]);
  useUndoKeys();
  useReviewCommands(kept?.earlier !== null && kept !== null);
  const shown = sectionsOf(kept);
  return (
    <ReviewScreen
      round={round}
      paneIds={{ outline: paneIds.tasks, text: paneIds.section, side: paneIds.help }}
      shown={shown}
      saveLine={<SaveLine openCase={openCase} isReadOnly={false} />}
      text={<WholeSections analysis={analysis} only={shown} />}
      remarks={null}
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
      onGo={({ section, at }) => {
        goToPlace(section, at);
      }}
      onRemark={() => undefined}
      onFinish={openFinish}
      onLeave={props.onLeave}
      onLock={props.onLock}
    />
  );
}

function openFinish(): void {
  // What is still in a field that has the focus belongs in the answer too.
  commitPendingEdits();
  openOverlay('finishRound');
}

/** The sections of what was sent; all of them when nothing was chosen apart. */
function sectionsOf(kept: KeptCopy | null) {
  const chosen = kept?.own.reviewed.chosen ?? [];
  if (chosen.length === 0) return sectionIds;
  const wanted = new Set(chosen.map((words) => sectionOfPlace(parseRemarkPlace(words))));
  return sectionIds.filter((id) => wanted.has(id));
}
