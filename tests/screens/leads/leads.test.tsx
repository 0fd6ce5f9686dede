import { screen, waitFor } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Analysis } from '#shared/analysis/analysis';
import type { SectionId } from '#shared/analysis/sections';
import { rankLeads } from '#shared/leads/rankLeads';
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

async function openTool(kind: 'example' | 'blank', section: SectionId): Promise<void> {
  opened = await openWorkspace(kind, () => undefined, sectionInstruments);
  await screen.findByRole('navigation', { name: 'Onderdelen' });
  goToSection(section);
  await screen.findByRole('button', { name: section === 's7' ? 'Aanknopingspunt' : 'Hulp' });
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

describe('the order of leads', () => {
  test('says the arithmetic, and is made by hand too', { timeout: 90_000 }, async () => {
    await openTool('example', 's7');
    const { ranked } = rankLeads(analysis());
    expect(ranked.length).toBeGreaterThan(2);
    expect(
      stops()
        .slice(0, 2)
        .map((stop) => stop.dataset['stop']),
    ).toEqual(ranked.slice(0, 2).map(({ lead }) => lead.id));
    expect(stops()[0]?.textContent).toMatch(
      /invloed \d × veranderbaar \d × bereid \d+ = \d+alleen om te ordenen/u,
    );
    await lookAt('workspace', 's7-order');
    const before = analysis().lead.map(({ id }) => id);
    const take = screen.getByRole('button', { name: 'Neem deze volgorde over' });
    take.focus();
    await userEvent.keyboard('{Enter}');
    expect(
      analysis()
        .lead.slice(0, ranked.length)
        .map(({ id }) => id),
    ).toEqual(ranked.map(({ lead }) => lead.id));
    undo();
    expect(analysis().lead.map(({ id }) => id)).toEqual(before);
    screen.getByRole('radio', { name: 'Eigen volgorde' }).click();
    await expect.poll(() => stops()[0]?.dataset['stop']).toBe(before[0]);
    stops()[0]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(
      analysis()
        .lead.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual([before[1], before[0]]);
    await waitFor(() => {
      expect(document.activeElement).toBe(stops()[1]);
    });
  });
});

describe('the matrix of hypothesis and help', () => {
  test('ties and loosens by keyboard, one step each', { timeout: 120_000 }, async () => {
    await openTool('example', 's8');
    await lookAt('workspace', 's8-matrix');
    const cell = () => stops().find((stop) => stop.getAttribute('aria-pressed') === 'false');
    const [help, hypothesis] = cell()?.dataset['stop']?.split(' ') ?? [];
    const ties = () => analysis().intervention.find(({ id }) => id === help)?.hypotheses;
    cell()?.focus();
    await userEvent.keyboard(' ');
    expect(ties()).toContain(hypothesis);
    undo();
    expect(ties()).not.toContain(hypothesis);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowLeft}{Home}{Enter}');
    await waitFor(() => {
      expect(screen.getByRole('region', { name: /^Hulp P/u })).toHaveFocus();
    });
    await lookAt('workspace', 's8-matrix-open');
  });

  test('of a new analysis, with help that hangs on nothing', { timeout: 90_000 }, async () => {
    await openTool('blank', 's8');
    await lookAt('workspace', 's8-matrix-empty');
    editStep('test', (writer) => {
      const help = writer.add('intervention', { fit: 'more' });
      writer.setText('intervention', help, 'text', 'Elke zondag een vast, zacht afscheid');
      const idea = writer.add('hypothesis', { kind: 'maintaining', shortName: 'Spanning' });
      writer.setText('hypothesis', idea, 'text', 'Wij denken dat …');
    });
    expect(await screen.findByText('Aan welke hypothese hangt deze hulp?')).toBeInTheDocument();
    expect(screen.getByText(/^Geen passende hulp raakt H1/u)).toBeInTheDocument();
  });
});
