import { remarks } from '#shared/text/nl/remarks';
import { paneIds } from '../features/workspace/frame/panes.ts';
import type { Command } from '../state/commandStore.ts';
import { openCaseStore } from '../state/openCaseStore.ts';
import { remarkHere } from '../state/remarkHere.ts';
import { stepRemark } from '../state/stepRemark.ts';
import { exchangeStore } from './exchange/exchangeStore.ts';
import { overlayStore } from './overlayStore.ts';

/** What can be done with remarks from anywhere in an opened analysis. */
export function remarkCommands(show: () => void): readonly Command[] {
  return [
    {
      id: 'remarks.add',
      menu: 'case',
      label: remarks.commands.add,
      shortcut: remarks.addShortcut,
      isEnabled: () => isBesideText() && openCaseStore.getState()?.caseDocument.mayRemark === true,
      run: () => {
        remarkHere();
      },
    },
    {
      id: 'remarks.next',
      menu: 'case',
      label: remarks.commands.next,
      shortcut: 'F8',
      isEnabled: isBesideText,
      run: () => {
        stepRemark(1);
      },
    },
    {
      id: 'remarks.previous',
      menu: 'case',
      label: remarks.commands.previous,
      shortcut: 'Shift+F8',
      isEnabled: isBesideText,
      run: () => {
        stepRemark(-1);
      },
    },
    {
      id: 'remarks.show',
      menu: 'view',
      label: remarks.commands.show,
      shortcut: null,
      isEnabled: isBesideText,
      run: show,
    },
  ];
}

/** Other screens walk along a list of their own with the same keys. */
function isBesideText(): boolean {
  return (
    openCaseStore.getState() !== null &&
    document.getElementById(paneIds.section) !== null &&
    overlayStore.getState().open === null &&
    exchangeStore.getState().page === null
  );
}
