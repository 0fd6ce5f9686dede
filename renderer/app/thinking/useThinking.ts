import { useEffect } from 'react';
import { quality } from '#shared/text/nl/quality';
import { thread } from '#shared/text/nl/thread';
import { provideCommands, type Command } from '../../state/commandStore.ts';
import { guardFields } from '../../state/fieldGuard.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { openAgenda, openQuality } from './paneTabs.tsx';
import { holdSharing } from './shareGate.ts';

/** Everything of thread and quality that runs beside the screens: commands, and the gate of sharing. */
export function useThinking(hasCase: boolean): void {
  useEffect(() => provideCommands('thinking', commandsFor(hasCase)), [hasCase]);
  useEffect(() => (hasCase ? guardFields(holdSharing) : undefined), [hasCase]);
}

function commandsFor(hasCase: boolean): readonly Command[] {
  const inCase = () => hasCase;
  return [
    {
      id: 'quality.open',
      menu: 'case',
      label: quality.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openQuality();
      },
    },
    {
      id: 'thread.agenda',
      menu: 'case',
      label: thread.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openAgenda();
      },
    },
  ];
}
