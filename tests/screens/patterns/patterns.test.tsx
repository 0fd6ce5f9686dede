import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '#shared/base/result';
import { patterns } from '#shared/text/nl/patterns';
import { pictureToClipboard } from '../../../renderer/export/pictureToClipboard.ts';
import { setAccessSink } from '../../../renderer/state/accessSink.ts';
import { setPictureCopier } from '../../../renderer/state/pictureCopier.ts';
import { editCase, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import { layoutStore } from '../../../renderer/features/workspace/frame/layoutStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { analysisNow, drawMany, openPatterns } from './openPatterns.tsx';

let opened: Workplace | null = null;

afterEach(async () => {
  await opened?.close();
  opened = null;
  layoutStore.setState({ isHelpShown: true });
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function open(...wish: Parameters<typeof openPatterns>): Promise<void> {
  await page.viewport(1366, 768);
  layoutStore.setState({ isHelpShown: false });
  opened = await openPatterns(...wish);
}

function box(name: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${name}[.,]`) });
}

/** Also while its list is open and the rest is hidden. */
function comboBox(label: string): HTMLElement {
  return screen.getByRole('combobox', { name: label, hidden: true });
}

function undo(): void {
  openCaseStore.getState()?.proseHost.undo.undo();
}

test('the drawing, its list and its loops look good', async () => {
  await open('example');
  expect(screen.getByRole('application')).toHaveAccessibleName(/8 factoren en 10 pijlen/);
  await lookAt('patterns');
});

test('the drawing is copied as the picture of the report, and the log says so', async () => {
  const copied: Uint8Array[] = [];
  const logged: string[] = [];
  setAccessSink(({ action }) => logged.push(action));
  setPictureCopier((svg) =>
    pictureToClipboard(svg, {
      copyPicture: ({ png }) => {
        copied.push(png);
        return Promise.resolve(ok(null));
      },
    }),
  );
  await open('example');
  screen.getByRole('button', { name: patterns.bar.copy }).focus();
  await userEvent.keyboard('{Enter}');
  // Drawing the picture may have to wait for a core.
  expect(await screen.findByText(patterns.bar.copied, {}, { timeout: 15_000 })).toBeVisible();
  const [png] = copied;
  const picture = await createImageBitmap(new Blob([new Uint8Array(png ?? [])]));
  expect(picture.width).toBeGreaterThan(1200);
  expect(logged).toEqual(['copyPicture']);
  setAccessSink(null);
});

test('forty factors and 120 arrows answer a key', async () => {
  await open('blank', () => {
    drawMany(40, 120);
  });
  await waitFor(() => {
    expect(box('Slecht slapen')).toBeVisible();
  });
  box('Slecht slapen').focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(analysisNow().factor.every(({ mapX }) => mapX !== null)).toBe(true);
});

test('an empty drawing says where to begin', async () => {
  await open('blank');
  expect(await screen.findByText('Nog geen pijlen')).toBeVisible();
  await lookAt('patterns', 'empty');
});

test('everything by keyboard: walk, move, draw an arrow, change it, take it all back', async () => {
  await open('example');
  box('Weglopen').focus();
  const { length } = analysisNow().link;

  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).not.toBe(box('Weglopen'));
  box('Weglopen').focus();

  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  const moved = analysisNow().factor.find(({ shortName }) => shortName === 'Weglopen');
  expect(moved?.mapX).not.toBeNull();
  expect(screen.getByText('Weglopen verplaatst.')).toBeInTheDocument();

  box('Weglopen').focus();
  await userEvent.keyboard('p');
  await waitFor(() => {
    expect(comboBox('Naar welke factor?')).toHaveFocus();
  });
  screen.getByLabelText('minder daarvan').focus();
  await userEvent.keyboard(' ');
  comboBox('Naar welke factor?').focus();
  await userEvent.keyboard('Elkaar{ArrowDown}{Enter}');
  screen.getByRole('button', { name: 'Pijl maken' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(analysisNow().link).toHaveLength(length + 1);
  expect(analysisNow().link.at(-1)?.polarity).toBe('minus');
  expect(
    screen.getByText(/^Pijl gemaakt\. Weglopen → minder: Elkaar missen\.$/),
  ).toBeInTheDocument();

  const row = screen.getByRole('row', { name: /Elkaar missen/ });
  await userEvent.selectOptions(within(row).getByRole('combobox'), 'unknown');
  expect(analysisNow().link.at(-1)?.polarity).toBeNull();

  undo();
  undo();
  await waitFor(() => {
    expect(analysisNow().link).toHaveLength(length);
  });
  undo();
  await waitFor(() => {
    expect(analysisNow().factor.every(({ mapX }) => mapX === null)).toBe(true);
  });
});

test('a loop with its arrows in the light, its story and its form looks good', async () => {
  await open('example');
  const [loop] = await screen.findAllByRole('button', { name: /^Kring openen: / });
  loop?.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: 'Voorstel voor het verhaal' })).toBeVisible();
  await lookAt('patterns', 'loop');
});

test('one person at a time: what is seen, what is not, and a place to begin', async () => {
  await open('example', () => {
    const [first] = analysisNow().link;
    const person = analysisNow().participant.find(({ name }) => name.startsWith('Senna'));
    if (first === undefined || person === undefined) throw new Error('No example');
    editCase('test.see', (writer) => {
      writer.toggle('link', first.id, 'perceivedBy', person.id, true);
    });
  });
  screen.getByRole('button', { name: /Zoals/ }).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('Senna{Enter}');
  expect(await screen.findByRole('heading', { name: 'Zoals Senna het ziet' })).toBeVisible();
  await lookAt('patterns', 'person');
  const ticks = screen.getAllByRole('checkbox', { checked: false });
  ticks[0]?.focus();
  await userEvent.keyboard(' ');
  expect(analysisNow().link.filter(({ perceivedBy }) => perceivedBy.length > 0)).toHaveLength(2);

  const [where] = screen.getAllByRole('button', { name: /^Waar kan hij open\?/ });
  where?.focus();
  await userEvent.keyboard('{Enter}');
  const leads = analysisNow().lead.length;
  const [make] = await screen.findAllByRole('button', { name: /^Aanknopingspunt maken/ });
  await lookAt('patterns', 'breaks');
  make?.focus();
  await userEvent.keyboard('{Enter}');
  expect(analysisNow().lead).toHaveLength(leads + 1);
  expect(analysisNow().lead.at(-1)?.loops).toHaveLength(1);
});

test('asking pair by pair makes arrows in the name of who answered', async () => {
  await open('example');
  screen.getByRole('button', { name: 'Navragen' }).focus();
  await userEvent.keyboard('{Enter}');
  const begin = await screen.findByRole('button', { name: 'Beginnen' });
  await lookAt('pattern-interview', 'start');
  begin.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(/^Vraag 1 van /)).toBeVisible();
  await lookAt('pattern-interview');
  await userEvent.keyboard('1');
  expect(await screen.findByText(/^Vraag 2 van /)).toBeVisible();
  await userEvent.keyboard('3');
  await userEvent.keyboard('{Backspace}2');
  const seen = analysisNow().link.filter(({ perceivedBy }) => perceivedBy.length > 0);
  expect(seen).toHaveLength(2);
  expect(seen.map(({ polarity }) => polarity)).toEqual(['plus', 'minus']);
  expect(analysisNow().pairAnswer).toEqual([]);
  // A no is kept: it is not asked again, unless that is wished.
  await userEvent.keyboard('3');
  expect(analysisNow().pairAnswer.map(({ answer }) => answer)).toEqual(['no']);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => {
    expect(screen.queryByText(/^Vraag /)).toBeNull();
  });
  screen.getByRole('button', { name: 'Navragen' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(patterns.interview.before(1))).toBeVisible();
  await lookAt('pattern-interview', 'again');
});
