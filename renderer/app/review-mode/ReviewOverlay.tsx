import { useState } from 'react';
import { useStore } from 'zustand';
import { isEntityId } from '#shared/base/ids';
import { EraseCopyDialog } from '../../features/review-mode/EraseCopyDialog.tsx';
import { FinishDialog } from '../../features/review-mode/FinishDialog.tsx';
import { showCriterion } from '../../features/review-mode/reviewModeStore.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { leaveCase } from '../leaveCase.ts';
import { closeOverlay } from '../overlayStore.ts';
import { CompareRounds } from './CompareRounds.tsx';
import { copyFigures } from './copyFigures.ts';
import { eraseCopy } from './eraseCopy.ts';
import { makeAnswer } from './makeAnswer.ts';

export interface ReviewOverlayProps {
  readonly workplace: Workplace;
  readonly kind: 'finishRound' | 'compareRounds' | 'eraseCopy';
}

/** The dialogs over a copy to read; nothing when no copy is open. */
export function ReviewOverlay({ workplace, kind }: ReviewOverlayProps) {
  const { desktop, session } = useAppParts();
  const state = useStore(openCaseStore);
  // Kept: an erased copy is open no more while its dialog still stands.
  const [code] = useState(() => state?.analysis.cover.code ?? '');
  const [alias] = useState(() => state?.openCase.alias ?? null);
  const mark = state?.caseDocument.reviewMark ?? null;
  if (alias === null) return null;
  if (kind === 'eraseCopy') {
    return (
      <EraseCopyDialog
        code={code}
        onErase={() => eraseCopy(workplace, session, alias)}
        onClose={closeOverlay}
      />
    );
  }
  if (state === null || mark === null || !isEntityId(mark.reviewId)) return null;
  if (kind === 'compareRounds') return <CompareRounds workplace={workplace} alias={alias} />;
  return (
    <FinishDialog
      round={mark.reviewId}
      reader={workplace.person().name}
      version={mark.version}
      onMake={async (wish) => {
        const made = await makeAnswer(desktop, workplace, alias)(wish);
        // The list knows at once that it went.
        if (made.ok)
          workplace.updateCase(alias, copyFigures(state.openCase)(state.caseDocument, ''));
        return made;
      }}
      onCriterion={(criterion) => {
        closeOverlay();
        showCriterion(criterion);
      }}
      onLeave={() => {
        closeOverlay();
        void leaveCase(session);
      }}
      onClose={closeOverlay}
    />
  );
}
