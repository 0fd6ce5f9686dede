import { screen, waitFor } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
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
import { addFactors } from './manyFactors.ts';

let opened: OpenedWorkspace | null = null;

afterEach(async () => {
  await page.viewport(1366, 768);
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function openBoard(kind: 'example' | 'blank', view = 'board'): Promise<void> {
  opened = await openWorkspace(kind, () => undefined, sectionInstruments);
  await screen.findByRole('navigation', { name: 'Onderdelen' });
  goToSection('s4');
  setSectionView('s4', view);
  await expect.poll(() => stops().length).toBeGreaterThan(0);
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

function card(id: EntityId | undefined): HTMLElement {
  const found = stops().find((stop) => stop.dataset['stop'] === id);
  if (found === undefined) throw new Error(`No card ${String(id)}`);
  return found;
}

function factorOf(level: Entity<'factor'>['level'], kind: Entity<'factor'>['kind']) {
  return analysis().factor.find((factor) => factor.level === level && factor.kind === kind);
}

describe('the factor board by keyboard', () => {
  test('moves a card with Alt and an arrow, in one step each', { timeout: 60_000 }, async () => {
    await openBoard('example');
    const first = factorOf('youth', 'risk');
    card(first?.id).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const now = () => analysis().factor.find(({ id }) => id === first?.id);
    expect(now()).toMatchObject({ level: 'family', kind: 'risk' });
    await waitFor(() => {
      expect(document.activeElement).toBe(card(first?.id));
    });
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(now()).toMatchObject({ level: 'family', kind: 'protective' });
    undo();
    expect(now()).toMatchObject({ level: 'family', kind: 'risk' });
    undo();
    expect(now()).toMatchObject({ level: 'youth', kind: 'risk' });
  });

  test('walks, adds in an empty place and opens the form', { timeout: 60_000 }, async () => {
    await openBoard('blank');
    expect(stops()).toHaveLength(10);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}n');
    await waitFor(() => {
      expect(analysis().factor).toHaveLength(1);
    });
    expect(analysis().factor[0]).toMatchObject({ level: 'family', kind: 'protective' });
    await waitFor(() => {
      const form = screen.getByRole('region', { name: /Nieuwe factor/u });
      expect(form.contains(document.activeElement)).toBe(true);
      expect(document.activeElement?.matches('input, [contenteditable="true"]')).toBe(true);
    });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(document.activeElement).toBe(card(analysis().factor[0]?.id));
    });
  });

  test('makes a pattern of the choice, in the order chosen', { timeout: 60_000 }, async () => {
    await openBoard('example');
    const ids = [9, 4, 0].map((place) => analysis().factor[place]?.id);
    for (const id of ids) {
      card(id).focus();
      await userEvent.keyboard(' ');
    }
    const before = analysis();
    await userEvent.click(screen.getByRole('button', { name: 'Maak er een patroon van' }));
    const loop = analysis().loop.at(-1);
    const arrows = loop?.links.map((id) => analysis().link.find((link) => link.id === id));
    expect(analysis().loop).toHaveLength(before.loop.length + 1);
    expect(new Set(arrows?.map((arrow) => `${arrow?.from ?? ''} ${arrow?.to ?? ''}`))).toEqual(
      new Set([0, 1, 2].map((at) => `${ids[at] ?? ''} ${ids[(at + 1) % 3] ?? ''}`)),
    );
    undo();
    expect(analysis().loop).toEqual(before.loop);
    expect(analysis().link).toEqual(before.link);
  });

  test('parts a factor with a cause in it into two and an arrow', { timeout: 60_000 }, async () => {
    await openBoard('blank');
    editStep('test', (writer) => {
      const id = writer.add('factor', { kind: 'risk', level: 'youth' });
      writer.setText('factor', id, 'text', 'Weglopen, doordat de spanning oploopt.');
    });
    const question = await screen.findByRole('button', { name: /^Om samen bij stil te staan/u });
    await userEvent.click(question);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Maak er twee factoren en een pijl van' }),
    );
    expect(analysis().factor.map(({ text }) => plainText(text))).toEqual([
      'Weglopen',
      'De spanning oploopt',
    ]);
    const [effect, cause] = analysis().factor;
    expect(analysis().link).toMatchObject([{ from: cause?.id, to: effect?.id, polarity: 'plus' }]);
    undo();
    expect(analysis().factor.map(({ text }) => plainText(text))).toEqual([
      'Weglopen, doordat de spanning oploopt.',
    ]);
    expect(analysis().link).toEqual([]);
  });
});

describe('the factor board by hand', () => {
  test('a card dragged to another place lies there, in one step', { timeout: 60_000 }, async () => {
    await openBoard('example');
    const dragged = factorOf('youth', 'risk');
    // In sight without scrolling: a page that scrolls under a held mouse drags something else.
    const place = document.querySelector<HTMLElement>('[data-cell="youth/protective"]');
    if (place === null) throw new Error('No such place');
    await userEvent.dragAndDrop(card(dragged?.id), place);
    const now = () => analysis().factor.find(({ id }) => id === dragged?.id);
    await expect.poll(now).toMatchObject({ level: 'youth', kind: 'protective' });
    undo();
    expect(now()).toMatchObject({ level: 'youth', kind: 'risk' });
  });

  test('a level is left empty on purpose, with the reason', { timeout: 90_000 }, async () => {
    await openBoard('blank');
    screen.getByRole('button', { name: 'Bewust leeg laten: Samenleving' }).click();
    await screen.findByRole('dialog', { name: 'Samenleving: bewust leeg' });
    await lookAt('empty-level');
    screen.getByLabelText('Waarom laten jullie dit leeg?').focus();
    await userEvent.keyboard('Besproken met school.{Enter}');
    expect(await screen.findByText('Besproken met school.')).toBeInTheDocument();
    const reason = () => analysis().sectionState.find(({ id }) => id === 's4')?.emptySociety;
    expect(reason()).toBe('Besproken met school.');
    undo();
    expect(reason() ?? '').toBe('');
  });
});

describe('the factor board on screen', () => {
  test('of the example, also with a form open', { timeout: 90_000 }, async () => {
    await openBoard('example');
    await lookAt('workspace', 's4-board');
    card(factorOf('careSystem', 'risk')?.id).click();
    await screen.findByRole('button', { name: /^Formulier sluiten/u });
    await lookAt('workspace', 's4-board-open');
  });

  test('as a table, with a cell in work', { timeout: 90_000 }, async () => {
    await openBoard('example', 'table');
    const cell = () => document.querySelector<HTMLElement>('main [data-field="impact"]');
    cell()?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft} {ArrowDown} ');
    expect(document.querySelectorAll('main tr[aria-selected="true"]')).toHaveLength(2);
    await lookAt('workspace', 's4-table');
    await userEvent.keyboard('{Escape}{Enter}');
    const [, second] = analysis().factor;
    await userEvent.keyboard('{ArrowUp}');
    await screen.findByRole('dialog', { name: /^Hoeveel invloed van/u });
    await lookAt('workspace', 's4-table-cell');
    expect(second).toBeDefined();
  });

  test('empty, and with 60 factors of all lengths', { timeout: 120_000 }, async () => {
    await openBoard('blank');
    await lookAt('workspace', 's4-board-empty');
    addFactors(60);
    await expect.poll(() => stops().length).toBeGreaterThan(50);
    await lookAt('workspace', 's4-board-60');
  });
});
