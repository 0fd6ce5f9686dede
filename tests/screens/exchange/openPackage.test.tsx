import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import words from '#resources/words-nl.json';
import { fail, ok } from '#shared/base/result';
import { keyCards } from '#shared/text/nl/keyCards';
import { opening as texts } from '#shared/text/nl/opening';
import { cardOf } from '../../support/memoryCards.ts';
import { lookAt } from '../lookAt.tsx';
import { arrived, showPackage, titled, youssef } from './showPackage.tsx';
import { enterOn, focusedField } from '../press.ts';

test('a file of somebody checked: one press, and it is merged', async () => {
  const { did } = showPackage({});
  await titled(texts.from.title('Youssef Amrani'));
  expect(screen.getByText(texts.from.merges('VA-031'))).toBeVisible();
  await lookAt('open-package', 'merges');
  await enterOn(texts.accept.merges);
  await expect.poll(() => did).toEqual(['open', 'accept p1', 'show added']);
});

test('while a large file is opened Escape stops it, and nothing changes', async () => {
  const { did } = showPackage({ open: ['never'] });
  await expect.poll(() => screen.queryByRole('progressbar')).toBeVisible();
  await screen.findByText(texts.busy.opening);
  expect(screen.getByText('3,0 MB')).toBeVisible();
  await lookAt('open-package', 'busy');
  await userEvent.keyboard('{Escape}');
  expect(did).toEqual(['open', 'close']);
});

test('a merge that has begun cannot be closed away', async () => {
  const { did } = showPackage({ accept: ['never'] });
  await enterOn(texts.accept.merges);
  await screen.findByText(texts.busy.merging);
  await userEvent.keyboard('{Escape}');
  expect(did).toEqual(['open', 'accept p1']);
});

test('a sender nobody compared with: compare first, or open as not checked', async () => {
  const { did, kept } = showPackage({ open: [ok({ ...arrived, trust: 'unchecked' })] });
  await titled(texts.unchecked.title);
  await lookAt('open-package', 'unchecked');
  await enterOn(texts.compare);
  await screen.findByRole('list', { name: keyCards.words.label });
  await lookAt('open-package', 'compare');
  await userEvent.click(screen.getByRole('button', { name: keyCards.words.same }));
  await titled(texts.from.title('Youssef Amrani'));
  expect(kept.cards()[0]?.checkedAt).toBe(1);
  expect(did).toEqual(['open', 'open']);
});

test('a file of an analysis that was erased here says so before it is taken in', async () => {
  const erased = { at: new Date(2026, 2, 12).getTime(), by: 'Marit Hoekstra' };
  showPackage({ open: [ok({ ...arrived, alias: null, state: 'new-case', erased })] });
  const told = await screen.findByText(/^Deze analyse is op .*12 maart 2026.* gewist/u);
  await waitFor(() => {
    expect(told).toBeVisible();
  });
  await lookAt('open-package', 'erased');
});

test('a sender nobody compared with, and what else there is to know', async () => {
  showPackage({
    open: [ok({ ...arrived, trust: 'unchecked', state: 'other-epoch', epochStep: 'adopt' })],
  });
  await titled(texts.unchecked.title);
  expect(screen.getByText(texts.epochs.adopt.text('Youssef Amrani'))).toBeVisible();
});

test('a file with only ticks takes them over when asked', async () => {
  const { did } = showPackage({ open: [ok({ ...arrived, state: 'already', reviewNews: 2 })] });
  await titled(texts.ticks.title('Youssef Amrani'));
  expect(screen.getByText(texts.ticks.text('Youssef Amrani', 2))).toBeVisible();
  await lookAt('open-package', 'ticks');
  await enterOn(texts.accept.ticks);
  await expect.poll(() => did).toContain('accept p1');
});

test('not checked may be opened all the same', async () => {
  const { did } = showPackage({ open: [ok({ ...arrived, trust: 'unknown' })], cards: [] });
  await titled(texts.unknown.title);
  await lookAt('open-package', 'unknown');
  await userEvent.click(screen.getByRole('button', { name: texts.accept.unchecked }));
  await expect.poll(() => did).toContain('show added');
});

test('comparing with a stranger needs the card first', async () => {
  const { kept } = showPackage({
    open: [ok({ ...arrived, trust: 'unknown' })],
    cards: [],
    cardFile: youssef,
  });
  await titled(texts.unknown.title);
  await enterOn(texts.compare);
  await titled(texts.needCard.title);
  await lookAt('open-package', 'need-card');
  await enterOn(texts.needCard.button);
  await screen.findByRole('list', { name: keyCards.words.label });
  expect(kept.cards()).toHaveLength(1);
});

test('the card of another key does not do', async () => {
  showPackage({
    open: [ok({ ...arrived, trust: 'unknown' })],
    cards: [],
    cardFile: cardOf('Ineke Vos'),
  });
  await enterOn(texts.compare);
  await enterOn(texts.needCard.button);
  await screen.findByText(texts.needCard.other.title);
});

test('a changed key stays shut until the words were compared', async () => {
  const { did } = showPackage({ open: [ok({ ...arrived, trust: 'changed-key' })] });
  await titled(texts.changedKey.title('Youssef Amrani'));
  await lookAt('open-package', 'changed-key');
  expect(screen.queryByRole('button', { name: texts.accept.merges })).toBeNull();
  expect(screen.queryByRole('button', { name: texts.accept.unchecked })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: texts.compare }));
  await userEvent.click(await screen.findByRole('button', { name: keyCards.words.different }));
  await titled(keyCards.differ.title);
  await userEvent.click(screen.getByRole('button', { name: keyCards.revoke }));
  await titled(texts.problems['revoked-key'].title);
  expect(did).toEqual(['open']);
});

test('six words by keyboard: typos are placed, a wrong code can be mended', async () => {
  const { did } = showPackage({ open: [fail('needs-code'), fail('wrong-code')] });
  const field = await focusedField(texts.code.label);
  await lookAt('open-package', 'code');
  await userEvent.keyboard('{Enter}');
  await screen.findByText(texts.code.empty);
  await userEvent.keyboard('xyzzy een{Enter}');
  await screen.findByText(texts.code.unknownWord('xyzzy'));
  await lookAt('open-package', 'code-typo');
  await userEvent.clear(field);
  const code = words.slice(0, 6).join(' ');
  await userEvent.type(field, `${code}{Enter}`);
  await screen.findByText(texts.code.wrong);
  await userEvent.type(await focusedField(texts.code.label), `${code}{Enter}`);
  await titled(texts.from.title('Youssef Amrani'));
  const typed = `open with ${words.slice(0, 6).join('-')}`;
  expect(did).toEqual(['open', typed, typed]);
});
