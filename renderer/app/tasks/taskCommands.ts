import { familyReading } from '#shared/text/nl/familyReading';
import { tasks } from '#shared/text/nl/tasks';
import { openFamilyReading } from '../../features/family-reading/familyReadingStore.ts';
import type { Command } from '../../state/commandStore.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { openOverlay } from '../overlayStore.ts';

/** What there is to do in a case, and reading it with somebody of the family. */
export function taskCommands(inCase: () => boolean): readonly Command[] {
  return [
    {
      id: 'case.tasks',
      menu: 'case',
      label: tasks.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openOverlay('tasks');
      },
    },
    {
      id: 'case.familyReading',
      menu: 'case',
      label: familyReading.command,
      shortcut: null,
      // A copy that somebody sent is not read with the family.
      isEnabled: () => inCase() && openCaseStore.getState()?.caseDocument.isReadOnly === false,
      run: () => {
        commitPendingEdits();
        openFamilyReading(null);
      },
    },
  ];
}
