import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { longDate } from '#shared/text/nl/dates';
import { requestAnswer } from '#shared/text/nl/requestAnswer';
import { retention } from '#shared/text/nl/retention';
import { tasks } from '#shared/text/nl/tasks';
import { editCase, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import { isoDayOf } from '../../../renderer/ui/dutchTime.ts';
import { checkDocx, docxText } from '../../support/checkDocx.ts';
import { lookAt } from '../lookAt.tsx';
import { enter, openExample, openList, runCommand, SLOW } from './appWithExample.tsx';

const texts = requestAnswer.screen;
const today = isoDayOf(Date.now());

function person(role: 'youth' | 'parent') {
  const found = openCaseStore.getState()?.analysis.participant.find((one) => one.role === role);
  if (found === undefined) throw new Error(`No ${role}`);
  return found;
}

function askFor(more: object, kind: 'destructionRequest' | 'correction' = 'destructionRequest') {
  act(() => {
    editCase('test', (writer) => {
      writer.add(kind, { askedOn: '2026-03-01', ...more });
    });
  });
}

test('who asked to erase or to correct gets a letter that says what was decided, and why', async () => {
  const files = await openList();
  await openExample();
  await runCommand(texts.command);
  const dialog = await screen.findByRole('dialog', { name: texts.title }, SLOW);
  await waitFor(() => {
    expect(within(dialog).getByText(texts.empty)).toBeVisible();
  });
  await lookAt('answers', 'empty');

  const youth = person('youth');
  const parent = person('parent');
  askFor({ participant: youth.id, decision: 'law' });
  askFor({ participant: parent.id, about: 'De tijdlijn' }, 'correction');
  askFor({ participant: parent.id, decision: 'granted', decidedOn: today });
  // Nothing to save while it is not said when and why.
  expect(await within(dialog).findByText(texts.gaps.decidedOn)).toBeVisible();
  expect(within(dialog).getByText(texts.gaps.reason)).toBeVisible();
  expect(within(dialog).getByText(texts.doubts.ownPart)).toBeVisible();
  expect(within(dialog).getByText(texts.before('1 april 2026'))).toBeVisible();
  await lookAt('answers');

  const request = openCaseStore.getState()?.analysis.destructionRequest[0];
  if (request === undefined) throw new Error('No request');
  const { id } = request;
  const explain = (why: string) => {
    act(() => {
      editCase('test', (writer) => {
        writer.setText('destructionRequest', id, 'reason', why);
      });
    });
  };
  act(() => {
    editCase('test', (writer) => {
      writer.set('destructionRequest', request.id, { decidedOn: today });
    });
  });
  explain(`${parent.callingName || parent.name} wil dat het blijft.`);
  const [first] = within(dialog).getAllByRole('listitem');
  if (first === undefined) throw new Error('No line');
  const save = await within(first).findByRole('button', { name: texts.save });
  expect(save).toBeDisabled();
  within(first)
    .getByLabelText(/klachtenfunctionaris/u)
    .focus();
  await userEvent.keyboard('Jo Bakker');
  for (const field of within(first).queryAllByRole('textbox')) {
    if (field instanceof HTMLInputElement && field.value === '') {
      field.focus();
      await userEvent.keyboard('op werkdagen');
    }
  }
  // A name of somebody else waits until somebody says that it may be there.
  const others = within(first).getByRole('checkbox', { name: texts.othersRead });
  expect(save).toBeDisabled();
  await lookAt('answers', 'others');
  others.focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => save.hasAttribute('disabled')).toBe(false);
  explain('Het dossier moet blijven.');
  await waitFor(() => {
    expect(within(first).queryByRole('checkbox')).toBeNull();
  });
  await expect.poll(() => save.hasAttribute('disabled')).toBe(false);
  await lookAt('answers', 'ready');
  save.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => {
    expect(within(first).getByRole('button', { name: texts.again })).toBeVisible();
  }, SLOW);
  expect(within(first).getByText(new RegExp(texts.answered(longDate(today)), 'u'))).toBeVisible();
  const [file = new Uint8Array()] = files;
  expect(checkDocx(file)).toEqual([]);
  const letter = docxText(file).replaceAll('\u00a0', ' ');
  expect(letter).toContain('Het dossier moet blijven.');
  expect(letter).toContain('Klagen kan bij Jo Bakker.');
  expect(letter).not.toContain(parent.name);
  const line = openCaseStore.getState()?.analysis.exportRecord.at(-1);
  expect(line).toMatchObject({ kind: 'erasureAnswer', result: 'written', people: [youth.id] });

  // From here to where it is decided on, and from what there is to do to here.
  await enter(dialog, texts.toRequestOf(texts.kinds.erasure('Senna')));
  const keeping = await screen.findByRole('dialog', { name: retention.title }, SLOW);
  await enter(keeping, texts.command);
  await screen.findByRole('dialog', { name: texts.title }, SLOW);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  await runCommand(tasks.command);
  const list = await screen.findByRole('dialog', { name: tasks.command }, SLOW);
  const told = tasks.kinds.tellAnswer({ count: 0, name: 'Linda' });
  await enter(list, tasks.dialog.goTo(told));
  await screen.findByRole('dialog', { name: texts.title }, SLOW);
});
