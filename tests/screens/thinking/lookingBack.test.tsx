import { screen, waitFor } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plainText } from '#shared/analysis/prose';
import { setSectionView } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { caseNow, openThinking } from './openThinking.tsx';

let workplace: Workplace | null = null;

afterEach(async () => {
  await workplace?.close();
  workplace = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('looking back', () => {
  test('lays every prediction beside what was seen', async () => {
    workplace = await openThinking('example', 's12');
    setSectionView('s12', 'predictions');
    await screen.findByRole('heading', { name: 'Klopte wat we verwachtten?' });
    expect(screen.getAllByText('Wat we verwachtten')).toHaveLength(6);
    await lookAt('workspace', 'predictions');
    screen.getByRole('button', { name: /^Naar de hypothese Weglopen/ }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Hypothesen' });
  });

  test('makes a moment of an answer to one of the six questions', async () => {
    workplace = await openThinking('example', 's12');
    setSectionView('s12', 'reflection');
    await screen.findByRole('heading', { name: 'Samen terugblikken' });
    await lookAt('workspace', 'reflection');
    const before = caseNow().reviewMoment.length;
    screen.getByRole('button', { name: /^Beantwoorden: Snappen we waardoor/ }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(caseNow().reviewMoment).toHaveLength(before + 1);
    });
    expect(plainText(caseNow().reviewMoment.at(-1)?.text ?? [])).toMatch(/^Snappen we waardoor/);
    setSectionView('s12', 'reflection');
    expect(
      await screen.findByRole('button', { name: /^Antwoord bekijken: Snappen we/ }),
    ).toBeVisible();
  });
});
