import { compareRatings } from '#shared/text/nl/compareRatings';
import type { Command } from '../../state/commandStore.ts';
import { openOverlay } from '../overlayStore.ts';

/** Laying two ratings of one analysis side by side; works from the list and from a case. */
export function ratingCommands(): readonly Command[] {
  return [
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
