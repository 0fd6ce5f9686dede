import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plainText } from '#shared/analysis/prose';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { openOverlay } from '../../../renderer/app/overlayStore.ts';
import { openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import { lookAt } from '../lookAt.tsx';
import { openReading } from './openReading.tsx';

afterEach(async () => {
  const { session } = sessionStore.getState();
  if ('workplace' in session) await session.workplace.close();
  sessionStore.setState({ session: { kind: 'starting' } });
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function analysisNow() {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}

describe('reading a copy', () => {
  test('shows what is asked, and takes judgements from the keyboard alone', async () => {
    const { round } = await openReading();
    await screen.findByRole('heading', { name: reviewMode.question.title });
    await lookAt('review-mode', 'begin');
    screen.getByRole('button', { name: reviewMode.outline.begin }).focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => document.activeElement?.getAttribute('type') ?? document.activeElement?.role)
      .toBe('radio');
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(analysisNow().criterionJudgement).toMatchObject([{ review: round, criterion: 'K01' }]);
    });
    const note = screen.getByRole('textbox', { name: reviewMode.criteria.note });
    note.focus();
    await userEvent.keyboard('Waarom nu mag scherper.');
    await waitFor(() => {
      const [judged] = analysisNow().criterionJudgement;
      expect(plainText(judged?.note ?? [])).toBe('Waarom nu mag scherper.');
    });
    await lookAt('review-mode', 'criteria');
    // The rest of the 42 from the grid: one tab stop, arrows walk.
    const point = screen.getByRole('button', { name: /^K01, / });
    point.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.textContent).toBe('42');
    screen.getByText(reviewMode.criteria.title(42, 42));
  });

  test('ends with a verdict over exactly this version', async () => {
    await openReading();
    await screen.findByRole('heading', { name: reviewMode.question.title });
    openOverlay('finishRound');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('a3f9c2d418b7');
    await lookAt('finish-round');
    within(dialog).getByRole('button', { name: reviewMode.finish.make }).focus();
    await userEvent.keyboard('{Enter}');
    await within(dialog).findByText(reviewMode.finish.verdictMissing);
  });

  test('ends with its day', async () => {
    await openReading({ expiresOn: '2026-01-01' });
    await screen.findByRole('heading', { name: reviewMode.expired.title('VA-031') });
    expect(document.body).not.toHaveTextContent('Senna');
    await lookAt('expired-copy');
  });
});
