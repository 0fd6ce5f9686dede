import { screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { consentScreen as texts } from '#shared/text/nl/consentScreen';
import { workspace } from '#shared/text/nl/workspace';
import { sectionInstruments } from '../../../renderer/app/sectionInstruments.ts';
import { consentStore, goToConsent } from '../../../renderer/features/consent/consentStore.ts';
import { goToSection, setSectionView } from '../../../renderer/state/openCaseStore.ts';
import { lookAt } from '../lookAt.tsx';
import { openWorkspace, type OpenedWorkspace } from '../workspace/openExampleWorkspace.tsx';

let opened: OpenedWorkspace | null = null;

afterEach(async () => {
  vi.useRealTimers();
  goToConsent(null);
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function openMatrix(kind: 'example' | 'blank'): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-20T12:00:00Z') });
  opened = await openWorkspace(kind, undefined, sectionInstruments);
  await screen.findByRole('navigation', { name: workspace.tasks.title });
  setSectionView('s0', 'consent');
  goToSection('s0');
}

const cell = (name: RegExp) => screen.getByRole('button', { name });

test(
  'says of everybody what was answered, and opens a cell by keyboard',
  { timeout: 90_000 },
  async () => {
    await openMatrix('example');
    const grid = await screen.findByRole(
      'grid',
      { name: texts.matrix.caption('Senna') },
      { timeout: 30_000 },
    );
    const learning = texts.purposes.T7;
    const marco = cell(new RegExp(`^Marco, ${learning}: ${texts.cells.later}`, 'u'));
    expect(
      cell(new RegExp(`^Senna, ${learning}: ${texts.cells.yes} ?, 5 maart`, 'u')),
    ).toBeInTheDocument();
    expect(
      cell(new RegExp(`^Linda, ${texts.purposes.T3}: ${texts.cells.notAsked}`, 'u')),
    ).toBeInTheDocument();
    // What no one can switch on says so for everybody, and nothing is ticked anywhere.
    const fixed = within(grid).getAllByRole('button', {
      name: new RegExp(texts.cells.fixedNo, 'u'),
    });
    expect(fixed).toHaveLength(within(grid).getAllByRole('columnheader').length - 2);
    expect(within(grid).queryAllByRole('checkbox')).toHaveLength(0);
    await lookAt('consent-matrix');

    // Far down it is still in sight whose answers these are.
    const box = grid.parentElement;
    box?.scrollTo(60, 400);
    const head = within(grid).getByRole('columnheader', { name: 'Marco' });
    expect(box?.scrollTop).toBeGreaterThan(100);
    expect(head.getBoundingClientRect().top).toBeCloseTo(box?.getBoundingClientRect().top ?? 0, 0);

    marco.focus();
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}');
    const panel = await screen.findByRole('region', { name: texts.panel.title('Marco', learning) });
    await expect.poll(() => document.activeElement).toBe(panel);
    expect(within(panel).getByText(/Wil er later over nadenken/u)).toBeInTheDocument();
    await lookAt('consent-matrix', 'panel');
    panel.focus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(marco);

    await userEvent.keyboard('{Enter}');
    const again = await screen.findByRole('button', { name: texts.panel.again });
    again.focus();
    await userEvent.keyboard('{Enter}');
    expect(consentStore.getState().step).toMatchObject({
      kind: 'prepare',
      asked: { purpose: 'shareAnonymouslyForLearning' },
    });
  },
);

test(
  'says beside the people how sure the authority is, and opens it',
  { timeout: 60_000 },
  async () => {
    await openMatrix('example');
    const open = await screen.findByRole(
      'button',
      { name: texts.matrix.openAuthorityOf('Linda') },
      { timeout: 30_000 },
    );
    expect(screen.getAllByText(texts.matrix.checked('2 februari 2026'))).toHaveLength(2);
    open.focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: /Gezag/u })).toBeInTheDocument();
  },
);

test('asks for a youth first in a new analysis', async () => {
  await openMatrix('blank');
  expect(await screen.findByText(texts.matrix.nobody)).toBeInTheDocument();
});
