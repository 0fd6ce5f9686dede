import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { singleId } from '#shared/analysis/analysis';
import { nl } from '#shared/text/nl';
import { versions as texts } from '#shared/text/nl/versions';
import { App } from '../../../renderer/app/App.tsx';
import { openApp } from '../../../renderer/app/openApp.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { editCase, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace, TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

const SLOW = { timeout: 15_000 };

afterEach(async () => {
  const { session } = sessionStore.getState();
  if ('workplace' in session) await session.workplace.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function openExample(): Promise<void> {
  const desktop = createFakeDesktop(undefined, {
    startInfo: () => Promise.resolve(testStartInfo),
  });
  const { workplace } = await openWorkplace({ desktop });
  await createExampleCase(workplace, 'VA-031');
  await workplace.close();
  renderScreen(<App parts={openApp(desktop.bridge)} />);
  await screen.findByLabelText(nl.unlock.passphrase.label, undefined, SLOW);
  await userEvent.keyboard(`${TEST_PASSPHRASE}{Enter}`);
  await screen.findByRole('heading', { level: 1, name: /Anne/u }, SLOW);
  const [, row] = screen.getAllByRole('row');
  row?.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Voorblad' }, SLOW);
}

test('from a first change to a kept version, looking back and putting back', async () => {
  await openExample();
  const title = () => openCaseStore.getState()?.caseDocument.analysis().cover.title;
  const before = title();
  const setTitle = (words: string) => {
    editCase('cover.set', (writer) => {
      writer.set('cover', singleId('cover'), { title: words });
    });
  };
  setTitle('Eerste titel');
  await userEvent.keyboard('{Control>}{Shift>}S{/Shift}{/Control}');
  await screen.findByRole('dialog', { name: texts.keep.title }, SLOW);
  await userEvent.keyboard('Besproken met Senna{Enter}');
  await screen.findByText(texts.keep.done('Besproken met Senna'), undefined, SLOW);
  setTitle('Tweede titel');

  await userEvent.click(screen.getByRole('button', { name: texts.command }));
  await screen.findByRole('heading', { level: 1, name: texts.title }, SLOW);
  // The first change of the day made a point by itself; the version was kept by hand.
  expect(screen.getByRole('option', { name: /^Begin van de dag/u })).toBeVisible();
  await userEvent.click(screen.getByRole('option', { name: /^Besproken met Senna/u }));
  expect(screen.getByText('Tweede titel').closest('ins')).not.toBeNull();

  await userEvent.click(screen.getByRole('option', { name: /^Begin van de dag/u }));
  await userEvent.click(screen.getByRole('button', { name: texts.restore.whole }));
  await userEvent.click(await screen.findByRole('button', { name: texts.restore.button }, SLOW));
  await userEvent.click(await screen.findByRole('button', { name: texts.restore.undo }, SLOW));
  await screen.findByText(texts.restore.undone, undefined, SLOW);
  expect(title()).toBe('Tweede titel');
  expect(before).not.toBe('Tweede titel');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('heading', { level: 1, name: texts.title })).toBeNull();
});
