import type { DesktopBridge } from '#shared/desktop/contract';
import { exchange } from '#shared/text/nl/exchange';
import type { Command } from '../../state/commandStore.ts';
import { arrivalsStore } from '../../state/arrivalsStore.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { markAllRead } from './ExchangeMenu.tsx';
import { openKeyCards, openPage, openSending } from './exchangeStore.ts';
import { askForFile } from './takeFile.ts';

const texts = exchange.commands;

/** The commands of exchanging: opening works everywhere, the rest in a case. */
export function exchangeCommands(
  desktop: Pick<DesktopBridge, 'openFile'>,
  workplace: Workplace,
  hasCase: boolean,
): readonly Command[] {
  const inCase = () => hasCase;
  return [
    {
      id: 'exchange.open',
      menu: 'file',
      label: texts.open,
      shortcut: 'CmdOrCtrl+O',
      run: () => void askForFile(desktop, workplace),
    },
    {
      id: 'exchange.send',
      menu: 'file',
      label: texts.send,
      shortcut: 'CmdOrCtrl+Shift+D',
      isEnabled: inCase,
      run: () => {
        openSending(null);
      },
    },
    {
      id: 'exchange.cards',
      menu: 'file',
      label: texts.cards,
      shortcut: null,
      run: () => {
        openKeyCards();
      },
    },
    {
      id: 'exchange.receipts',
      menu: 'case',
      label: texts.receipts,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        const alias = openCaseStore.getState()?.openCase.alias;
        if (alias !== undefined) openPage({ kind: 'receipts', alias });
      },
    },
    {
      id: 'exchange.allRead',
      menu: 'case',
      label: texts.allRead,
      shortcut: null,
      isEnabled: () => hasCase && arrivalsStore.getState().unread.length > 0,
      run: markAllRead,
    },
  ];
}
