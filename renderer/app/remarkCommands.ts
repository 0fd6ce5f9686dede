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
      isEnabled: isInCase,
      run: () => {
        stepRemark(1);
      },
    },
    {
      id: 'remarks.previous',
      menu: 'case',
      label: remarks.commands.previous,
      shortcut: 'Shift+F8',
      isEnabled: isInCase,
      run: () => {
        stepRemark(-1);
      },
    },
    {
      id: 'remarks.show',
      menu: 'view',
      label: remarks.commands.show,
      shortcut: null,
      isEnabled: isInCase,
      run: show,
    },
  ];
}

/** The words that are pointed out are on screen, with nothing over them. */
function isBesideText(): boolean {
  return isInCase() && overlayStore.getState().open === null;
}

/** Other screens walk along a list of their own with the same keys; the palette has none. */
function isInCase(): boolean {
  const { open } = overlayStore.getState();
  return (
    openCaseStore.getState() !== null &&
    document.getElementById(paneIds.section) !== null &&
    (open === null || open === 'palette') &&
    exchangeStore.getState().page === null
  );
}
