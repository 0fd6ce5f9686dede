import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, ok } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { exchange } from '#shared/text/nl/exchange';
import { SendDialog } from '../../../renderer/features/exchange/sending/SendDialog.tsx';
import type { SendActions } from '../../../renderer/features/exchange/sending/sendActions.ts';
import type { KnownCard, SealFor } from '../../../renderer/vault/exchange/workplaceExchange.ts';
import { toasts } from '../../../renderer/ui/toasts.ts';
import { cardOf, memoryCards } from '../../support/memoryCards.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

const texts = exchange.send;
const youssef = cardOf('Youssef Amrani', { checkedAt: new Date(2026, 0, 29, 12).getTime() });
const ineke = cardOf('Ineke Vos', { organisation: 'De Wingerd' });
const lost = cardOf('Bram Kok', { revokedAt: 1 });
const CODE = 'wilg-appel-noord-kachel-zomer-tuin';

interface Shown {
  readonly cards?: readonly KnownCard[];
  readonly remembered?: readonly string[];
  readonly returnTo?: { readonly signKey: string; readonly name: string };
  readonly answers?: Awaited<ReturnType<SendActions['make']>>[];
}

function show({ cards = [youssef, ineke, lost], remembered = [], returnTo, answers = [] }: Shown) {
  const made: SealFor[] = [];
  const whom: string[] = [];
  const kept: (readonly string[])[] = [];
  let closed = 0;
  let toCards = 0;
  renderScreen(
    <SendDialog
      cards={memoryCards(cards)}
      facts={{ code: 'VA-031', attachments: 2, privateItems: 1 }}
      remembered={remembered}
      onRemember={(signKeys) => {
        kept.push(signKeys);
      }}
      returnTo={returnTo ?? null}
      actions={{
        newCode: () => CODE,
        make: (sealFor, forWhom) => {
          made.push(sealFor);
          whom.push(forWhom);
          return Promise.resolve(answers.shift() ?? ok({ name: 'VA-7kq2m9x4.va' }));
        },
      }}
      onToCards={() => {
        toCards += 1;
      }}
      onClose={() => {
        closed += 1;
      }}
    />,
  );
  return { made, whom, kept, closed: () => closed, toCards: () => toCards };
}

const make = () => screen.findByRole('button', { name: texts.button });

test('for whom, what goes along and what stays; by keyboard alone', async () => {
  const { made, whom, kept, closed } = show({});
  const person = await screen.findByRole('checkbox', { name: /Youssef Amrani/ });
  expect(screen.queryByRole('checkbox', { name: /Bram Kok/ })).toBeNull();
  expect(screen.getByRole('checkbox', { name: /Ineke Vos/ })).toHaveAccessibleName(
    new RegExp(texts.unchecked),
  );
  await lookAt('send', 'choose');
  await userEvent.click(await make());
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.missing);
  await lookAt('send', 'missing');
  person.focus();
  await userEvent.keyboard(' ');
  (await make()).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(closed).toBe(1);
  expect(made).toEqual([{ kind: 'cards', signKeys: [youssef.signKey] }]);
  expect(whom).toEqual([texts.person('Youssef Amrani', youssef.organisation)]);
  expect(kept).toEqual([[youssef.signKey]]);
  expect(toasts.visibleToasts.map(({ content }) => content.text)).toContain(
    texts.doneFor('VA-7kq2m9x4.va', 'Youssef Amrani'),
  );
});

test('the last choice of this case stands ready', async () => {
  const { made } = show({ remembered: [ineke.signKey, 'gone'] });
  await userEvent.click(await make());
  expect(made).toEqual([{ kind: 'cards', signKeys: [ineke.signKey] }]);
});

test('the receipt for somebody is a file for that person', async () => {
  const { made } = show({ returnTo: youssef, remembered: [ineke.signKey] });
  await screen.findByText(texts.receiptLead('Youssef Amrani'));
  await lookAt('send', 'receipt');
  await userEvent.click(await make());
  expect(made).toEqual([{ kind: 'cards', signKeys: [youssef.signKey] }]);
});

test('without a card it is sealed with six words, shown large once', async () => {
  const { made, whom, kept, closed, toCards } = show({ cards: [] });
  expect(await screen.findByRole('radio', { name: new RegExp(texts.withCode) })).toBeChecked();
  await lookAt('send', 'without-cards');
  await userEvent.click(await make());
  const name = screen.getByRole('textbox', { name: texts.codeFor });
  expect(name).toHaveAccessibleDescription(new RegExp(texts.codeForMissing));
  expect(made).toEqual([]);
  expect(name).toHaveFocus();
  // At 200 % too, from the field itself: what is wrong is in sight below it.
  await page.viewport(683, 384);
  screen.getByRole('radio', { name: new RegExp(texts.withCode) }).focus();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(name).toHaveFocus();
  const problem = screen.getByText(texts.codeForMissing).getBoundingClientRect();
  expect(problem.bottom).toBeLessThan((await make()).getBoundingClientRect().top);
  await lookAt('send', 'nobody-named');
  await userEvent.fill(name, ' Youssef Amrani, De Wingerd ');
  await userEvent.click(await make());
  const words = await screen.findByRole('list', { name: exchange.code.label });
  expect(words).toHaveTextContent(/wilg.*appel.*noord.*kachel.*zomer.*tuin/);
  await lookAt('send', 'code');
  expect(made).toEqual([{ kind: 'code', code: CODE }]);
  expect(whom).toEqual(['Youssef Amrani, De Wingerd']);
  expect(kept).toEqual([]);
  expect(closed()).toBe(0);
  await userEvent.keyboard('{Enter}');
  expect(closed()).toBe(1);
  expect(toCards()).toBe(0);
});

test('who has no card yet is led to them', async () => {
  const { toCards } = show({ cards: [lost] });
  (await screen.findByRole('radio', { name: new RegExp(texts.withCode) })).focus();
  await userEvent.keyboard('{ArrowUp}');
  await userEvent.click(screen.getByRole('button', { name: texts.toCards }));
  expect(toCards()).toBe(1);
});

test.each(['disk-full', 'revoked-card', 'not-sealed', 'not-kept'] as const)(
  'when making it ends in %s it says so and can be tried again',
  async (reason) => {
    const { closed } = show({ remembered: [youssef.signKey], answers: [fail(reason)] });
    await userEvent.click(await make());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      reason === 'disk-full' ? nl.errors.keep[reason] : exchange.problems[reason],
    );
    if (reason === 'disk-full') await lookAt('send', 'failed');
    await userEvent.click(await make());
    await expect.poll(closed).toBe(1);
  },
);

test('cancelling the choice of a place leaves the dialog as it was', async () => {
  const { closed } = show({ remembered: [youssef.signKey], answers: [fail('cancelled')] });
  await userEvent.click(await make());
  await make();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(closed()).toBe(0);
});
