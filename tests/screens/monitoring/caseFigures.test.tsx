import { screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { setSectionView } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { openThinking } from '../thinking/openThinking.tsx';

let workplace: Workplace | null = null;

afterEach(async () => {
  await workplace?.close();
  workplace = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('the figures of a case stand beside their table, and say why it does not count', async () => {
  workplace = await openThinking('example', 's12');
  setSectionView('s12', 'figures');
  await screen.findByRole('heading', { name: 'Cijfers van deze analyse' });
  expect(screen.getByText('42 dagen, binnen zes weken.')).toBeVisible();
  const steps = screen.getByRole('table', { name: 'De stappen, van vraag tot vaststellen' });
  expect(
    within(steps)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.lastElementChild?.textContent),
  ).toEqual(['3', '4', '2', '29', '4']);
  expect(screen.getByText('Niemand voelde zich eigenaar')).toBeVisible();
  expect(screen.getByText('Deze analyse telt niet mee.')).toBeVisible();
  expect(screen.getByText(/^Nog niet gevraagd voor ‘Meetellen in de cijfers’/u)).toBeVisible();
  await lookAt('workspace', 'figures');
});
