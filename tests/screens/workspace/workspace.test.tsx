import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SectionId } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';
import { allCommands } from '../../../renderer/state/commandStore.ts';
import { goToSection, openCaseStore, setView } from '../../../renderer/state/openCaseStore.ts';
import { lookAt } from '../lookAt.tsx';
import { openWorkspace, type OpenedWorkspace } from './openExampleWorkspace.tsx';

let opened: OpenedWorkspace | null = null;

async function open(kind: 'example' | 'blank', section: SectionId): Promise<OpenedWorkspace> {
  opened = await openWorkspace(kind);
  await screen.findByRole('navigation', { name: 'Onderdelen' });
  goToSection(section);
  await screen.findByRole('heading', { level: 1, name: sections[section].title });
  return opened;
}

afterEach(async () => {
  await page.viewport(1366, 768);
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function analysis() {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}

function heads(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-item-index]')];
}

function run(id: string): void {
  const command = allCommands().find((candidate) => candidate.id === id);
  if (command === undefined) throw new Error(`No command ${id}`);
  command.run();
}

describe('a list from the keyboard', () => {
  test('arrows walk, letters jump, Enter opens and closes', async () => {
    await open('example', 's7');
    const [first, second] = heads();
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(heads().at(-1));
    await userEvent.keyboard('{Home}{Enter}');
    expect(heads()[0]).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Enter}');
    expect(heads()[0]).toHaveAttribute('aria-expanded', 'false');
    const name = analysis().lead[2]?.text[0]?.runs[0]?.text ?? '';
    await userEvent.keyboard(name.slice(0, 3).toLowerCase());
    expect(document.activeElement?.textContent).toContain(name.slice(0, 20));
  });

  test('N adds and goes into the first text; Delete removes, and that can be undone', async () => {
    await open('example', 's10');
    const before = analysis().summaryPoint.length;
    heads()[0]?.focus();
    await userEvent.keyboard('n');
    expect(analysis().summaryPoint).toHaveLength(before + 1);
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('contenteditable', 'true');
    });
    await userEvent.keyboard('Oma was haar thuis.');
    await waitFor(() => {
      expect(JSON.stringify(analysis().summaryPoint.at(-1)?.text)).toContain('Oma was haar thuis.');
    });
    heads()[before]?.focus();
    await userEvent.keyboard('{Delete}');
    expect(analysis().summaryPoint).toHaveLength(before);
    expect(document.activeElement).toBe(heads()[before - 1]);
    const note = screen.getByText(/^Verwijderd\./);
    await userEvent.click(within(note).getByRole('button', { name: 'Ongedaan maken' }));
    expect(analysis().summaryPoint).toHaveLength(before + 1);
  });

  test('Alt with an arrow moves, and keeps the focus on what moved', async () => {
    await open('example', 's10');
    const ids = analysis().summaryPoint.map(({ id }) => id);
    heads()[0]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(analysis().summaryPoint.map(({ id }) => id)).toEqual([ids[1], ids[0], ...ids.slice(2)]);
    expect(document.activeElement).toBe(heads()[1]);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(analysis().summaryPoint.map(({ id }) => id)).toEqual(ids);
  });

  test('moving in a list that shows a part keeps the rest in place', async () => {
    await open('example', 's4');
    const helps = analysis().factor.filter(({ kind }) => kind === 'protective');
    const head = document.querySelector<HTMLElement>(`[data-item-id="${helps[1]?.id ?? ''}"]`);
    head?.focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    const after = analysis().factor.filter(({ kind }) => kind === 'protective');
    expect(after.map(({ id }) => id).slice(0, 2)).toEqual([helps[1]?.id, helps[0]?.id]);
  });
});

describe('forms', () => {
  test('a section begins with its first edit, and its status can be chosen', async () => {
    await open('blank', 's4');
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Factor toevoegen' })[0] as Element,
    );
    await waitFor(() => {
      expect(analysis().sectionState.find(({ id }) => id === 's4')?.status).toBe('inProgress');
    });
    expect(analysis().factor[0]?.kind).toBe('risk');
    await userEvent.click(screen.getByRole('button', { name: /^Stand van dit onderdeel/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Wacht op informatie' }));
    await userEvent.fill(screen.getByLabelText('Waar wachten jullie op?'), 'school belt terug');
    await userEvent.keyboard('{Tab}');
    await screen.findByText('Wacht: school belt terug');
  });

  test('a line is written after a rest, and at once when the work is kept', async () => {
    await open('blank', 's0');
    await userEvent.fill(screen.getByLabelText('Regio'), 'Noordkop');
    await waitFor(() => {
      expect(analysis().cover.region).toBe('Noordkop');
    });
  });

  test('evidence against is as easy to add as evidence for', async () => {
    await open('example', 's5');
    heads()[0]?.focus();
    await userEvent.keyboard('{Enter}');
    const against = screen.getByRole('region', { name: /Wat ertegen pleit/ });
    const before = analysis().evidence.length;
    await userEvent.click(within(against).getByRole('button', { name: 'Punt ertegen toevoegen' }));
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('contenteditable', 'true');
    });
    await userEvent.keyboard('In het pleeggezin bleef zij.');
    await waitFor(() => {
      expect(JSON.stringify(analysis().evidence.at(-1))).toContain('In het pleeggezin bleef zij.');
    });
    expect(analysis().evidence).toHaveLength(before + 1);
    expect(analysis().evidence.at(-1)?.side).toBe('against');
    await lookAt('workspace', 'evidence');
  });

  test('who recognises a hypothesis is asked person by person', async () => {
    await open('example', 's5');
    heads()[3]?.focus();
    await userEvent.keyboard('{Enter}');
    const unknown = screen.getAllByRole('button', { name: /Nog vragen\. Antwoord aanpassen/ });
    expect(unknown.length).toBeGreaterThan(0);
    await userEvent.click(unknown[0] as Element);
    await lookAt('workspace', 'position');
  });
});

