import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { StartInfo } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { App } from '../../../renderer/app/App.tsx';
import { openApp } from '../../../renderer/app/openApp.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import { createFakeDesktop, type FakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace, TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

const SLOW = { timeout: 15_000 };

afterEach(async () => {
  const { session } = sessionStore.getState();
  if ('workplace' in session) await session.workplace.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function desktopWith(info: Partial<StartInfo> = {}, before?: FakeDesktop): FakeDesktop {
  return createFakeDesktop(before?.contents, {
    startInfo: () => Promise.resolve({ ...testStartInfo, ...info }),
  });
}

let closeWindow = (): void => undefined;

/** As a new window does: nothing of the one before is left in memory. */
function openWindow(desktop: FakeDesktop): void {
  closeWindow();
  sessionStore.setState({
    session: { kind: 'starting' },
    startInfo: null,
    leaving: null,
    lockSoonSeconds: null,
  });
  closeWindow = renderScreen(<App parts={openApp(desktop.bridge)} />);
}

/** A window with one analysis, opened with the passphrase. */
async function unlocked(): Promise<FakeDesktop> {
  const desktop = desktopWith();
  const { workplace } = await openWorkplace({ desktop });
  await workplace.createCase('VA-031', () => undefined);
  await workplace.close();
  openWindow(desktop);
  await typePassphrase();
  return desktop;
}

async function typePassphrase(): Promise<void> {
  await screen.findByLabelText(nl.unlock.passphrase.label, undefined, SLOW);
  await userEvent.keyboard(`${TEST_PASSPHRASE}{Enter}`);
  await screen.findByRole('heading', { level: 1, name: /Anne|Voorblad/u }, SLOW);
}

test('from an empty machine by keyboard to an open analysis', async () => {
  openWindow(desktopWith());
  await screen.findByLabelText(nl.firstRun.welcome.name.label, undefined, SLOW);
  await userEvent.keyboard('Marit de Vries{Tab}Stichting Voorbeeld{Tab} {Enter}');
  await userEvent.click(await screen.findByRole('button', { name: nl.firstRun.phrase.suggest }));
  await screen.findByText(new RegExp(nl.firstRun.phrase.strong, 'u'), undefined, SLOW);
  const make = screen.getByRole('button', { name: nl.firstRun.phrase.next });
  await expect.poll(() => make.hasAttribute('disabled')).toBe(false);
  await userEvent.click(make);
  await userEvent.click(
    await screen.findByRole('button', { name: nl.firstRun.recovery.later }, SLOW),
  );
  await userEvent.click(screen.getByRole('button', { name: nl.firstRun.done.new }));
  expect(await screen.findByLabelText(nl.cases.newDialog.code, undefined, SLOW)).toHaveValue(
    'VA-001',
  );
  expect(screen.getByText(nl.recovery.reminder)).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Voorblad' }, SLOW)).toBeVisible();
});

test('a lock is answered once all is kept, and the next window returns to the same case', async () => {
  const desktop = await unlocked();
  const [, row] = screen.getAllByRole('row');
  row?.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Voorblad' }, SLOW);
  desktop.emit('lockRequested', { reason: 'user' });
  desktop.emit('lockRequested', { reason: 'user' });
  expect(await screen.findByText(nl.lock.wait)).toBeVisible();
  await expect.poll(() => desktop.calls.filter((call) => call === 'lockReady').length).toBe(1);

  openWindow(desktopWith({ lockedAt: Date.now(), lockReason: 'user' }, desktop));
  await typePassphrase();
  expect(await screen.findByRole('heading', { level: 1, name: 'Voorblad' }, SLOW)).toBeVisible();
});

test('Ctrl+S keeps everything and says so; Escape from nothing does no harm', async () => {
  await unlocked();
  await userEvent.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText(/^Alles is bewaard om \d\d:\d\d/u)).toBeInTheDocument();
  await userEvent.keyboard('{F1}');
  expect(await screen.findByRole('dialog', { name: nl.commands.keysTitle })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Ctrl+S with one of the two places out of order never says that all is well', async () => {
  const desktop = await unlocked();
  const { session } = sessionStore.getState();
  if (!('workplace' in session)) throw new Error('Unlocked');
  const before = screen.queryAllByText(/^Alles is bewaard/u).length;
  const said = { 'no-access': nl.save.oneCopy, 'disk-full': nl.save.oneCopyFull };
  for (const [reason, words] of Object.entries(said)) {
    desktop.setFault((name) =>
      name === 'appendJournal' ? { kind: 'answer', answer: { ok: false, reason } } : null,
    );
    session.workplace.setSettings({ idleMinutes: reason.length });
    await userEvent.keyboard('{Control>}s{/Control}');
    // In answer to the keys, and above the list for as long as it is so.
    await expect.poll(() => screen.queryAllByText(words).length).toBe(2);
  }
  expect(screen.queryAllByText(/^Alles is bewaard/u)).toHaveLength(before);
  desktop.setFault(null);
});

test('an emptied database is rebuilt from the journal, and the screens say so', async () => {
  const desktop = await unlocked();
  const { session } = sessionStore.getState();
  if (!('workplace' in session)) throw new Error('Unlocked');
  closeWindow();
  await session.workplace.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  openWindow(desktop);
  expect(await screen.findByText(nl.unlock.missing.database, undefined, SLOW)).toBeVisible();
  await typePassphrase();
  expect(screen.getByText(nl.unlock.rebuilt.database)).toBeVisible();
  expect(screen.getByText('VA-031')).toBeVisible();
});

test('a desktop side that does not answer is never taken for an empty one', async () => {
  const desktop = desktopWith();
  desktop.setFault((name) => (name === 'readVaultFile' ? { kind: 'reject' } : null));
  openWindow(desktop);
  expect(
    await screen.findByText(nl.errors.unreadable['no-access'].title, undefined, SLOW),
  ).toBeVisible();
});
