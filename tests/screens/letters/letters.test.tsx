import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import { longDate } from '#shared/text/nl/dates';
import { goToShared } from '../../../renderer/app/goToShared.ts';
import { sectionInstruments } from '../../../renderer/app/sectionInstruments.ts';
import {
  editStep,
  goToSection,
  openCaseStore,
  refresh,
  setSectionView,
} from '../../../renderer/state/openCaseStore.ts';
import { lookAt } from '../lookAt.tsx';
import { openWorkspace, type OpenedWorkspace } from '../workspace/openExampleWorkspace.tsx';

let opened: OpenedWorkspace | null = null;

afterEach(async () => {
  await page.viewport(1366, 768);
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function analysis(): Analysis {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}

async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  button.focus();
  await userEvent.keyboard('{Enter}');
}

describe('letters', () => {
  test(
    'are proposed, read with hints, approved and versioned by keyboard',
    { timeout: 120_000 },
    async () => {
      opened = await openWorkspace('example', () => undefined, sectionInstruments);
      await screen.findByRole('navigation', { name: 'Onderdelen' });
      goToSection('s10');
      setSectionView('s10', 'letters');
      await screen.findByText('Nog niet geschreven', {}, { timeout: 10_000 });
      await press('Samenvatting voor een ouder voor Linda: voorstel maken');
      const panel = await screen.findByRole('region', {
        name: 'Samenvatting voor een ouder voor Linda',
      });
      await waitFor(() => {
        expect(panel).toHaveFocus();
      });
      const letter = () => analysis().letter.at(-1);
      expect(plainText(letter()?.text ?? [])).toContain('Ik wil mijn dochter terug.');
      expect(within(panel).getByText('Binnen de grenzen voor deze lezer.')).toBeInTheDocument();
      expect(
        within(panel).getByText(/^Op \d plekken moet jij nog iets schrijven/u),
      ).toBeInTheDocument();
      await lookAt('letters', 'proposed');

      await press('Naar de eerste');
      await waitFor(() => {
        expect(document.getSelection()?.toString()).toMatch(/^Nog invullen: wat doet Linda goed/u);
      });
      const id = letter()?.id;
      if (id === undefined) throw new Error('No letter was made');
      editStep('test', (writer) => {
        writer.setText('letter', id, 'text', 'Hallo Linda.\nSenna is een wegloper.');
      });
      expect(
        await within(panel).findByText(/wat goed gaat, hoe het rondje loopt.* en wie te/u),
      ).toBeVisible();
      await lookAt('letters', 'parts');
      await press('Naar: wegloper');
      await waitFor(() => {
        expect(document.getSelection()?.toString()).toBe('wegloper');
      });
      await press('Weglaten: wegloper');
      expect(screen.queryByRole('button', { name: 'Naar: wegloper' })).toBeNull();

      editStep('test', (writer) => {
        const [factor] = analysis().factor;
        if (factor) writer.set('factor', factor.id, { shortName: 'Anders' });
      });
      expect(
        await within(panel).findByText('De analyse is veranderd sinds deze tekst.'),
      ).toBeInTheDocument();
      await press('Ik heb hem nagelezen');
      expect(within(panel).queryByText('De analyse is veranderd sinds deze tekst.')).toBeNull();
      await press('Vandaag goedgekeurd door Linda');
      expect(letter()?.approvedOn).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(letter()?.approvedBy).toBe(letter()?.recipient);
      const approved = `Goedgekeurd op ${longDate(letter()?.approvedOn ?? '')} door Linda`;
      await waitFor(() => {
        expect(within(panel).getByText(`${approved}.`).closest(':focus')).not.toBeNull();
      });
      expect(screen.getByText(approved)).toBeInTheDocument();
      await lookAt('letters', 'approved');
      const { approvedOn = null, recipient = null } = letter() ?? {};
      const before = { approvedOn, recipient };
      // Of before a name was asked: it says that there is none.
      editStep('test', (writer) => {
        writer.set('letter', id, { approvedBy: null });
      });
      expect(await within(panel).findByText(/nog zonder naam\.$/u)).toBeInTheDocument();
      editStep('test', (writer) => {
        writer.set('letter', id, { approvedOn: null, recipient: null });
      });
      expect(
        await within(panel).findByText('Kies eerst wie de tekst goedkeurt.'),
      ).toBeInTheDocument();
      expect(screen.queryByRole('button', { name: /^Vandaag goedgekeurd/u })).toBeNull();
      editStep('test', (writer) => {
        writer.set('letter', id, before);
      });

      await press('Nieuw voorstel maken');
      await press('Tekst vervangen');
      await waitFor(() => {
        expect(plainText(letter()?.text ?? [])).toContain('Ik wil mijn dochter terug.');
      });
      expect(letter()?.approvedOn).toBeNull();
      openCaseStore.getState()?.proseHost.undo.undo();
      refresh();
      expect(plainText(letter()?.text ?? [])).toContain('wegloper');

      await press('Versie in een andere taal');
      await waitFor(() => {
        expect(analysis().letter.at(-1)).toMatchObject({ translationOf: id });
      });
      const version = analysis().letter.at(-1)?.id;
      editStep('test', (writer) => {
        if (version) writer.set('letter', version, { language: 'ar', translatedBy: 'Amal' });
      });
      await waitFor(() => {
        expect(document.querySelector('[dir="rtl"][lang="ar"]')).not.toBeNull();
      });
      expect(screen.queryByText('Zo leest dit')).toBeNull();
      await lookAt('letters', 'translation');
    },
  );

  test('are begun from the copy that waits for them, and opened again from there', async () => {
    opened = await openWorkspace('example', () => undefined, sectionInstruments);
    await screen.findByRole('navigation', { name: 'Onderdelen' });
    const before = analysis().letter.length;
    goToShared('letters', { kind: 'legal', recipient: null });
    const panel = await screen.findByRole('region', { name: /^Voor jeugdbescherming of rechter/u });
    expect(analysis().letter).toHaveLength(before + 1);
    expect(analysis().letter.at(-1)).toMatchObject({ kind: 'legal', recipient: null });
    expect(within(panel).getByText('Met wie gesproken is')).toBeInTheDocument();
    goToSection('s0');
    goToShared('letters', { kind: 'legal', recipient: null });
    await screen.findByRole('region', { name: /^Voor jeugdbescherming of rechter/u });
    expect(analysis().letter).toHaveLength(before + 1);
  });
});
