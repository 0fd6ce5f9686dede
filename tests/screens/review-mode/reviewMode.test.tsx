import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plainText } from '#shared/analysis/prose';
import { remarks } from '#shared/text/nl/remarks';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { workspace } from '#shared/text/nl/workspace';
import { allCommands } from '../../../renderer/state/commandStore.ts';
import { editRemarks, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import { remarkStore } from '../../../renderer/state/remarkStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { OpenCopyDialog } from '../../../renderer/features/review-mode/OpenCopyDialog.tsx';
import type { ArrivedReview } from '../../../renderer/vault/review/workplaceReviews.ts';
import { toasts } from '../../../renderer/ui/toasts.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { enterOn } from '../press.ts';
import { openReading } from './openReading.tsx';

let workplace: Workplace | null = null;

afterEach(async () => {
  await workplace?.close();
  workplace = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function analysisNow() {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}

const arrived: ArrivedReview = {
  id: 'one',
  madeAt: 0,
  senderName: 'Youssef Amrani',
  senderOrganisation: 'De Kade',
  senderSignKey: 'a'.repeat(64),
  trust: 'unknown',
  code: 'VA-031',
  round: 2,
  kind: 'review',
  question: 'Is onze verklaring van het weglopen rond?',
  isIdentifiable: false,
  expiresOn: '2026-04-01',
  state: 'new',
  alias: null,
  earlier: null,
};

describe('a copy that came', () => {
  test('says from whom and what is asked before anything is kept', async () => {
    let opened = 0;
    renderScreen(
      <OpenCopyDialog
        arrived={arrived}
        onOpen={() => {
          opened += 1;
          return Promise.resolve(false);
        }}
        onToCards={() => undefined}
        onClose={() => undefined}
      />,
    );
    await screen.findByRole('dialog', { name: reviewMode.arrive.title('Youssef Amrani') });
    await lookAt('open-copy');
    await enterOn(reviewMode.arrive.open);
    await screen.findByText(reviewMode.arrive.notMade);
    expect(opened).toBe(1);
  });

  test('stays shut when its day is over or the key of its sender changed', async () => {
    for (const change of [{ state: 'expired' }, { trust: 'changed-key' }] as const) {
      const view = renderScreen(
        <OpenCopyDialog
          arrived={{ ...arrived, ...change }}
          onOpen={() => Promise.resolve(true)}
          onToCards={() => undefined}
          onClose={() => undefined}
        />,
      );
      await screen.findByRole('dialog');
      expect(screen.queryByRole('button', { name: reviewMode.arrive.open })).toBeNull();
      expect(screen.queryByText(arrived.question)).toBeNull();
      view();
    }
  });
});

describe('reading a copy', () => {
  test('takes judgements and remarks from the keyboard alone', async () => {
    const reading = await openReading();
    ({ workplace } = reading);
    const { round } = reading;
    await screen.findByRole('heading', { name: reviewMode.question.title });
    screen.getByRole('button', { name: reviewMode.outline.begin }).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('radio');
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(analysisNow().criterionJudgement).toMatchObject([{ review: round, criterion: 'K01' }]);
    });
    screen.getByRole('textbox', { name: reviewMode.criteria.note }).focus();
    await userEvent.keyboard('Waarom nu mag scherper.');
    await waitFor(() => {
      const [judged] = analysisNow().criterionJudgement;
      expect(plainText(judged?.note ?? [])).toBe('Waarom nu mag scherper.');
    });
    await lookAt('review-mode');
    // The rest of the 42 from the grid: one tab stop, arrows walk.
    screen.getByRole('button', { name: /^K01 / }).focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.textContent).toBe('42');
    expect(screen.getByText(reviewMode.criteria.title(42, 42))).toBeVisible();
    // A remark with this criterion, at the piece the reader walked to.
    document.getElementById('pane-section')?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    await expect.poll(() => document.activeElement?.getAttribute('data-item')).toBeTruthy();
    const piece = document.activeElement?.getAttribute('data-item') ?? '';
    screen.getByRole('button', { name: reviewMode.criteria.remark }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      const made = analysisNow().reviewComment.find(({ criterion }) => criterion === 'K42');
      expect(made?.place).toContain(piece);
      expect(made?.review).toBe(round);
    });
    expect(screen.getByRole('tab', { name: new RegExp(remarks.title) })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    // Words, with the caret of a text in which nothing can be written.
    await userEvent.keyboard('{Escape}');
    document.querySelector<HTMLElement>(`[data-item="${piece}"]`)?.focus();
    await userEvent.keyboard('{Tab}');
    const text = document.activeElement;
    expect(text).toHaveAttribute('aria-readonly', 'true');
    const read = text?.textContent ?? '';
    await userEvent.keyboard('x{Backspace}{Delete}{Control>}b{/Control}');
    expect(toasts.visibleToasts.map(({ content }) => content.text)).toEqual([
      reviewMode.copy.refused,
    ]);
    expect(text?.textContent).toBe(read);
    await userEvent.keyboard('{Control>}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{/Control}');
    const words = document.getSelection()?.toString().trim() ?? '';
    expect(words).not.toBe('');
    expect(read.startsWith(words)).toBe(true);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      const made = analysisNow().reviewComment.find(({ quote }) => quote === words);
      expect(made?.place).toContain(piece);
    });
    await expect.poll(() => document.activeElement?.closest('[data-remark]')).not.toBeNull();
    await userEvent.keyboard('Wie zei dit?{Control>}{Enter}{/Control}');
    await expect.poll(() => document.activeElement?.hasAttribute('data-remark')).toBe(true);
    // One that was emptied stands nowhere, and counts nowhere.
    const tab = screen.getByRole('tab', { name: new RegExp(remarks.title) });
    const counts = [tab.textContent, screen.getByText(/^\d+ opmerkingen?$/u).textContent];
    const ofReader = { author: 'Ineke Voorn', authorRole: 'supervisor' } as const;
    editRemarks('test', (writer) => {
      writer.add('reviewComment', {
        ...ofReader,
        kind: 'remark',
        place: 'section/s1',
        review: round,
      });
    });
    await waitFor(() => {
      expect(analysisNow().reviewComment.at(-1)).toMatchObject({ place: 'section/s1', text: [] });
    });
    expect([tab.textContent, screen.getByText(/^\d+ opmerkingen?$/u).textContent]).toEqual(counts);
    // And back to where one read.
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(text);
    expect(document.getSelection()?.toString().trim()).toBe(words);
    expect(text?.textContent).toBe(read);
  });

  test('ends with a verdict over exactly this version, also when a part could not be read', async () => {
    ({ workplace } = await openReading({}, 2));
    await screen.findByRole('heading', { name: reviewMode.question.title });
    // What is remarked about a thing as a whole has its number at that thing.
    const [first] = await screen.findAllByRole('button', { name: remarks.numberAt(1) });
    first?.click();
    const opened = remarkStore.getState().current;
    const thread = analysisNow().reviewComment.find(({ id }) => id === opened);
    expect(thread).toBeDefined();
    expect(first?.closest('[data-item]')?.getAttribute('data-item')).toBe(thread?.target);
    // Nobody wrote sentences here.
    expect(screen.getByText(workspace.banner.recordsInCopy)).toBeVisible();
    await userEvent.keyboard('{Control>}{Shift>}a{/Shift}{/Control}');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('a3f9c2d418b7');
    await lookAt('finish-round');
    within(dialog).getByRole('button', { name: reviewMode.finish.make }).focus();
    await userEvent.keyboard('{Enter}');
    await within(dialog).findByText(reviewMode.finish.verdictMissing);
    // In one breath: what was chosen last counts, drawn or not.
    const name = new RegExp(reviewMode.finish.verdicts.returned, 'u');
    within(dialog).getByRole<HTMLInputElement>('radio', { name }).click();
    within(dialog).getByRole('button', { name: reviewMode.finish.make }).click();
    await within(dialog).findByText(reviewMode.finish.making);
  });

  test('a short question is answered, not judged', async () => {
    ({ workplace } = await openReading({ kind: 'question' }));
    await screen.findByRole('heading', { name: reviewMode.question.title });
    expect(allCommands().map(({ label }) => label)).toContain(reviewMode.bar.answer);
    screen.getByRole('button', { name: reviewMode.bar.answer }).focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: reviewMode.finish.titles.question });
    expect(within(dialog).queryByRole('radio')).toBeNull();
    within(dialog).getByRole('button', { name: reviewMode.finish.make }).focus();
    await userEvent.keyboard('{Enter}');
    await within(dialog).findByText(reviewMode.finish.answerMissing);
    within(dialog).getByLabelText(reviewMode.finish.answer).focus();
    await userEvent.keyboard('Kijk eerst wat eraan voorafging.');
    await expect.poll(() => within(dialog).queryByText(reviewMode.finish.answerMissing)).toBeNull();
  });

  test('ends with its day, and can be erased', async () => {
    ({ workplace } = await openReading({ expiresOn: '2026-01-01' }));
    await screen.findByRole('heading', { name: reviewMode.expired.title('VA-031') });
    expect(document.body).not.toHaveTextContent('Senna');
    await lookAt('expired-copy');
    screen.getByRole('button', { name: reviewMode.expired.erase }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('alertdialog');
    await lookAt('erase-copy');
  });
});
