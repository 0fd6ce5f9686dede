import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EntityId } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { opening as texts } from '#shared/text/nl/opening';
import { lookAt } from '../lookAt.tsx';
import { arrived, otherAlias, showPackage, titled } from './showPackage.tsx';
import { enterOn } from '../press.ts';

test.each([
  'empty',
  'not-ours',
  'too-large',
  'truncated',
  'damaged',
  'wrong-recipient',
  'bad-signature',
  'newer-version',
  'revoked-key',
  'no-access',
  'failed',
] as const)(
  'a file that is %s says so, says what to do, and leaves everything',
  async (problem) => {
    const { did } = showPackage({ open: [fail(problem)] });
    await titled(texts.problems[problem].title);
    expect(screen.getByText(texts.problems[problem].text)).toBeVisible();
    if (problem === 'damaged' || problem === 'bad-signature' || problem === 'wrong-recipient') {
      await lookAt('open-package', problem);
    }
    await userEvent.click(screen.getByRole('button', { name: texts.other }));
    await titled(texts.from.title('Youssef Amrani'));
    expect(did).toEqual(['open', 'choose', 'open']);
  },
);

test('a file that is not for this workplace leads to the own card', async () => {
  const { did } = showPackage({ open: [fail('wrong-recipient')] });
  await titled(texts.problems['wrong-recipient'].title);
  await userEvent.click(screen.getByRole('button', { name: texts.toCards }));
  expect(did).toContain('cards');
});

test.each(['already', 'older'] as const)('a file that is %s changes nothing', async (state) => {
  const { did } = showPackage({ open: [ok({ ...arrived, state })] });
  await titled(texts.nothing[state].title);
  if (state === 'already') await lookAt('open-package', 'already');
  await userEvent.click(screen.getByRole('button', { name: texts.toCase }));
  expect(did).toEqual(['open', 'case a']);
});

test('an own file says so', async () => {
  showPackage({ open: [ok({ ...arrived, state: 'already', trust: 'own' })] });
  await titled(texts.nothing.own.title);
});

test('a file from before a clean-up is refused with what to ask for', async () => {
  showPackage({ open: [ok({ ...arrived, state: 'other-epoch' })] });
  await titled(texts.otherEpoch.title);
  await lookAt('open-package', 'other-epoch');
  expect(screen.queryByRole('button', { name: texts.accept.merges })).toBeNull();
});

test('a backup is not merged as a file of the partner', async () => {
  showPackage({ open: [ok({ ...arrived, kind: 'backup' })] });
  await titled(texts.backup.title);
});

test('an analysis that is not here yet is added only when asked', async () => {
  const { did } = showPackage({ open: [ok({ ...arrived, alias: null, state: 'new-case' })] });
  await titled(texts.newCase.title);
  expect(screen.getByText(texts.from.adds)).toBeVisible();
  expect(screen.getByText(texts.newCase.text('Youssef Amrani'))).toBeVisible();
  await lookAt('open-package', 'new-case');
  await enterOn(texts.accept['new-case']);
  await expect.poll(() => did).toContain('show added');
});

test('a file of another analysis than the one on screen says which', async () => {
  showPackage({ isOpen: otherAlias });
  await titled(texts.otherCase.title);
  expect(screen.getByText(texts.otherCase.text('VA-031', 'VA-012'))).toBeVisible();
  await lookAt('open-package', 'other-case');
  await enterOn(texts.accept.elsewhere('VA-031'));
});

test('words that would be lost stop the merge and are shown', async () => {
  const place = { collection: 'hypothesis', entity: 'h4' as EntityId, field: 'uitleg' } as const;
  showPackage({
    accept: [
      ok({
        kind: 'stopped',
        lost: [
          { place, text: 'Dat gebeurt ook op de groep.', writtenBy: 'them' },
          { place: null, text: 'Zij vroeg om rust.', writtenBy: 'me' },
        ],
      }),
    ],
  });
  await enterOn(texts.accept.merges);
  await titled(texts.stopped.title);
  expect(screen.getByText(texts.stopped.text(10))).toBeVisible();
  await lookAt('open-package', 'stopped');
});

test.each(['disk-full', 'not-kept', 'database-error'] as const)(
  'when merging ends in %s nothing was taken over, and it can be tried again',
  async (reason) => {
    const { did } = showPackage({ accept: [fail(reason)] });
    await enterOn(texts.accept.merges);
    await titled(reason === 'disk-full' ? texts.noSpace.title : texts.notKept.title);
    if (reason === 'database-error') {
      expect(screen.getByText(new RegExp(nl.errors.keep[reason]))).toBeVisible();
    }
    if (reason === 'disk-full') await lookAt('open-package', 'no-space');
    await enterOn(texts.notKept.retry);
    await expect.poll(() => did).toEqual(['open', 'accept p1', 'accept p1', 'show added']);
  },
);
