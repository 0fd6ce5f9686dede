import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { backup as texts, restore } from '#shared/text/nl/backup';
import { sharedFolder as folderTexts } from '#shared/text/nl/sharedFolder';
import { nl } from '#shared/text/nl';
import { BackupPanel } from '../../../renderer/features/backup/BackupPanel.tsx';
import { SharedFolderPanel } from '../../../renderer/features/backup/SharedFolderPanel.tsx';
import { SettingsDialog } from '../../../renderer/features/settings/SettingsDialog.tsx';
import { newMemoryFolder } from '../../../renderer/platform/memoryFolders.ts';
import type { KnownCard } from '../../../renderer/vault/exchange/workplaceExchange.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

const SLOW = { timeout: 15_000 };
let unmount = (): void => undefined;

afterEach(async () => {
  unmount();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function showBackups() {
  const made = await openWorkplace();
  const { workplace, desktop } = made;
  const folder = newMemoryFolder('Reservekopie op H-schijf');
  desktop.folders.next = folder;
  folder.freeBytes = 412_000_000_000;
  for (const code of ['VA-031', 'VA-032']) {
    const created = await workplace.createCase(code, (doc) => {
      doc.getText('txt:a/b').insert(0, 'Een zin.');
    });
    if (!created.ok) throw new Error(created.reason);
  }
  const pressed: string[] = [];
  unmount = renderScreen(
    <SettingsDialog
      workplace={workplace}
      onClose={() => undefined}
      person={null}
      security={null}
      sharedFolder={null}
      firstTab="backup"
      backup={
        <BackupPanel
          backups={workplace.backups}
          lines={workplace.cases()}
          now={Date.now()}
          hasRecoveryCode={workplace.recoveryRecipient() !== null}
          lookAtFolder={async (id) => {
            const state = await desktop.bridge.folderState({ folder: id });
            return state.ok ? state.value : null;
          }}
          onCheckSheet={() => pressed.push('sheet')}
          onRestore={() => pressed.push('restore')}
        />
      }
    />,
  );
  return { ...made, folder, pressed };
}

test('a folder is chosen, a copy made and tested, with the keyboard alone', async () => {
  const { workplace, folder, pressed } = await showBackups();
  // A dialog is clear as glass in its first frame.
  await expect.poll(() => screen.queryByText(texts.none)).toBeVisible();
  await lookAt('settings', 'backup-none');
  await userEvent.keyboard('{Tab}');
  const choose = screen.getByRole('button', { name: texts.folder.choose });
  for (let tabs = 0; tabs < 8 && document.activeElement !== choose; tabs += 1) {
    await userEvent.keyboard('{Tab}');
  }
  expect(choose).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(/Reservekopie gelukt om/u, undefined, SLOW)).toBeVisible();
  expect(folder.files.size).toBe(2);
  expect(screen.queryByText(texts.none)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: texts.test.button }));
  expect(
    await screen.findByText(/De nieuwste kopieën van 2 analyses zijn getest/u, undefined, SLOW),
  ).toBeVisible();
  await lookAt('settings', 'backup-good');
  await userEvent.click(screen.getByRole('button', { name: restore.open }));
  expect(pressed).toEqual(['restore']);
  await workplace.close();
});

test('what is wrong is said with what to do: a folder that is gone, full, a copy that is broken', async () => {
  const { workplace, folder } = await showBackups();
  await userEvent.click(screen.getByRole('button', { name: texts.folder.choose }));
  await screen.findByText(/Reservekopie gelukt om/u, undefined, SLOW);
  for (const [name, file] of folder.files) {
    folder.files.set(name, { ...file, bytes: file.bytes.slice(0, -9) });
  }
  await userEvent.click(screen.getByRole('button', { name: texts.test.button }));
  expect((await screen.findAllByText(/gaat niet meer open/u, undefined, SLOW)).length).toBe(2);
  folder.freeBytes = 10;
  await userEvent.click(screen.getByRole('button', { name: texts.now }));
  expect(
    await screen.findByText(texts.todo['disk-full'](folder.label), undefined, SLOW),
  ).toBeVisible();
  await lookAt('settings', 'backup-problems');
  folder.isGone = true;
  await userEvent.click(screen.getByRole('button', { name: texts.now }));
  expect(await screen.findByText(texts.folder.gone(folder.label), undefined, SLOW)).toBeVisible();
  await lookAt('settings', 'backup-gone');
  await workplace.close();
});

test('how long old copies stay is kept at once', async () => {
  const { workplace } = await showBackups();
  await userEvent.click(screen.getByRole('button', { name: texts.folder.choose }));
  await screen.findByText(/Reservekopie gelukt om/u, undefined, SLOW);
  await userEvent.click(screen.getByRole('button', { name: new RegExp(texts.keep.label, 'u') }));
  await userEvent.click(screen.getByRole('option', { name: texts.keep.days[92] }));
  expect(workplace.backups.facts().longestDays).toBe(92);
  expect(nl.settings.tabs.backup).toBe(texts.title);
  await workplace.close();
});

test('a shared folder is chosen, and per analysis with whom', async () => {
  const made = await openWorkplace();
  const { workplace, desktop } = made;
  desktop.folders.next = newMemoryFolder('Duo Marit en Joris');
  // The example too: that is how people try it out.
  const created = await workplace.createCase('VA-031', () => undefined, { isExample: true });
  if (!created.ok) throw new Error(created.reason);
  const card: KnownCard = {
    signKey: 'ab'.repeat(32),
    recipient: 'age1',
    name: 'Joris Baks',
    organisation: 'Poule Noord',
    role: 'poolScientist',
    madeAt: 0,
    addedAt: 0,
    checkedAt: null,
    revokedAt: null,
    replaces: null,
  };
  unmount = renderScreen(
    <SettingsDialog
      workplace={workplace}
      onClose={() => undefined}
      person={null}
      security={null}
      backup={null}
      sharedFolder={
        <SharedFolderPanel
          exchange={workplace.sharedFolder}
          lines={workplace.cases()}
          cards={[card]}
        />
      }
    />,
  );
  await userEvent.click(await screen.findByRole('tab', { name: folderTexts.title }));
  await userEvent.click(screen.getByRole('button', { name: folderTexts.folder.choose }));
  await expect.poll(() => screen.queryByText('Duo Marit en Joris')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /VA-031/u }));
  await userEvent.click(
    screen.getByRole('option', { name: folderTexts.share.unchecked('Joris Baks') }),
  );
  expect(workplace.sharedFolder.partners(created.value)).toEqual([card.signKey]);
  await lookAt('settings', 'shared-folder');
  await workplace.close();
});
