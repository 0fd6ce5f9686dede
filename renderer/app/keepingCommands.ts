import { history } from '#shared/text/nl/history';
import { requestAnswer } from '#shared/text/nl/requestAnswer';
import { retention } from '#shared/text/nl/retention';
import { versions } from '#shared/text/nl/versions';
import type { Command } from '../state/commandStore.ts';
import { commitPendingEdits } from '../state/pendingEdits.ts';
import { openOverlay } from './overlayStore.ts';

/** What is kept of a case, what goes, and what people asked of it. */
export function keepingCommands(inCase: () => boolean): readonly Command[] {
  return [
    {
      id: 'versions.open',
      menu: 'case',
      label: versions.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openOverlay('versions');
      },
    },
    {
      id: 'case.cleanHistory',
      menu: 'case',
      label: history.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openOverlay('cleanHistory');
      },
    },
    {
      id: 'case.retention',
      menu: 'case',
      label: retention.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openOverlay('retention');
      },
    },
    {
      id: 'case.answers',
      menu: 'case',
      label: requestAnswer.screen.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openOverlay('answers');
      },
    },
  ];
}
