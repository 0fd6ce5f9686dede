import { act, fireEvent, render, screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { I18nProvider } from 'react-aria-components';
import { afterEach, expect, test } from 'vitest';
import { PatternView } from '../../../renderer/features/patterns/PatternView.tsx';
import { openSession } from '../../../renderer/features/workspace/frame/openSession.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { editCase, openCaseStore, refresh } from '../../../renderer/state/openCaseStore.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';

let close: () => Promise<void> = () => Promise.resolve();

async function open(): Promise<void> {
  const { workplace } = await openWorkplace();
  const made = await createExampleCase(workplace, 'VA-031');
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  const end = openSession(opened.value, workplace);
  const { unmount } = render(
    <I18nProvider locale="nl-NL">
      <PatternView />
    </I18nProvider>,
  );
  close = async () => {
    unmount();
    end();
    await workplace.close();
  };
}

afterEach(async () => {
  await close();
  close = () => Promise.resolve();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function state() {
  const found = openCaseStore.getState();
  if (found === null) throw new Error('No case is open');
  return found;
}

const analysis = () => state().analysis;
const undo = () => {
  act(() => {
    state().proseHost.undo.undo();
    refresh();
  });
};
const change = (edit: Parameters<typeof editCase>[1]) => {
  act(() => {
    editCase('test', edit);
  });
};

function box(name: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${name}[.,]`) });
}

function factor(shortName: string) {
  const found = analysis().factor.find((one) => one.shortName === shortName);
  if (found === undefined) throw new Error(`No ${shortName}`);
  return found;
}

test('the first move keeps every place, in one step that undo takes back', async () => {
  await open();
  expect(analysis().factor.every(({ mapX }) => mapX === null)).toBe(true);
  fireEvent.keyDown(box('Weglopen'), { key: 'ArrowRight', altKey: true });
  expect(factor('Strengere regels').mapX).not.toBeNull();
  expect(factor('Lange wachtlijst').mapX).toBeNull();
  expect(screen.getByText('Weglopen verplaatst.')).toBeInTheDocument();
  undo();
  expect(analysis().factor.every(({ mapX }) => mapX === null)).toBe(true);
});

test('one Tab stop for the whole drawing; arrow keys walk, Enter opens, P begins an arrow', async () => {
  await open();
  const stops = document.querySelectorAll('.react-flow [tabindex="0"]');
  expect([...stops].filter((one) => one.matches('.react-flow__node'))).toHaveLength(1);
  act(() => {
    box('Weglopen').focus();
  });
  fireEvent.keyDown(box('Weglopen'), { key: 'ArrowLeft' });
  expect(document.activeElement).not.toBe(box('Weglopen'));
  fireEvent.keyDown(box('Weglopen'), { key: 'Enter' });
  expect(screen.getByRole('heading', { name: /Weglopen/ })).toBeVisible();
  expect(screen.getByText('Pijlen van en naar deze factor')).toBeVisible();
  fireEvent.keyDown(box('Weglopen'), { key: 'p' });
  // The list of factors is open at once; what lies around it is hidden meanwhile.
  const to = screen.getByRole('combobox', { name: /^Naar welke factor/, hidden: true });
  expect(document.activeElement).toBe(to);
  expect(screen.getByRole('combobox', { name: /^Van welke/, hidden: true })).toHaveValue(
    'Weglopen',
  );
});

test('the list changes a sign, and undo takes it back alone', async () => {
  await open();
  const row = screen.getAllByRole('row')[1];
  if (row === undefined) throw new Error('No row');
  const before = analysis().link[0]?.polarity;
  fireEvent.change(within(row).getByRole('combobox'), { target: { value: 'unknown' } });
  expect(analysis().link[0]?.polarity).toBeNull();
  undo();
  expect(analysis().link[0]?.polarity).toBe(before);
});

test('a new name is in the drawing and in the list at once', async () => {
  await open();
  const { id } = factor('Weglopen');
  change((writer) => {
    writer.set('factor', id, { shortName: 'Even weg zijn' });
  });
  expect(box('Even weg zijn')).toBeVisible();
  expect(screen.getAllByRole('row', { name: /Even weg zijn/ }).length).toBeGreaterThan(1);
});

test('an arrow without its factor stays in sight and says what it misses', async () => {
  await open();
  const { id } = factor('Weglopen');
  change((writer) => {
    writer.remove('factor', id);
  });
  expect(screen.getAllByText('mist een kant').length).toBeGreaterThan(1);
  expect(screen.getAllByRole('img', { name: 'iets dat verwijderd is' }).length).toBeGreaterThan(0);
});

test('a circle that lost its name is found again and becomes a loop with a story', async () => {
  await open();
  const [loop] = analysis().loop;
  if (loop === undefined) throw new Error('No loop');
  change((writer) => {
    writer.remove('loop', loop.id);
  });
  fireEvent.click(await screen.findByRole('button', { name: /^Opnemen als kring: / }));
  const made = analysis().loop.at(-1);
  expect([...(made?.links ?? [])].sort()).toEqual([...loop.links].sort());
  expect(made?.toldFor).not.toBe('');
  expect(screen.queryByText(/De pijlen zijn veranderd/)).toBeNull();
  const [link] = loop.links;
  if (link === undefined) throw new Error('No arrow');
  change((writer) => {
    writer.set('link', link, { polarity: 'minus' });
  });
  expect(screen.getByText(/De pijlen zijn veranderd/)).toBeVisible();
  const story = analysis().loop.at(-1)?.story;
  fireEvent.click(screen.getByRole('button', { name: 'Opnieuw vertellen' }));
  expect(analysis().loop.at(-1)?.story).toEqual(story);
  fireEvent.click(screen.getByRole('button', { name: 'Het verhaal hierdoor vervangen' }));
  expect(analysis().loop.at(-1)?.story).not.toEqual(story);
  expect(screen.queryByText(/De pijlen zijn veranderd/)).toBeNull();
});

test('where a loop can open: a press makes a place to begin of it', async () => {
  await open();
  fireEvent.click(screen.getAllByRole('button', { name: /^Waar kan hij open\?/ })[0] as Element);
  const { length } = analysis().lead;
  fireEvent.click(screen.getAllByRole('button', { name: /^Aanknopingspunt maken/ })[0] as Element);
  expect(analysis().lead).toHaveLength(length + 1);
  expect(analysis().lead.at(-1)).toMatchObject({ loops: [analysis().loop[0]?.id] });
});

test('asking pair by pair makes arrows in the name of who answered; an answer can be changed', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: 'Navragen' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Beginnen' }));
  const seen = () => analysis().link.filter(({ perceivedBy }) => perceivedBy.length > 0);
  const press = (key: string) => {
    fireEvent.keyDown(screen.getByRole('heading', { name: /^Loopt / }), { key });
  };
  expect(screen.getByText(/^Vraag 1 van /)).toBeVisible();
  press('1');
  expect(screen.getByText(/^Vraag 2 van /)).toBeVisible();
  expect(seen().map(({ polarity }) => polarity)).toEqual(['plus']);
  press('Backspace');
  press('2');
  expect(seen().map(({ polarity }) => polarity)).toEqual(['minus']);
  press('Backspace');
  press('3');
  expect(seen()).toEqual([]);
  expect(analysis().link).toHaveLength(10);
});
