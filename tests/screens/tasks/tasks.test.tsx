import { act, screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addDays } from '#shared/base/partialDate';
import { readTaskDelays } from '#shared/casedoc/taskDelays';
import { tasks as texts } from '#shared/text/nl/tasks';
import { TasksDialog } from '../../../renderer/features/tasks/TasksDialog.tsx';
import { TasksNotice } from '../../../renderer/features/tasks/TasksNotice.tsx';
import { openSession } from '../../../renderer/features/workspace/frame/openSession.ts';
import { createBlankCase } from '../../../renderer/state/newCase.ts';
import { editCase, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import { isoDayOf } from '../../../renderer/ui/dutchTime.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { soon } from '../../support/soon.ts';

let workplace: Workplace | null = null;
let end: () => void = () => undefined;
let unmount: () => void = () => undefined;
const today = isoDayOf(Date.now());
const ago = (days: number) => addDays(today, -days);

afterEach(async () => {
  unmount();
  end();
  await workplace?.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** A case of five weeks ago, of which a supervisor has a copy since Monday. */
async function openCase(): Promise<void> {
  ({ workplace } = await openWorkplace());
  const made = await createBlankCase(workplace, { code: 'VA-031', requestedOn: ago(36) });
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  end = openSession(opened.value, workplace);
  editCase('test', (writer) => {
    writer.set('process', 'process' as never, { phase: 'analysing' });
    const supervisor = writer.add('participant', { name: 'Ineke de Graaf', role: 'supervisor' });
    writer.add('participant', { name: 'Noor de Vries', role: 'youth' });
    const first = writer.add('review', {
      round: 1,
      by: supervisor,
      on: ago(9),
      verdict: 'returned',
    });
    const remark = writer.add('reviewComment', { review: first, state: 'open' });
    writer.setText('reviewComment', remark, 'text', 'Wat spreekt hiertegen?');
    writer.add('review', {
      round: 2,
      by: supervisor,
      sentOn: ago(1),
      expiresOn: addDays(today, 29),
    });
  });
}

const item = (title: string) => {
  const found = screen.getByText(title).closest('li');
  if (found === null) throw new Error(`Not in a list: ${title}`);
  return within(found);
};

test('what there is to do: who is at bat, a phase to say yes to, and a reminder put off', async () => {
  await openCase();
  const read = vi.fn();
  const close = vi.fn();
  const ask = vi.fn();
  unmount = renderScreen(<TasksDialog onClose={close} onRead={read} onRequest={ask} />);
  expect(
    await screen.findByText(texts.turns.supervisor('Ineke'), { selector: 'b' }),
  ).toBeInTheDocument();
  await lookAt('tasks');

  screen.getByRole('button', { name: texts.phase.yes }).focus();
  await userEvent.keyboard('{Enter}');
  expect(openCaseStore.getState()?.analysis.process.phase).toBe('inReview');
  expect(screen.queryByText(/De ronde is verstuurd/u)).toBeNull();

  const title = texts.kinds.openRemarks({ count: 1, name: '' });
  item(title)
    .getByRole('button', { name: texts.dialog.putWhat(title) })
    .focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('menuitem', { name: texts.dialog.tomorrow })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  const desk = openCaseStore.getState()?.openCase.desk;
  if (desk === undefined) throw new Error('No case is open');
  await soon(() => {
    expect([...readTaskDelays(desk).values()]).toEqual([addDays(today, 1)]);
  });
  expect(
    await screen.findByText(new RegExp(texts.dialog.again(addDays(today, 1)), 'u')),
  ).toBeVisible();

  const reading = texts.kinds.familyReading({ count: 1, name: 'Noor' });
  item(reading).getByRole('button', { name: reading }).focus();
  await userEvent.keyboard('{Enter}');
  expect(close).toHaveBeenCalled();
  expect(read).toHaveBeenCalledTimes(1);
});

test('the list names by code alone what is due today, until it was read', async () => {
  await openCase();
  const line = workplace?.cases()[0];
  if (line === undefined) throw new Error('No case');
  const tasks = JSON.stringify([
    {
      key: 'openRemarks/r-1',
      kind: 'openRemarks',
      turn: 'duo',
      name: '',
      from: null,
      until: null,
      dueOn: today,
      count: 2,
      again: null,
    },
  ]);
  const open = vi.fn();
  unmount = renderScreen(
    <TasksNotice
      cases={[
        { ...line, tasks },
        { ...line, code: 'VA-040', tasks, isExample: true },
      ]}
      today={today}
      onOpen={open}
    />,
  );
  const due = screen.getByText(/2 opmerkingen van de supervisor/u);
  expect(due).toBeVisible();
  // A list is no part of a sentence: what reads the page from its text would end that early.
  expect(due.closest('p')).toBeNull();
  expect(screen.queryByText('VA-040')).toBeNull();
  screen.getByRole('button', { name: texts.notice.open('VA-031') }).focus();
  await userEvent.keyboard('{Enter}');
  expect(open).toHaveBeenCalledWith(line.alias);
  act(() => {
    screen.getByRole('button', { name: texts.notice.close }).focus();
  });
  await userEvent.keyboard('{Enter}');
  expect(screen.queryByText(/opmerkingen/u)).toBeNull();
});