describe('the frame', () => {
  test('the clock is paused with a reason, and starts again', async () => {
    await open('blank', 's0');
    await userEvent.click(screen.getByRole('button', { name: /^Zes weken/ }));
    const dialog = await screen.findByRole('dialog', { name: 'De zes weken' });
    expect(within(dialog).getByRole('button', { name: 'Klok pauzeren' })).toBeDisabled();
    await lookAt('clock', 'running');
    await userEvent.click(within(dialog).getByRole('button', { name: /Waarom pauzeren jullie/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Vakantie' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Klok pauzeren' }));
    expect(analysis().pause[0]).toMatchObject({ reason: 'holiday', to: null });
    await userEvent.click(screen.getByRole('button', { name: /^Zes weken: pauze sinds/ }));
    await lookAt('clock', 'paused');
    await userEvent.click(screen.getByRole('button', { name: 'Klok weer starten' }));
    expect(analysis().pause[0]?.to).not.toBeNull();
  });

  test('the whole text reads without anything private', async () => {
    await open('example', 's5');
    setView('whole');
    const title = await screen.findByRole('heading', { level: 1, name: 'Hele tekst' });
    expect(title).toBeVisible();
    expect(screen.queryByText('Eigen werkaantekeningen')).toBeNull();
    expect(screen.getAllByText('Wat ertegen pleit').length).toBeGreaterThan(0);
    await lookAt('workspace', 'whole');
  });

  test('the commands reach every section and pane', async () => {
    const { asked } = await open('example', 's0');
    run('section.s9');
    await screen.findByRole('heading', { level: 1, name: 'Risico samen dragen' });
    run('view.nextPane');
    expect(document.activeElement?.closest('nav')).not.toBeNull();
    run('view.nextPane');
    expect(document.activeElement?.id).toBe('pane-section');
    run('view.nextPane');
    expect(document.activeElement).toHaveAttribute('role', 'tab');
    run('view.previousPane');
    expect(document.activeElement?.id).toBe('pane-section');
    run('view.guidance');
    await waitFor(() => {
      expect(screen.queryByRole('complementary')).toBeNull();
    });
    run('view.guidance');
    await screen.findByRole('complementary');
    run('case.export');
    expect(asked).toEqual(['export']);
  });

  test('in a narrow window the outer panes lie over the section, and Escape closes them', async () => {
    await open('example', 's5');
    await page.viewport(683, 600);
    await userEvent.click(screen.getByRole('button', { name: 'Onderdelen' }));
    const nav = await screen.findByRole('navigation', { name: 'Onderdelen' });
    expect(nav.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('navigation', { name: 'Onderdelen' })).toBeNull();
    });
    await userEvent.click(screen.getByRole('button', { name: 'Hulp tonen' }));
    const pane = await screen.findByRole('complementary');
    expect(pane.contains(document.activeElement)).toBe(true);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => {
      expect(screen.queryByRole('complementary')).toBeNull();
    });
  });

  test('undo goes back to where the change was made', async () => {
    await open('example', 's10');
    heads()[0]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const moved = analysis().summaryPoint.map(({ id }) => id);
    goToSection('s3');
    await screen.findByRole('heading', { level: 1, name: 'Leefdomeinen nu' });
    document.body.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await screen.findByRole('heading', { level: 1, name: 'Samenvatting' });
    await waitFor(() => {
      expect(analysis().summaryPoint.map(({ id }) => id)).not.toEqual(moved);
    });
    await userEvent.keyboard('{Control>}y{/Control}');
    await waitFor(() => {
      expect(analysis().summaryPoint.map(({ id }) => id)).toEqual(moved);
    });
  });

  test('a case of a newer version is read, and cannot be changed', async () => {
    opened = await openWorkspace('example', (doc) => {
      doc.getMap('meta').set('schema', 99);
    });
    await screen.findByText('Je kunt deze analyse nu alleen lezen.');
    goToSection('s10');
    await screen.findByRole('heading', { level: 1, name: 'Samenvatting' });
    expect(screen.queryByRole('button', { name: 'Punt toevoegen' })).toBeNull();
    const before = analysis().summaryPoint.length;
    heads()[0]?.focus();
    await userEvent.keyboard('n{Delete}{Enter}');
    expect(analysis().summaryPoint).toHaveLength(before);
    await lookAt('workspace', 'read-only');
  });

  test('a value that cannot be read is said, and kept', async () => {
    opened = await openWorkspace('example', (doc) => {
      doc.getMap('cover').set('cover/trigger', 'a-trigger-of-next-year');
    });
    await screen.findByText('Niet alles is te lezen.');
    expect(opened.openCase.doc.getMap('cover').get('cover/trigger')).toBe('a-trigger-of-next-year');
  });

  test('leaving writes the line of the case list and remembers the section', async () => {
    const { workplace, openCase } = await open('example', 's9');
    await waitFor(() => {
      const line = workplace.cases().find(({ alias }) => alias === openCase.alias);
      expect(line).toMatchObject({ lastSection: 's9', phase: 'shared', sectionsTotal: 14 });
    });
  });
});
