import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plainText } from '#shared/analysis/prose';
import { editCase, openCaseStore, setOpenItem } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { caseNow, openThinking, run } from './openThinking.tsx';

let workplace: Workplace | null = null;

afterEach(async () => {
  await workplace?.close();
  workplace = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function openTab(): Promise<void> {
  screen.getByRole('tab', { name: 'Hulp' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  await screen.findByRole('heading', { name: 'De draad van dit punt' });
}

function hypothesisCalled(name: string) {
  const found = caseNow().hypothesis.find(({ shortName }) => shortName.startsWith(name));
  if (found === undefined) throw new Error(`No hypothesis ${name}`);
  return found;
}

describe('the red thread', () => {
  test('shows where the opened item comes from and who uses it, and goes there', async () => {
    workplace = await openThinking('example', 's5');
    await openTab();
    setOpenItem(hypothesisCalled('Weglopen maakt').id);
    const pane = screen.getByRole('complementary');
    await within(pane).findByRole('button', { name: /^Factor F4 Weglopen/ });
    within(pane).getByRole('button', { name: 'Hele draad tonen' }).focus();
    await userEvent.keyboard('{Enter}');
    await lookAt('workspace', 'thread');
    // A narrow window takes the pane away for a while: it is a new one now.
    (await screen.findByRole('button', { name: /^Factor F4 Weglopen/ })).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Factoren' });
    expect(openCaseStore.getState()?.openItem).toBe(
      caseNow().factor.find(({ shortName }) => shortName === 'Weglopen')?.id,
    );
  });

  test('names what hangs loose, with the way to it', async () => {
    workplace = await openThinking('example', 's4');
    await openTab();
    await lookAt('workspace', 'loose-ends');
    const loose = await screen.findByText(/‘Lange wachtlijst’ hoort nog nergens bij/);
    within(loose).getByRole('button', { name: 'Bekijken' }).focus();
    await userEvent.keyboard('{Enter}');
    const id = caseNow().factor.find(({ shortName }) => shortName === 'Lange wachtlijst')?.id;
    expect(openCaseStore.getState()?.openItem).toBe(id);
  });

  test('shows a claim without support as soon as the quote under it is removed', async () => {
    workplace = await openThinking('example', 's5');
    await openTab();
    const { id } = hypothesisCalled('Eén vaste volwassene');
    const piece = caseNow().evidence.find((one) => one.hypothesis === id && one.side === 'for');
    editCase('test', (writer) => {
      if (piece !== undefined) writer.remove('evidence', piece.id);
    });
    expect(await screen.findByText(/^Waar rust ‘Eén vaste volwassene/)).toBeVisible();
  });
});

describe('the agenda for the next conversation', () => {
  test('puts the chosen questions into a new conversation, by keyboard', async () => {
    workplace = await openThinking('example', 's4');
    const before = caseNow().meeting.length;
    run('thread.agenda');
    const dialog = await screen.findByRole('dialog');
    await lookAt('agenda');
    const boxes = within(dialog).getAllByRole('checkbox');
    boxes[0]?.focus();
    await userEvent.keyboard(' ');
    within(dialog).getByRole('button', { name: 'In een nieuw gesprek zetten' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(caseNow().meeting).toHaveLength(before + 1);
    });
    const made = caseNow().meeting.at(-1);
    const youth = caseNow().participant.find(({ role }) => role === 'youth');
    expect(made?.withPeople).toEqual([youth?.id]);
    const lines = plainText(made?.rawNotes ?? []).split('\n');
    expect(lines[0]).toBe('Te vragen aan Senna');
    expect(lines).toHaveLength(boxes.length);
    expect(plainText(made?.note ?? [])).toBe('');
    await screen.findByRole('heading', { level: 1, name: 'Verantwoording' });
  });
});
