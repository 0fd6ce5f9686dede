import { useEffect } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { sectionIds } from '#shared/analysis/sections';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { endWords } from '../../features/review-mode/endWords.ts';
import { reviewModeStore, showCriterion } from '../../features/review-mode/reviewModeStore.ts';
import { roundProgress } from '../../features/review-mode/roundProgress.ts';
import { stepPiece } from '../../features/review-mode/pieces.ts';
import { paneIds } from '../../features/workspace/frame/panes.ts';
import { isEntityId } from '#shared/base/ids';
import { provideCommands, type Command } from '../../state/commandStore.ts';
import { goToSection, openCaseStore } from '../../state/openCaseStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { openOverlay } from '../overlayStore.ts';
import { openFinish } from './openFinish.ts';
import { stepReviewPane } from './stepReviewPane.ts';

const KEYED_SECTIONS = 9;

/** Gives the app what can be done in a copy to read; how it ends is called as its button is. */
export function useReviewCommands(hasEarlier: boolean, kind: Entity<'review'>['kind']): void {
  useEffect(
    () => provideCommands('review-mode', commandsFor(hasEarlier, kind)),
    [hasEarlier, kind],
  );
}

function commandsFor(hasEarlier: boolean, kind: Entity<'review'>['kind']): readonly Command[] {
  const texts = reviewMode.commands;
  return [
    {
      id: 'review.criterion',
      menu: 'case',
      label: texts.criterion,
      shortcut: 'CmdOrCtrl+Shift+K',
      run: () => {
        commitPendingEdits();
        showCriterion(nextCriterion() ?? reviewModeStore.getState().criterion);
      },
    },
    {
      id: 'review.compare',
      menu: 'case',
      label: texts.compare,
      shortcut: 'CmdOrCtrl+Shift+R',
      isEnabled: () => hasEarlier,
      run: () => {
        openOverlay('compareRounds');
      },
    },
    {
      id: 'review.finish',
      menu: 'case',
      label: endWords[kind ?? 'review'],
      shortcut: 'CmdOrCtrl+Shift+A',
      run: openFinish,
    },
    {
      id: 'review.erase',
      menu: 'case',
      label: texts.erase,
      shortcut: null,
      run: () => {
        openOverlay('eraseCopy');
      },
    },
    ...([1, -1] as const).map((by): Command => ({
      id: by === 1 ? 'review.nextPiece' : 'review.previousPiece',
      menu: 'view',
      label: by === 1 ? texts.nextPiece : texts.previousPiece,
      shortcut: by === 1 ? 'Alt+Down' : 'Alt+Up',
      run: () => {
        stepPiece(document.getElementById(paneIds.section), by);
      },
    })),
    {
      id: 'view.nextPane',
      menu: 'view',
      label: workspace.commands.nextPane,
      shortcut: 'F6',
      run: () => {
        stepReviewPane(1);
      },
    },
    {
      id: 'view.previousPane',
      menu: 'view',
      label: workspace.commands.previousPane,
      shortcut: 'Shift+F6',
      run: () => {
        stepReviewPane(-1);
      },
    },
    ...sectionIds.map((id, index): Command => ({
      id: `section.${id}`,
      menu: 'case',
      label: workspace.commands.section(sections[id].title),
      shortcut: index >= 1 && index <= KEYED_SECTIONS ? `CmdOrCtrl+${String(index)}` : null,
      run: () => {
        goToSection(id);
      },
    })),
  ];
}

/** The first criterion of the round that was not looked at. */
function nextCriterion() {
  const state = openCaseStore.getState();
  const round = state?.caseDocument.reviewMark?.reviewId;
  return state === null || !isEntityId(round) ? null : roundProgress(state.analysis, round).next;
}
