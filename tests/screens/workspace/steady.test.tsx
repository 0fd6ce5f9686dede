import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SectionId } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';
import { goToSection, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import { openWorkspace, type OpenedWorkspace } from './openExampleWorkspace.tsx';

let opened: OpenedWorkspace | null = null;

async function open(kind: 'example' | 'blank', section: SectionId): Promise<void> {
  await page.viewport(1366, 768);
  opened = await openWorkspace(kind);
  await screen.findByRole('navigation', { name: 'Onderdelen' });
  goToSection(section);
  await screen.findByRole('heading', { level: 1, name: sections[section].title });
}

afterEach(async () => {
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function head(index: number): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>('main [data-item-index]')[index];
  if (found === undefined) throw new Error(`No item ${String(index)}`);
  return found;
}

function analysis() {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}

test('a head stays under the pointer when a long form above it closes', async () => {
  await open('example', 's2');
  await userEvent.click(head(7));
  head(8).scrollIntoView({ block: 'center' });
  const before = head(8).getBoundingClientRect().top;
  await userEvent.click(head(8));
  expect(head(8)).toHaveAttribute('aria-expanded', 'true');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(Math.abs(head(8).getBoundingClientRect().top - before)).toBeLessThan(2);
});

test('a date is typed in place; the event finds its place in time when it is closed', async () => {
  await open('example', 's2');
  const ids = [...document.querySelectorAll<HTMLElement>('[data-item-id]')].map(
    ({ dataset }) => dataset['itemId'],
  );
  await userEvent.click(head(1));
  const [year] = screen.getAllByLabelText('Jaar');
  if (year === undefined) throw new Error('No year');
  await userEvent.clear(year);
  await userEvent.type(year, '2');
  expect(screen.queryByText(/Vul een jaar in van vier cijfers/)).toBeNull();
  await userEvent.type(year, '024');
  expect(document.activeElement).toBe(year);
  expect(head(1).dataset['itemId']).toBe(ids[1]);
  await userEvent.click(head(1));
  expect(head(1).dataset['itemId']).toBe(ids[2]);
  expect(document.activeElement).toHaveAttribute('data-item-id', ids[1]);
});

test('a factor that turns out to help takes its form and the focus along', async () => {
  await open('example', 's4');
  await userEvent.click(head(0));
  const id = head(0).dataset['itemId'];
  await userEvent.click(screen.getByText('Helpt', { selector: 'label *, label' }));
  await waitFor(() => {
    expect(document.activeElement).toHaveAttribute('data-item-id', id);
  });
  expect(document.activeElement).toHaveAttribute('aria-expanded', 'true');
});

test('what is closed or removed gives the focus to what is left', async () => {
  await open('example', 's5');
  await userEvent.click(head(1));
  const [person] = screen.getAllByRole('button', { name: /Nog vragen\. Antwoord aanpassen/ });
  await userEvent.click(person as Element);
  await userEvent.click(screen.getByRole('button', { name: 'Antwoord sluiten' }));
  expect(document.activeElement).toBe(person);
  const against = screen.getByRole('region', { name: /Wat ertegen pleit/ });
  await userEvent.click(
    within(against).getByRole('button', { name: 'Wat ertegen pleit: punt 1 verwijderen' }),
  );
  expect(document.activeElement).toBe(against);
});

test('the last item of a list leaves the focus on the button that adds one', async () => {
  await open('blank', 's7');
  await userEvent.click(screen.getByRole('button', { name: 'Aanknopingspunt toevoegen' }));
  await waitFor(() => {
    expect(document.activeElement).toHaveAttribute('contenteditable', 'true');
  });
  head(0).focus();
  await userEvent.keyboard('{Delete}');
  expect(analysis().lead).toEqual([]);
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe('Aanknopingspunt toevoegen');
  });
});

test('many people who were not asked wait behind one press', async () => {
  await open('example', 's5');
  await userEvent.click(head(1));
  const more = screen.getByRole('button', { name: /^en nog \d+$/ });
  const shown = screen.getAllByRole('button', { name: /Nog vragen\. Antwoord/ }).length;
  await userEvent.click(more);
  const all = screen.getAllByRole('button', { name: /Nog vragen\. Antwoord/ });
  expect(all.length).toBeGreaterThan(shown);
  expect(document.activeElement).toBe(all[shown]);
});

test('saving is known at once and said only when it takes long', async () => {
  await open('example', 's0');
  await waitFor(() => {
    expect(document.querySelector('[data-tone="saved"]')).not.toBeNull();
  });
  await userEvent.type(screen.getByLabelText('Regio'), 'N');
  const line = document.querySelector('[data-tone="saving"]');
  expect(line?.textContent).toMatch(/^Bewaard om \d\d:\d\d$/);
  await waitFor(() => {
    expect(document.querySelector('[data-tone="saved"]')).not.toBeNull();
  });
});
