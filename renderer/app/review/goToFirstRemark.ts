import type { EntityId } from '#shared/base/ids';
import { allRemarks } from '#shared/remarks/remarkFilter';
import { openCaseStore, refresh } from '../../state/openCaseStore.ts';
import { setCurrentRemark, setRemarkFilter } from '../../state/remarkStore.ts';
import { stepRemark } from '../../state/stepRemark.ts';
import { openPage } from '../exchange/exchangeStore.ts';
import { showRounds } from './askCommands.ts';

/** After an answer came in: to the first remark of it that is open, else to the round. */
export function goToFirstRemark(round: EntityId): void {
  openPage(null);
  refresh();
  const analysis = openCaseStore.getState()?.analysis;
  const isOpen = analysis?.reviewComment.some(
    ({ review, state }) => review === round && state !== 'resolved',
  );
  if (isOpen !== true) {
    showRounds();
    return;
  }
  setRemarkFilter({ ...allRemarks, state: 'unresolved', review: round });
  setCurrentRemark(null);
  stepRemark(1);
  // Those of other rounds are open too, and nothing in the pane would bring them back.
  setRemarkFilter({ review: null });
}
