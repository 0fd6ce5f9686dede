import { screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ok } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { App } from '../../../renderer/app/App.tsx';
import { openApp } from '../../../renderer/app/openApp.ts';
import { closeOverlay } from '../../../renderer/app/overlayStore.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace, TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

export const SLOW = { timeout: 15_000 };
export const CODE = 'VA-031';
let closeWindow = (): void => undefined;

afterEach(async () => {
  closeOverlay();
  closeWindow();
  const { session } = sessionStore.getState();
  if ('workplace' in session) await session.workplace.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  sessionStore.setState({ session: { kind: 'starting' }, startInfo: null, leaving: null });
});

/** The app with the example in its list; gives the files it writes. */
export async function openList(): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  const desktop = createFakeDesktop(undefined, {
    startInfo: () => Promise.resolve(testStartInfo),
    chooseSavePlace: ({ suggestedName }) =>
      Promise.resolve(ok({ token: 't', name: suggestedName })),
    writeChosenFile: ({ bytes }) => {
      files.push(bytes);
      return Promise.resolve(ok({ name: 'Bewijs.docx' }));
    },
  });
  const { workplace } = await openWorkplace({ desktop });
  await createExampleCase(workplace, CODE);
  await workplace.close();
  closeWindow = renderScreen(<App parts={openApp(desktop.bridge)} />);
  await screen.findByLabelText(nl.unlock.passphrase.label, undefined, SLOW);
  await userEvent.keyboard(`${TEST_PASSPHRASE}{Enter}`);
  await screen.findByRole('heading', { level: 1, name: /Anne/u }, SLOW);
  return files;
}

/** Opens the only case of the list. */
export async function openExample(): Promise<void> {
  const [, row] = screen.getAllByRole('row');
  row?.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Voorblad' }, SLOW);
}

/** Runs a command from the palette. */
export async function runCommand(words: string): Promise<void> {
  await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}');
  await expect
    .poll(() => screen.queryByRole('searchbox', { name: nl.commands.paletteLabel }))
    .toHaveFocus();
  await userEvent.keyboard(`${words}{Enter}`);
}

/** Presses a button by its name, with the keyboard. */
export async function enter(within_: HTMLElement, name: string): Promise<void> {
  within(within_).getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
}
