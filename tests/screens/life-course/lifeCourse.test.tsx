import { screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import { lifeCourse as texts } from '#shared/text/nl/lifeCourse';
import { workspace } from '#shared/text/nl/workspace';
import { sectionInstruments } from '../../../renderer/app/sectionInstruments.ts';
import { goToSection, openCaseStore, refresh } from '../../../renderer/state/openCaseStore.ts';
import { lookAt } from '../lookAt.tsx';
import { openWorkspace, type OpenedWorkspace } from '../workspace/openExampleWorkspace.tsx';
import { addManyEvents } from './manyEvents.ts';

let opened: OpenedWorkspace | null = null;

afterEach(async () => {
  await page.viewport(1366, 768);
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function open(kind: 'example' | 'blank'): Promise<void> {
  await page.viewport(1366, 768);
  opened = await openWorkspace(kind, undefined, sectionInstruments);
  await screen.findByRole('navigation', { name: workspace.tasks.title });
  goToSection('s2');
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

/** The view is loaded when it is first looked at. */
const PATIENT = { timeout: 15_000 };

function mark(start: string): HTMLElement {
  const event = analysis().lifeEvent.find(({ text }) => plainText(text).startsWith(start));
  const found = document.querySelector<HTMLElement>(`[data-event-id="${event?.id ?? ''}"]`);
  if (found === null) throw new Error(`Not in the picture: ${start}`);
  return found;
}

function eventOf(start: string) {
  return analysis().lifeEvent.find(({ text }) => plainText(text).startsWith(start));
}

test(
  'the life is walked, moved, added to and undone by keyboard alone',
  { timeout: 90_000 },
  async () => {
    await open('example');
    await expect
      .poll(() => document.querySelectorAll('[data-event-id]').length, PATIENT)
      .toBe(analysis().lifeEvent.length);
    await lookAt('life-course');
    mark('Oma Tineke').focus();
    expect(document.activeElement).toHaveAccessibleName(/keerpunt voor Senna en Linda/u);

    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toHaveAttribute('role', 'button');
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    mark('Oma Tineke').focus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(eventOf('Oma Tineke')?.when).toMatchObject({ year: 2022, month: 5 });
    undo();
    expect(eventOf('Oma Tineke')?.when).toMatchObject({ year: 2022, month: 4 });
    undo();
    // Undo shows what it changed: the form opens, and Escape leads back to the picture.
    await expect.poll(() => document.activeElement?.tagName).toBe('SECTION');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(mark('Oma Tineke'));
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(eventOf('Oma Tineke')?.domain).toBe('health');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(eventOf('Oma Tineke')?.domain).toBe('loss');

    const before = analysis().lifeEvent.length;
    mark('Oma Tineke').focus();
    await userEvent.keyboard('+');
    expect(analysis().lifeEvent).toHaveLength(before + 1);
    expect(analysis().lifeEvent.at(-1)).toMatchObject({
      domain: 'loss',
      when: { year: 2022, month: 3 },
    });
    // What is new can be written at once.
    await expect
      .poll(() =>
        document.activeElement?.matches('section input, section [contenteditable="true"]'),
      )
      .toBe(true);
    await lookAt('life-course', 'open');
    await userEvent.keyboard('{Escape}');
    await expect
      .poll(() => document.activeElement?.getAttribute('data-event-id'))
      .toBe(analysis().lifeEvent.at(-1)?.id);
    await userEvent.keyboard('{Delete}');
    expect(analysis().lifeEvent).toHaveLength(before);
  },
);

test('pasted lines are read, corrected and come in as one step', { timeout: 90_000 }, async () => {
  await open('blank');
  await lookAt('life-course', 'empty');
  screen.getByRole('button', { name: texts.quick.open }).focus();
  await userEvent.keyboard('{Enter}');
  const area = await screen.findByRole('textbox', { name: texts.quick.field });
  await expect.poll(() => document.activeElement).toBe(area);
  await userEvent.fill(
    area,
    'maart 2022 oma overlijdt\n2014-2017\tpleeggezin De Wilg\ngroep 4: gepest\niets zonder datum',
  );
  const rows = await screen.findAllByRole('listitem', { name: /^Regel/u });
  expect(rows).toHaveLength(4);
  await lookAt('quick-entry');
  const add = screen.getByRole('button', { name: texts.quick.addAll(3) });
  add.focus();
  await userEvent.keyboard('{Enter}');
  expect(analysis().lifeEvent.map(({ text }) => plainText(text))).toEqual([
    'oma overlijdt',
    'pleeggezin De Wilg',
    'gepest',
  ]);
  expect(analysis().lifeEvent[1]).toMatchObject({ until: { year: 2017 }, domain: 'living' });
  await expect
    .poll(() => screen.getByRole('textbox', { name: texts.quick.field }))
    .toHaveValue('iets zonder datum');
  const left = screen.getByRole('listitem', { name: texts.quick.row(1) });
  await userEvent.fill(within(left).getByLabelText(texts.quick.when), 'zomer 2020');
  const rest = await screen.findByRole('button', { name: texts.quick.addAll(1) });
  rest.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(analysis().lifeEvent).toHaveLength(4);
  undo();
  expect(analysis().lifeEvent).toHaveLength(3);
  undo();
  expect(analysis().lifeEvent).toHaveLength(0);
});

test('forty events stay readable', { timeout: 90_000 }, async () => {
  await open('example');
  await expect
    .poll(() => document.querySelectorAll('[data-event-id]').length, PATIENT)
    .toBeGreaterThan(9);
  addManyEvents();
  await expect
    .poll(() => document.querySelectorAll('[data-event-id]').length, PATIENT)
    .toBeGreaterThan(50);
  await lookAt('life-course', 'crowded');
  const zoomIn = screen.getByRole('button', { name: texts.zoom.in });
  zoomIn.focus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect
    .poll(() => document.querySelectorAll('[data-event-id]').length, PATIENT)
    .toBeLessThan(50);
  await lookAt('life-course', 'zoomed');
});
