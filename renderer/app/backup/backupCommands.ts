import { backup, restore } from '#shared/text/nl/backup';
import type { Command } from '../../state/commandStore.ts';
import { formatClock } from '../../ui/dutchTime.ts';
import { showToast } from '../../ui/toasts.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { openOverlay } from '../overlayStore.ts';

/** Making a backup and putting one back, from the menu and the palette. */
export function backupCommands(workplace: Workplace): readonly Command[] {
  return [
    {
      id: 'backup.make',
      menu: 'file',
      label: backup.now,
      shortcut: null,
      run: () => void makeNow(workplace),
    },
    {
      id: 'backup.restore',
      menu: 'file',
      label: restore.open,
      shortcut: null,
      run: () => {
        openOverlay('restore');
      },
    },
  ];
}

async function makeNow({ backups }: Workplace): Promise<void> {
  if (backups.facts().folder === null) {
    openOverlay('backups');
    return;
  }
  const made = await backups.make();
  if (!made.ok) return;
  const { at, problems } = made.value;
  showToast(problems.length === 0 ? backup.last.ok(formatClock(at)) : backup.failed);
}
