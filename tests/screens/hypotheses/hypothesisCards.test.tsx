import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import { sectionInstruments } from '../../../renderer/app/sectionInstruments.ts';
import {
  editStep,
  goToSection,
  openCaseStore,
  refresh,
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

async function openCards(kind: 'example' | 'blank'): Promise<void> {
  opened = await openWorkspace(kind, () => undefined, sectionInstruments);
  await screen.findByRole('navigation', { name: 'Onderdelen' });
  goToSection('s5');
  await screen.findByRole('group', { name: 'Kaarten' });
}

function analysis(): Analysis {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}

function undo(): void {
  openCaseStore.getState()?.proseHost.undo.undo();
  refresh();
}

function stops(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-stop]')];
}

describe('the hypothesis cards by keyboard', () => {
  test('walk, add in their kind, and move to another', { timeout: 60_000 }, async () => {
    await openCards('blank');
    expect(stops()).toHaveLength(5);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}n');
    await waitFor(() => {
      expect(analysis().hypothesis).toMatchObject([{ kind: 'maintaining', status: 'open' }]);
    });
    await waitFor(() => {
      const form = screen.getByRole('region', { name: /Nieuwe hypothese/u });
      expect(form.contains(document.activeElement)).toBe(true);
      expect(document.activeElement?.matches('input, [contenteditable="true"]')).toBe(true);
    });
    await userEvent.keyboard('{Escape}');
    const card = () =>
      stops().find((stop) => stop.dataset['stop'] === analysis().hypothesis[0]?.id);
    await waitFor(() => {
      expect(document.activeElement).toBe(card());
    });
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(analysis().hypothesis[0]?.kind).toBe('aggravating');
    undo();
    expect(analysis().hypothesis[0]?.kind).toBe('maintaining');
  });

  test(
    'the own explanation of the youth becomes one in one step',
    { timeout: 60_000 },
    async () => {
      await openCards('blank');
      editStep('test', (writer) => {
        const youth = writer.add('participant', { role: 'youth', name: 'Senna' });
        const request = writer.add('helpRequest', { participant: youth });
        writer.setText(
          'helpRequest',
          request,
          'ownExplanation',
          'Als ik praat, gaat er iemand weg.',
        );
      });
      const make = await screen.findByRole('button', { name: 'Maak er een hypothese van' });
      make.focus();
      await userEvent.keyboard('{Enter}');
      expect(analysis().hypothesis.map(({ text }) => plainText(text))).toEqual([
        'Als ik praat, gaat er iemand weg.',
      ]);
      expect(analysis().hypothesis[0]?.fromOwnExplanation).toBe(analysis().helpRequest[0]?.id);
      undo();
      expect(analysis().hypothesis).toEqual([]);
    },
  );

  test('a sentence filled in points at its factor', { timeout: 60_000 }, async () => {
    await openCards('blank');
    editStep('test', (writer) => {
      const factor = writer.add('factor', { kind: 'risk', level: 'youth' });
      writer.setText('factor', factor, 'text', 'Weglopen');
      writer.add('hypothesis', { kind: 'maintaining' });
    });
    const card = await screen.findByRole('button', { name: /Nieuwe hypothese/u });
    card.click();
    const pick = await screen.findByRole('button', { name: /^Factor kiezen bij: Welk gedrag/u });
    pick.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('menu');
    await userEvent.keyboard('{Enter}');
    const yields = screen.getByLabelText('Wat levert het meteen op? Het …');
    yields.focus();
    await userEvent.keyboard('de spanning lager maakt.');
    const put = screen.getByRole('button', { name: 'Zet in de tekst' });
    put.focus();
    await userEvent.keyboard('{Enter}');
    const [hypothesis] = analysis().hypothesis;
    expect(plainText(hypothesis?.text ?? [])).toBe(
      'Wij denken dat Weglopen doorgaat, omdat het de spanning lager maakt. Op langere termijn zorgt het ervoor dat …, en daardoor begint het opnieuw.',
    );
    expect(hypothesis?.factors).toEqual([analysis().factor[0]?.id]);
    editStep('test', (writer) => {
      const [factor] = analysis().factor;
      if (factor !== undefined) writer.setText('factor', factor.id, 'text', 'Wegrennen');
    });
    expect(plainText(analysis().hypothesis[0]?.text ?? [])).toContain('dat Wegrennen doorgaat');
  });
});

describe('the hypothesis cards on screen', () => {
  test('of the example, also side by side', { timeout: 90_000 }, async () => {
    await openCards('example');
    await lookAt('workspace', 's5-cards');
    screen.getByRole('radio', { name: 'Naast elkaar' }).click();
    await lookAt('workspace', 's5-cards-columns');
  });

  test('with one open, which asks what would prove it wrong', { timeout: 90_000 }, async () => {
    await openCards('example');
    stops()[1]?.click();
    const panel = await screen.findByRole('region', { name: /^Hypothese H/u });
    expect(within(panel).getByText(/^Wat zou ons ongelijk geven\? Gebeurt/u)).toBeInTheDocument();
    await lookAt('workspace', 's5-cards-open');
  });

  test('of a new analysis', { timeout: 60_000 }, async () => {
    await openCards('blank');
    await lookAt('workspace', 's5-cards-empty');
  });
});
