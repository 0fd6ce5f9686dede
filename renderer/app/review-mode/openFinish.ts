import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { openOverlay } from '../overlayStore.ts';

/** Opens the end of a round; what is still in a field that has the focus belongs in the answer too. */
export function openFinish(): void {
  commitPendingEdits();
  openOverlay('finishRound');
}
