import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Entity } from '#shared/analysis/analysis';
import { addDays } from '#shared/base/partialDate';
import { nl } from '#shared/text/nl';
import { accessLog } from '#shared/text/nl/accessLog';
import { longDate } from '#shared/text/nl/dates';
import { forms } from '#shared/text/nl/forms';
import { retention as texts } from '#shared/text/nl/retention';
import { editCase, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import { isoDayOf } from '../../../renderer/ui/dutchTime.ts';
import { checkDocx, docxText } from '../../support/checkDocx.ts';
import { TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { CODE, enter, openExample, openList, runCommand, SLOW } from './appWithExample.tsx';

async function openRetention(): Promise<HTMLElement> {
  await runCommand(texts.command);
  const dialog = await screen.findByRole('dialog', { name: texts.title }, SLOW);
  await waitFor(() => {
    expect(within(dialog).getByRole('heading', { name: texts.title })).toBeVisible();
  });
  return dialog;
}

function deliver(contentHash = ''): void {
  act(() => {
    editCase('test', (writer) => {
      writer.add('exportRecord', {
        on: Date.UTC(2026, 2, 9, 12),
        kind: 'fullAnalysis',
        recipient: 'Het dossier van de instelling',
        result: 'written',
        contentHash,
      });
    });
  });
}

const eraseButton = () => screen.getByRole('button', { name: texts.erase.open });

test('a copy goes when the file has it, with the code typed over, and leaves its certificate', async () => {
  const files = await openList();
  await openExample();
  const dialog = await openRetention();
  expect(within(dialog).getByText(texts.obstacles.notDelivered)).toBeVisible();
  expect(eraseButton()).toBeDisabled();

  deliver();
  expect(await within(dialog).findByText(texts.obstacles.notReceived)).toBeVisible();
  expect(eraseButton()).toBeDisabled();
  const received = within(dialog).getByRole('textbox', { name: 'Ontvangst bevestigd op' });
  received.focus();
  await userEvent.keyboard('12-03-2026{Tab}');
  expect(await within(dialog).findByText(texts.steps.received.yes('12 maart 2026'))).toBeVisible();
  expect(eraseButton()).toBeEnabled();

  // A receipt from before the delivery is about an earlier one, and what was written since is in no file.
  received.focus();
  await userEvent.keyboard('{Control>}a{/Control}01-03-2026{Tab}');
  expect(await within(dialog).findByText(texts.obstacles.receivedEarlier)).toBeVisible();
  deliver('0'.repeat(64));
  expect(await within(dialog).findByText(texts.obstacles.changedSince)).toBeVisible();
  await lookAt('retention', 'changed');
  deliver();
  received.focus();
  await userEvent.keyboard('{Control>}a{/Control}12-03-2026{Tab}');
  await expect.poll(eraseButton).toBeEnabled();

  await enter(dialog, texts.erase.open);
  const asking = await screen.findByRole('alertdialog', { name: texts.erase.title });
  await expect
    .poll(() => within(asking).getByRole('button', { name: texts.erase.keep }))
    .toHaveFocus();
  within(asking).getByLabelText(texts.erase.confirm(CODE)).focus();
  await userEvent.keyboard('VA-030{Enter}');
  expect(await within(asking).findByText(texts.erase.wrong(CODE))).toBeVisible();
  // The log goes too: it is saved first, or somebody says that it need not be.
  expect(within(asking).getByText(texts.erase.noLogMissing)).toBeInTheDocument();
  const noLog = within(asking).getByRole('checkbox', { name: texts.erase.noLog });
  expect(noLog).toHaveFocus();
  await userEvent.keyboard(' ');
  within(asking).getByLabelText(texts.erase.confirm(CODE)).focus();
  await lookAt('erase');
  await userEvent.keyboard('{Control>}a{/Control}va-031{Enter}');

  const gone = await screen.findByRole('dialog', { name: texts.erased.title(CODE) }, SLOW);
  await expect
    .poll(() => within(gone).getByRole('button', { name: texts.erased.save }))
    .toHaveFocus();
  await lookAt('erased');
  await userEvent.keyboard('{Enter}');
  await within(gone).findByText(texts.erased.saved('Bewijs.docx'), undefined, SLOW);
  expect(checkDocx(files[0] ?? new Uint8Array())).toEqual([]);
  const certificate = docxText(files[0] ?? new Uint8Array()).replaceAll('\u00a0', ' ');
  expect(certificate).toContain('12 maart 2026');
  expect(certificate).not.toMatch(/Senna|Linda|Marco/u);

  await enter(gone, texts.erased.ready);
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  expect(screen.queryAllByRole('row')).toHaveLength(0);
  await enter(document.body, texts.stones.title(1));
  const save = await screen.findByRole('button', { name: texts.stones.saveOf(CODE) });
  expect(screen.getByText(/^VA-031, gewist op .* door Anne de Graaf$/u)).toBeVisible();
  expect(screen.getByText(/^Bewijs bewaard op/u)).toBeVisible();
  if (typeof import.meta.env['VITE_PICTURES'] === 'string') await lookAt('case-list', 'erased');
  save.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(texts.erased.saved('Bewijs.docx'), undefined, SLOW);
  expect(files).toHaveLength(2);
});

test('who erases before the day that was planned is told so, and says that it need not wait', async () => {
  await openList();
  await openExample();
  deliver();
  const dialog = await openRetention();
  act(() => {
    writeProcess({ receivedOn: daysAgo(60), custody: 'handedOver', handedOverOn: daysAgo(70) });
  });
  await within(dialog).findByText(/^Deze kopie mag weg vanaf/u);
  await enter(dialog, texts.erase.open);
  const asking = await screen.findByRole('alertdialog', { name: texts.erase.title });
  const early = within(asking).getByText(texts.erase.early(longDate(daysAgo(-20))));
  await waitFor(() => {
    expect(early).toBeVisible();
  });
  within(asking).getByRole('checkbox', { name: texts.erase.noLog }).focus();
  await userEvent.keyboard(' ');
  within(asking).getByLabelText(texts.erase.confirm(CODE)).focus();
  await userEvent.keyboard(`${CODE}{Enter}`);
  expect(await within(asking).findByText(texts.erase.notWaitMissing)).toBeVisible();
  await lookAt('erase', 'early');
  expect(within(asking).getByRole('checkbox', { name: texts.erase.notWait })).toHaveFocus();
  await userEvent.keyboard(' ');
  await enter(asking, texts.erase.button);
  const gone = await screen.findByRole('dialog', { name: texts.erased.title(CODE) }, SLOW);
  expect(within(gone).getByText(texts.erased.copiesGone)).toBeInTheDocument();
});

test('the log is saved for the file from the question that asks for it, and the question stays', async () => {
  const files = await openList();
  await openExample();
  deliver();
  const dialog = await openRetention();
  act(() => {
    writeProcess({ receivedOn: daysAgo(2) });
  });
  await waitFor(() => {
    expect(eraseButton()).toBeEnabled();
  });
  await enter(dialog, texts.erase.open);
  const asking = await screen.findByRole('alertdialog', { name: texts.erase.title });
  within(asking).getByLabelText(texts.erase.confirm(CODE)).focus();
  await userEvent.keyboard(CODE);
  await enter(asking, texts.erase.openLog);
  const proving = await screen.findByRole('dialog', { name: accessLog.ask.title });
  await expect.poll(() => within(proving).getByLabelText(accessLog.ask.label)).toHaveFocus();
  await userEvent.keyboard(`${TEST_PASSPHRASE}{Enter}`);
  const log = await screen.findByRole('dialog', { name: accessLog.title }, SLOW);
  await expect.poll(() => log.contains(document.activeElement)).toBe(true);
  within(log).getByLabelText(accessLog.saveFor).focus();
  await userEvent.keyboard('Het dossier{Enter}');
  await within(log).findByText(accessLog.saved('Bewijs.docx'), undefined, SLOW);
  expect(new TextDecoder().decode(files[0])).toContain('tijdstip (UTC)');
  await lookAt('erase', 'log');

  await userEvent.keyboard('{Escape}');
  await waitFor(() => {
    expect(screen.queryByRole('dialog', { name: accessLog.title })).toBeNull();
  });
  const back = screen.getByRole('alertdialog', { name: texts.erase.title });
  await expect
    .poll(() => within(back).getByRole('button', { name: texts.erase.openLog }))
    .toHaveFocus();
  expect(within(back).getByLabelText(texts.erase.confirm(CODE))).toHaveValue(CODE);
  expect(within(back).getByText(texts.erase.logSaved(longDate(daysAgo(0))))).toBeInTheDocument();
  expect(within(back).queryByRole('checkbox', { name: texts.erase.noLog })).toBeNull();
});

test('a request waits for its answer, a legal hold stops everything, and the list reminds', async () => {
  await openList();
  await openExample();
  deliver();
  const dialog = await openRetention();
  const setProcess = (fields: Parameters<typeof writeProcess>[0]) => {
    act(() => {
      writeProcess(fields);
    });
  };
  setProcess({ receivedOn: daysAgo(60), custody: 'handedOver', handedOverOn: daysAgo(70) });
  expect(await within(dialog).findByText(/^Deze kopie mag weg vanaf/u)).toBeVisible();
  expect(eraseButton()).toBeEnabled();

  await enter(dialog, forms.add(texts.requests.add));
  const from = await within(dialog).findByRole('combobox', { name: 'Van wie' });
  await expect.poll(() => dialog.contains(document.activeElement)).toBe(true);
  from.focus();
  await userEvent.keyboard('Linda{ArrowDown}{Enter}');
  within(dialog).getByRole('textbox', { name: 'Gevraagd op' }).focus();
  await userEvent.keyboard('01-03-2026{Tab}');
  expect(await within(dialog).findByText(texts.obstacles.openRequest)).toBeVisible();
  expect(within(dialog).getByText(/vroeg om wissen/u).textContent).toBe(
    texts.requests.before('Linda', '1 juni 2026'),
  );
  expect(eraseButton()).toBeDisabled();
  await lookAt('retention');

  setProcess({ legalHold: true });
  expect(await within(dialog).findByText(texts.obstacles.hold)).toBeVisible();
  setProcess({ legalHold: false });
  await userEvent.keyboard('{Escape}{Escape}');
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  await runCommand(nl.commands.list);
  expect(await screen.findByText(texts.remind(CODE, 20), undefined, SLOW)).toBeVisible();
});

function writeProcess(
  fields: Partial<Pick<Entity<'process'>, 'receivedOn' | 'custody' | 'handedOverOn' | 'legalHold'>>,
): void {
  const id = openCaseStore.getState()?.analysis.process.id;
  if (id === undefined) throw new Error('No case is open');
  editCase('test', (writer) => {
    writer.set('process', id, fields);
  });
}

function daysAgo(days: number): string {
  return addDays(isoDayOf(Date.now()), -days);
}
