import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plainText } from '#shared/analysis/prose';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { editField } from '../../../renderer/forms/editField.ts';
import { editCase } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { caseNow, openThinking, run } from './openThinking.tsx';

let workplace: Workplace | null = null;

afterEach(async () => {
  await workplace?.close();
  workplace = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function openPage(): Promise<void> {
  run('quality.open');
  await screen.findByRole('heading', { level: 1, name: 'Kwaliteit' });
}

describe('the 42 criteria', () => {
  test('are walked along from the keyboard, and lead to the place', async () => {
    workplace = await openThinking('example', 's4');
    await openPage();
    expect(screen.getAllByRole('listitem')).toHaveLength(42);
    await lookAt('quality', 'all');
    const open = screen.getByRole('radio', { name: 'Nog niet in orde' });
    open.focus();
    await userEvent.keyboard('{Enter}');
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeLessThan(42);
    const [first, second] = rows.map((row) => row.querySelector('button'));
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    const statement = qualityCriteria.K33;
    screen.getByRole('button', { name: new RegExp(`^Bekijken bij .*: ${statement}`) }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Factoren' });
  });

  test('take "gevraagd, niets" for an answer', async () => {
    workplace = await openThinking('example', 's4');
    await openPage();
    const row = screen.getByText(qualityCriteria.K21).closest('li');
    if (row === null) throw new Error('No row');
    within(row).getByRole('button', { name: 'Vastleggen dat jullie keken' }).focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    await lookAt('looked');
    await userEvent.keyboard('Gevraagd aan Senna en haar ouders.{Tab}{Enter}');
    await waitFor(() => {
      expect(dialog).not.toBeInTheDocument();
    });
    expect(caseNow().criterionNote).toMatchObject([{ criterion: 'K21', kind: 'looked' }]);
    expect(await within(row).findByText('In orde')).toBeVisible();
  });

  test('of one section stand beside it, in an empty analysis too', async () => {
    workplace = await openThinking('blank', 's0');
    await userEvent.click(screen.getByRole('tab', { name: 'Kwaliteit' }));
    await screen.findByText(qualityCriteria.K01);
    await lookAt('workspace', 'quality-empty');
  });
});

describe('sharing', () => {
  test('waits for what is needed, or for a written reason', async () => {
    workplace = await openThinking('example', 's4');
    editCase('test', (writer) => {
      writer.set('process', caseNow().process.id, { phase: 'inReview' });
    });
    editField('process', caseNow().process.id, 'phase', 'shared');
    const dialog = await screen.findByRole('dialog');
    expect(caseNow().process.phase).toBe('inReview');
    await lookAt('go-on');
    const confirm = within(dialog).getByRole('button', { name: 'Met deze redenen verder' });
    expect(confirm).toBeDisabled();
    within(dialog)
      .getByRole('textbox', { name: /^Eén reden/ })
      .focus();
    await userEvent.keyboard('De rechter vroeg om spoed.');
    await waitFor(() => {
      expect(confirm).toBeEnabled();
    });
    confirm.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(caseNow().process.phase).toBe('shared');
    });
    const { criterionNote } = caseNow();
    expect(criterionNote.length).toBeGreaterThan(0);
    for (const { kind, text } of criterionNote) {
      expect([kind, plainText(text)]).toEqual(['goesOn', 'De rechter vroeg om spoed.']);
    }
    // What has a reason does not stand in the way again.
    editField('cover', caseNow().cover.id, 'establishedOn', null);
    editField('cover', caseNow().cover.id, 'establishedOn', '2026-03-10');
    await waitFor(() => {
      expect(caseNow().cover.establishedOn).toBe('2026-03-10');
    });
  });

  test('leads to what is needed, and changes nothing when one leaves', async () => {
    workplace = await openThinking('example', 's9');
    editCase('test', (writer) => {
      writer.set('process', caseNow().process.id, { phase: 'inReview' });
    });
    editField('process', caseNow().process.id, 'phase', 'living');
    const dialog = await screen.findByRole('dialog');
    const [go] = within(dialog).getAllByRole('button', { name: /^Bekijken bij Hypothesen/ });
    go?.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Hypothesen' });
    expect(caseNow().process.phase).toBe('inReview');
    expect(caseNow().criterionNote).toEqual([]);
  });
});

describe('the summary', () => {
  test('is laid side by side while one writes', async () => {
    workplace = await openThinking('example', 's10');
    await userEvent.click(screen.getByRole('tab', { name: 'Kwaliteit' }));
    await screen.findByText('Kijk de punten na');
    await lookAt('workspace', 'summary-check');
    editCase('test', (writer) => {
      for (const { id } of caseNow().summaryPoint.slice(0, 3)) writer.remove('summaryPoint', id);
    });
    expect(await screen.findByText(/^Er staan nu 3 punten/)).toBeVisible();
  });
});
