import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fail, ok } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { emergencyCopy as texts } from '#shared/text/nl/emergencyCopy';
import { App } from '../../../renderer/app/App.tsx';
import { openApp } from '../../../renderer/app/openApp.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace, TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { enterOn, focusedField } from '../press.ts';
import { testStartInfo } from '../testStartInfo.ts';

const SLOW = { timeout: 15_000 };
let closeWindow = (): void => undefined;

afterEach(async () => {
  closeWindow();
  const { session } = sessionStore.getState();
  if ('workplace' in session) await session.workplace.close();
  await deleteDatabases();
  sessionStore.setState({ session: { kind: 'starting' }, startInfo: null, leaving: null });
});

async function deleteDatabases(): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}

/** A workplace with VA-031 and an emergency copy of it; it is closed again. */
async function machineWithCopy(openFile: () => Awaited<ReturnType<DesktopBridge['openFile']>>) {
  const desktop = createFakeDesktop(undefined, {
    startInfo: () => Promise.resolve(testStartInfo),
    openFile: () => Promise.resolve(openFile()),
  });
  const { workplace, recoveryCode } = await openWorkplace({ desktop });
  const made = await workplace.createCase('VA-031', () => undefined);
  if (!made.ok) throw new Error(made.reason);
  const copy = await workplace.emergencyCopy(made.value);
  if (!copy.ok) throw new Error(copy.reason);
  await workplace.close();
  return { desktop, copy: copy.value, recoveryCode };
}

async function unlockApp(desktop: { readonly bridge: DesktopBridge }): Promise<void> {
  closeWindow = renderScreen(<App parts={openApp(desktop.bridge)} />);
  await screen.findByLabelText(nl.unlock.passphrase.label, undefined, SLOW);
  await userEvent.keyboard(`${TEST_PASSPHRASE}{Enter}`);
  await screen.findByRole('heading', { level: 1, name: /Anne/u }, SLOW);
}

test('from an open case, with the palette: it is closed first, then merged and opened again', async () => {
  let bytes = new Uint8Array();
  const { desktop, copy, recoveryCode } = await machineWithCopy(() =>
    ok({ name: 'Noodkopie.vanood', bytes }),
  );
  bytes = copy.slice();
  await unlockApp(desktop);
  const [, row] = screen.getAllByRole('row');
  row?.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Voorblad' }, SLOW);

  await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}');
  await expect
    .poll(() => screen.queryByRole('searchbox', { name: nl.commands.paletteLabel }))
    .toHaveFocus();
  await userEvent.keyboard('noodkopie openen{Enter}');
  await screen.findByRole('dialog', { name: texts.title });
  expect(sessionStore.getState().session.kind).toBe('cases');
  await enterOn(texts.choose.button);
  await userEvent.click(await screen.findByRole('button', { name: texts.secret.withCode }));
  await focusedField(nl.unlock.recovery.label);
  await userEvent.keyboard(`${recoveryCode}{Enter}`);
  await screen.findByText(texts.found.merge('VA-031'), undefined, SLOW);
  await enterOn(texts.found.button);
  expect(await screen.findByText(texts.done.merged('VA-031'), undefined, SLOW)).toBeVisible();
  expect(await screen.findByRole('heading', { level: 1, name: 'Voorblad' }, SLOW)).toBeVisible();
  const { session } = sessionStore.getState();
  expect('workplace' in session && session.workplace.cases()).toHaveLength(1);
});

test('in another workplace it becomes an analysis of its own, from the empty list', async () => {
  const { copy } = await machineWithCopy(() => fail('cancelled'));
  await deleteDatabases();
  const other = createFakeDesktop(undefined, {
    startInfo: () => Promise.resolve(testStartInfo),
    openFile: () => Promise.resolve(ok({ name: 'Noodkopie.vanood', bytes: copy })),
  });
  await (await openWorkplace({ desktop: other })).workplace.close();
  await unlockApp(other);
  await userEvent.click(screen.getByRole('button', { name: nl.commands.openEmergency }));
  await enterOn(texts.choose.button);
  await focusedField(texts.secret.passphrase);
  await userEvent.keyboard(`${TEST_PASSPHRASE}{Enter}`);
  await screen.findByText(texts.found.add, undefined, SLOW);
  await enterOn(texts.found.button);
  expect(await screen.findByText(texts.done.added, undefined, SLOW)).toBeVisible();
  expect(await screen.findByRole('heading', { level: 1, name: 'Voorblad' }, SLOW)).toBeVisible();
});

test('from the menu, a file that is no copy is refused before a secret is asked', async () => {
  const bytes = new TextEncoder().encode('Boodschappen: melk, brood');
  const { desktop } = await machineWithCopy(() => ok({ name: 'lijst.vanood', bytes }));
  await unlockApp(desktop);
  desktop.emit('menuChosen', { id: 'case.openEmergency' });
  await enterOn(texts.choose.button);
  await expect.poll(() => screen.queryByText(texts.file['not-a-copy'])).toBeVisible();
  expect(screen.queryByLabelText(texts.secret.passphrase)).toBeNull();
});
