import { compareRatings } from '#shared/text/nl/compareRatings';
import { exercise } from '#shared/text/nl/exercise';
import type { Command } from '../../state/commandStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { openOverlay } from '../overlayStore.ts';

/** An exercise of the opened case; two ratings side by side, from the list and from a case. */
export function ratingCommands(inCase: () => boolean): readonly Command[] {
  return [
    {
      id: 'review.exercise',
      menu: 'case',
      label: exercise.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        // What is still in a field that has the focus belongs in it too.
        commitPendingEdits();
        openOverlay('exercise');
      },
    },
    {
      id: 'review.compareRatings',
      menu: 'file',
      label: compareRatings.command,
      shortcut: null,
      run: () => {
        openOverlay('compareRatings');
      },
    },
  ];
}
