import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Analysis } from '#shared/analysis/analysis';
import { youthOf } from '#shared/analysis/people';
import { family as texts } from '#shared/text/nl/family';
import { workspace } from '#shared/text/nl/workspace';
import { sectionInstruments } from '../../../renderer/app/sectionInstruments.ts';
import {
  goToSection,
  openCaseStore,
  setSectionView,
} from '../../../renderer/state/openCaseStore.ts';
import { lookAt } from '../lookAt.tsx';
import { openWorkspace, type OpenedWorkspace } from '../workspace/openExampleWorkspace.tsx';
import { addBigFamily } from './bigFamily.ts';

let opened: OpenedWorkspace | null = null;

afterEach(async () => {
  await page.viewport(1366, 768);
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function open(kind: 'example' | 'blank', view: string): Promise<void> {
  await page.viewport(1366, 768);
  opened = await openWorkspace(kind, undefined, sectionInstruments);
  await screen.findByRole('navigation', { name: workspace.tasks.title });
  goToSection('s0');
  setSectionView('s0', view);
}

function analysis(): Analysis {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}

function spot(name: string): HTMLElement {
  const person = analysis().participant.find((one) => one.name.startsWith(name));
  const found = document.querySelector<HTMLElement>(`[data-person="${person?.id ?? ''}"]`);
  if (found === null) throw new Error(`Not in the picture: ${name}`);
  return found;
}

/** The view is loaded when it is first looked at. */
const PATIENT = { timeout: 15_000 };
const spots = () => document.querySelectorAll('[data-person]').length;

test(
  'the genogram is walked by keyboard, and its list adds and changes ties',
  { timeout: 90_000 },
  async () => {
    await open('example', 'genogram');
    await expect.poll(spots, PATIENT).toBeGreaterThan(6);
    await lookAt('family', 'genogram');
    spot('Senna').focus();
    expect(document.activeElement).toHaveAccessibleName(/Linda ouder van Senna/u);
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).not.toBe(spot('Senna'));
    spot('Linda').focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(spot('Tineke'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.tagName).toBe('SECTION');
    await lookAt('family', 'open');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(spot('Tineke'));

    const ties = analysis().relation.length;
    screen.getByRole('button', { name: texts.addTie }).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => analysis().relation.length).toBe(ties + 1);
    await userEvent.keyboard('{Escape}');
    const row = document.querySelector<HTMLElement>(
      `[data-tie="${analysis().relation.at(-1)?.id ?? ''}"]`,
    );
    row?.focus();
    await userEvent.keyboard('{Delete}');
    await expect.poll(() => analysis().relation.length).toBe(ties);
  },
);

test('the network shows everybody around the youth', { timeout: 90_000 }, async () => {
  await open('example', 'ecomap');
  await expect.poll(spots, PATIENT).toBeGreaterThan(8);
  await lookAt('family', 'ecomap');
});

test('an empty case says how to begin', { timeout: 60_000 }, async () => {
  await open('blank', 'genogram');
  expect(await screen.findByText(texts.nobody.title, {}, PATIENT)).toBeInTheDocument();
  await lookAt('family', 'empty');
});

test('thirty people stay readable', { timeout: 90_000 }, async () => {
  await open('example', 'genogram');
  await expect.poll(spots, PATIENT).toBeGreaterThan(6);
  const youth = youthOf(analysis());
  const mother = analysis().participant.find(({ name }) => name.startsWith('Linda'));
  if (youth === null || mother === undefined) throw new Error('No mother and child');
  addBigFamily(youth.id, mother.id);
  await expect.poll(spots, PATIENT).toBeGreaterThan(17);
  await lookAt('family', 'crowded');
  setSectionView('s0', 'ecomap');
  await expect.poll(spots, PATIENT).toBeGreaterThan(25);
  await lookAt('family', 'crowded-network');
});
