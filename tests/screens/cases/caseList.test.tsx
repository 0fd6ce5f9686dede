import { screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CaseSummaryPatch } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { CaseListScreen } from '../../../renderer/features/cases/CaseListScreen.tsx';
import { NewCaseDialog, type NewCase } from '../../../renderer/features/cases/NewCaseDialog.tsx';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

const now = new Date(2026, 2, 6, 14, 48).getTime();
const DAY = 86_400_000;
const first: CaseSummaryPatch = {
  phase: 'enriching',
  sectionsDone: 7,
  requestedOn: '2026-01-27',
  duo: 'Youssef',
  attention: 'zes weken bijna om',
  editedAt: now - 960_000,
  lastSection: 's5',
};

const opened = new Set<Workplace>();

async function fresh(): Promise<Workplace> {
  const { workplace } = await openWorkplace();
  opened.add(workplace);
  return workplace;
}

afterEach(async () => {
  for (const workplace of opened) await workplace.close();
  opened.clear();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** A real workplace in this browser, with the cases of the look. */
async function filled(): Promise<Workplace> {
  const workplace = await fresh();
  const lines: readonly (readonly [string, CaseSummaryPatch])[] = [
    ['VA-031', first],
    [
      'VA-034',
      {
        phase: 'collecting',
        sectionsDone: 3,
        requestedOn: '2026-02-24',
        duo: 'Bo',
        editedAt: now - DAY,
      },
    ],
    [
      'VA-029',
      {
        phase: 'inReview',
        sectionsDone: 12,
        requestedOn: '2026-02-03',
        duo: 'Youssef',
        editedAt: now - 2 * DAY,
      },
    ],
    [
      'VA-036',
      {
        phase: 'consent',
        sectionsDone: 1,
        pausedSince: '2026-03-04',
        requestedOn: '2026-03-02',
        editedAt: now - 3 * DAY,
      },
    ],
    [
      'VA-012',
      {
        phase: 'closed',
        sectionsDone: 14,
        requestedOn: '2025-10-01',
        establishedOn: '2025-11-20',
        duo: 'Bo',
        editedAt: now - 90 * DAY,
      },
    ],
    ['VB-001', { isExample: true, phase: 'living', sectionsDone: 14, editedAt: now - 20 * DAY }],
  ];
  for (const [code, patch] of lines) {
    const made = await workplace.createCase(code, () => undefined, patch);
    if (!made.ok) throw new Error(made.reason);
    if (code === 'VA-031') workplace.setSettings({ lastAlias: made.value });
  }
  return workplace;
}

interface Seen {
  readonly opened: string[];
}

function showList(workplace: Workplace, seen: Seen = { opened: [] }): Seen {
  renderScreen(
    <CaseListScreen
      workplace={workplace}
      now={now}
      sectionTitle={(section) => (section === 's5' ? 'Hypothesen' : '')}
      onOpen={(alias) => {
        seen.opened.push(workplace.cases().find((line) => line.alias === alias)?.code ?? '');
      }}
      onNew={() => seen.opened.push('new')}
      onExample={() => seen.opened.push('example')}
      onOpenFile={() => seen.opened.push('file')}
      onOpenCopy={() => seen.opened.push('copy')}
      onLock={() => seen.opened.push('lock')}
      onSettings={() => seen.opened.push('settings')}
    />,
  );
  return seen;
}

function codesOnScreen(): readonly string[] {
  return screen
    .queryAllByRole('rowheader')
    .map((cell) => /[A-Z]+-\d+/u.exec(cell.textContent)?.[0] ?? '');
}

test('an empty list says what comes here and how to begin', async () => {
  showList(await fresh());
  expect(screen.getByText(nl.cases.empty.title)).toBeVisible();
  await lookAt('case-list', 'empty');
});

test('the list shows codes, weeks and what needs attention, and no name of a family', async () => {
  showList(await filled());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Goedemiddag, Anne');
  expect(codesOnScreen()).toEqual(['VA-031', 'VA-034', 'VA-029', 'VA-036', 'VB-001']);
  await lookAt('case-list');
});

test('by keyboard: letters jump to a code, Enter opens, a heading sorts', async () => {
  const seen = showList(await filled());
  await userEvent.click(screen.getByRole('columnheader', { name: nl.cases.columns.code }));
  expect(codesOnScreen()).toEqual(['VA-029', 'VA-031', 'VA-034', 'VA-036', 'VB-001']);
  const [, row] = screen.getAllByRole('row');
  row?.focus();
  await userEvent.keyboard('VA-034{Enter}');
  expect(seen.opened).toEqual(['VA-034']);
});

test('searching finds a part of a code in every collection', async () => {
  showList(await filled());
  await userEvent.type(screen.getByRole('searchbox'), '12');
  expect(codesOnScreen()).toEqual(['VA-012']);
  await userEvent.keyboard('9');
  expect(screen.getByText(nl.cases.noneFound('129'))).toBeVisible();
});

test('a case goes to the archive and comes back', async () => {
  showList(await filled());
  await userEvent.click(screen.getByRole('button', { name: nl.cases.rowMenu('VA-034') }));
  await lookAt('case-list', 'menu');
  await userEvent.click(screen.getByRole('menuitem', { name: nl.cases.archive }));
  expect(codesOnScreen()).not.toContain('VA-034');
  const collections = screen.getByRole('navigation', { name: nl.cases.collections });
  await userEvent.click(within(collections).getByRole('button', { name: /^Archief/u }));
  expect(codesOnScreen()).toEqual(['VA-034']);
  await userEvent.click(screen.getByRole('button', { name: nl.cases.rowMenu('VA-034') }));
  await userEvent.click(screen.getByRole('menuitem', { name: nl.cases.restore }));
  expect(screen.getByText(nl.cases.tabEmpty.archive)).toBeVisible();
});

test('a new analysis asks a code and a date, and says what is wrong with them', async () => {
  const made: NewCase[] = [];
  const workplace = await filled();
  renderScreen(
    <NewCaseDialog
      lines={workplace.cases()}
      today="2026-03-06"
      onClose={() => undefined}
      onCreate={(wish) => {
        made.push(wish);
        return Promise.resolve(false);
      }}
    />,
  );
  const code = screen.getByLabelText(nl.cases.newDialog.code);
  expect(code).toHaveValue('VA-037');
  expect(code).toHaveFocus();
  await lookAt('new-case');
  await userEvent.clear(code);
  await userEvent.type(code, 'va-031{Enter}');
  expect(screen.getByText(nl.cases.newDialog.codeTaken('VA-031'))).toBeVisible();
  await userEvent.clear(code);
  await userEvent.type(code, 'Senna{Enter}');
  expect(screen.getByText(nl.cases.newDialog.codeWrong)).toBeVisible();
  await userEvent.clear(code);
  await userEvent.type(code, 'VA-040');
  const date = screen.getByLabelText(nl.cases.newDialog.requestedOn);
  await userEvent.clear(date);
  await userEvent.type(date, '31-2-2026{Tab}');
  expect(await screen.findByText(nl.cases.newDialog.dateWrong)).toBeVisible();
  await lookAt('new-case', 'wrong');
  expect(made).toEqual([]);
  await userEvent.clear(date);
  await userEvent.type(date, '2/3/2026{Enter}');
  expect(made).toEqual([{ code: 'VA-040', requestedOn: '2026-03-02' }]);
  expect(await screen.findByText(nl.cases.newDialog.failed)).toBeVisible();
  // A day in the future is asked about, never refused: the clock of the laptop may be wrong.
  await userEvent.clear(date);
  await userEvent.type(date, '9-3-2026{Tab}');
  expect(await screen.findByText(nl.cases.newDialog.dateFuture)).toBeVisible();
  await userEvent.type(date, '{Enter}');
  expect(made).toContainEqual({ code: 'VA-040', requestedOn: '2026-03-09' });
});
