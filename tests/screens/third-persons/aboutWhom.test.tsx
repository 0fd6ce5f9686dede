import { screen, waitFor } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { unmarkedPassages } from '#shared/third-persons/unmarkedPassages';
import { openOverlay } from '../../../renderer/app/overlayStore.ts';
import { setOpenItem } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { caseNow, openThinking } from '../thinking/openThinking.tsx';

let workplace: Workplace | null = null;

afterEach(async () => {
  await workplace?.close();
  workplace = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('whom it is about', () => {
  test('goes through the passages by keyboard: keep, nobody else, later', async () => {
    workplace = await openThinking('example', 's2');
    const all = unmarkedPassages(caseNow());
    expect(all.length).toBeGreaterThan(3);
    openOverlay('aboutWhom');
    const keep = await screen.findByRole('button', { name: 'Klopt, bewaren' });
    await waitFor(() => {
      expect(keep).toHaveFocus();
    });
    await lookAt('about-whom', 'first');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(caseNow().aboutMark).toMatchObject([
        // A set has no order: it is kept by id, and every run has other ids.
        {
          place: all[0]?.place,
          about: [...(all[0]?.about ?? [])].sort(),
          sensitive: all[0]?.sensitive,
        },
      ]);
    });
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Klopt, bewaren' })).toHaveFocus();
    });
    await userEvent.keyboard('{Tab}{Enter}');
    await waitFor(() => {
      expect(caseNow().aboutMark[1]).toMatchObject({ place: all[1]?.place, isNothing: true });
    });
    const later = unmarkedPassages(caseNow()).length;
    expect(later).toBe(all.length - 2);
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Klopt, bewaren' })).toHaveFocus();
    });
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await screen.findByText(`Nog ${String(all.length - 3)} stukjes tekst.`);
    expect(caseNow().aboutMark).toHaveLength(2);
  });

  test('can be said in the form of an item, and be left to the app again', async () => {
    workplace = await openThinking('example', 's2');
    const event = caseNow().lifeEvent.find(({ crucialFor }) => crucialFor.length === 3);
    if (event === undefined) throw new Error('No such event');
    setOpenItem(event.id);
    const open = await screen.findByRole('button', { name: 'Over wie gaat dit?' });
    open.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Zo te zien: Senna, Linda en Marco. Gevoelig: Geweld of misbruik.');
    screen.getByRole('button', { name: 'Zelf aangeven' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(caseNow().aboutMark).toMatchObject([{ sensitive: ['violence'], isNothing: false }]);
    });
    expect(caseNow().aboutMark[0]?.about).toHaveLength(3);
    (await screen.findByRole('button', { name: 'Weer automatisch' })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(caseNow().aboutMark).toEqual([]);
    });
  });
});
