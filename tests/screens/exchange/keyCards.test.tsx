import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fail, ok } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { keyCards as texts } from '#shared/text/nl/keyCards';
import type { CardActions } from '../../../renderer/features/exchange/cards/cardActions.ts';
import { KeyCardsDialog } from '../../../renderer/features/exchange/cards/KeyCardsDialog.tsx';
import { SenderKeyDialog } from '../../../renderer/features/exchange/cards/SenderKeyDialog.tsx';
import type { AddedCard, KnownCard } from '../../../renderer/vault/exchange/workplaceExchange.ts';
import { cardOf, memoryCards } from '../../support/memoryCards.ts';
import { TEST_PERSON } from '../../support/openWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

const at = (day: number) => new Date(2026, 0, day, 12).getTime();
const youssef = cardOf('Youssef Amrani', { checkedAt: at(29) });
const ineke = cardOf('Ineke Vos', { organisation: 'De Wingerd' });
const lost = cardOf('Bram Kok', { organisation: 'Pool Noord', revokedAt: at(30) });
const newLaptop = cardOf('Youssef Amrani', {
  signKey: 'key-of-new-laptop',
  replaces: youssef.signKey,
});

interface Shown {
  readonly cards?: readonly KnownCard[];
  readonly choose?: Awaited<ReturnType<CardActions['choose']>>;
  readonly arrived?: { readonly added: AddedCard };
}

function show({ cards = [youssef, ineke, lost], choose = fail('cancelled'), arrived }: Shown = {}) {
  const kept = memoryCards(cards, () => at(31));
  const saved: string[] = [];
  let closed = 0;
  renderScreen(
    <KeyCardsDialog
      cards={kept}
      person={TEST_PERSON}
      actions={{
        saveOwn: () => {
          saved.push('own');
          return Promise.resolve(ok({ name: 'Sleutelkaart Anne de Graaf.vakaart' }));
        },
        choose: () => Promise.resolve(choose),
      }}
      arrived={arrived ?? null}
      onClose={() => {
        closed += 1;
      }}
    />,
  );
  return { kept, saved, closed: () => closed };
}

/** Waits for the words in sight; a dialog is clear as glass in its first frame. */
async function sees(text: string): Promise<void> {
  await expect.poll(() => screen.queryByText(text)).toBeVisible();
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('every state of a card stands in words', async () => {
  show();
  await sees(texts.state.checked('29 januari 2026'));
  expect(screen.getByText(texts.state.unchecked)).toBeVisible();
  expect(screen.getByText(texts.state.revoked('30 januari 2026'))).toBeVisible();
  await lookAt('key-cards', 'list');
});

test('without any card it says what to ask for', async () => {
  const { saved } = show({ cards: [] });
  await sees(texts.others.none);
  await lookAt('key-cards', 'empty');
  await press(texts.own.save);
  expect(saved).toEqual(['own']);
});

test('a changed key of somebody known is loud until it was compared', async () => {
  const { kept } = show({ cards: [youssef, newLaptop] });
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.changed.title('Youssef Amrani'));
  await lookAt('key-cards', 'changed');
  await press(texts.about(texts.compare, 'Youssef Amrani'));
  await userEvent.click(await screen.findByRole('button', { name: texts.words.same }));
  await sees(texts.state.checked('31 januari 2026'));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(texts.state.replaced)).toBeVisible();
  expect(kept.cards()[1]?.checkedAt).toBe(at(31));
});

test('comparing by keyboard: five words in their order, and three answers', async () => {
  const { kept } = show();
  screen.getByRole('button', { name: texts.about(texts.compare, 'Ineke Vos') }).focus();
  await userEvent.keyboard('{Enter}');
  const words = await screen.findByRole('list', { name: texts.words.label });
  expect(words).toHaveTextContent(/wilg.*appel.*noord.*kachel.*zomer/);
  await lookAt('key-cards', 'compare');
  await expect.poll(() => screen.getByRole('button', { name: texts.words.later })).toHaveFocus();
  await userEvent.keyboard('{Tab}{Enter}');
  await sees(texts.differ.text('Ineke Vos'));
  await lookAt('key-cards', 'differ');
  expect(kept.cards()[1]?.checkedAt).toBeNull();
  await press(texts.revoke);
  await sees(texts.revoking.text);
  const confirm = within(screen.getByRole('alertdialog'));
  await userEvent.click(confirm.getByRole('button', { name: texts.revoking.confirm }));
  await sees(texts.state.revoked('31 januari 2026'));
  expect(kept.cards()[1]?.revokedAt).toBe(at(31));
});

test('Escape goes back from comparing to the list, and from the list away', async () => {
  const { closed } = show();
  await press(texts.about(texts.compare, 'Ineke Vos'));
  await screen.findByRole('list', { name: texts.words.label });
  await userEvent.keyboard('{Escape}');
  await sees(texts.state.unchecked);
  expect(closed()).toBe(0);
  await expect.poll(() => screen.getByRole('button', { name: texts.ready })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(closed()).toBe(1);
});

test('a card that was added asks to be compared now', async () => {
  const { kept } = show({ cards: [], choose: ok(new Uint8Array([7])) });
  kept.files.set(7, ineke);
  await press(texts.others.add);
  await sees(texts.added.new('Ineke Vos'));
  await lookAt('key-cards', 'added');
  const [notice] = screen.getAllByRole('button', { name: texts.compare });
  await expect.poll(() => notice).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('list', { name: texts.words.label });
});

test.each(['not-a-card', 'unreadable', 'too-large'] as const)(
  'a file that is %s is refused with what to do',
  async (reason) => {
    show({ choose: reason === 'not-a-card' ? ok(new Uint8Array([9])) : fail(reason) });
    await press(texts.others.add);
    await sees(texts.problems[reason].title);
    if (reason === 'not-a-card') await lookAt('key-cards', 'refused');
  },
);

test('a card that was dropped on the window is told when the dialog opens', async () => {
  show({ arrived: { added: { card: ineke, kind: 'known' } } });
  await sees(texts.added.known('Ineke Vos'));
  expect(screen.getByRole('button', { name: nl.common.close })).toBeVisible();
});

test('from an unknown signature to a card, and to words that are the same', async () => {
  const kept = memoryCards([ineke], () => at(31));
  kept.files.set(7, { ...youssef, checkedAt: null });
  const closed: boolean[] = [];
  renderScreen(
    <SenderKeyDialog
      cards={kept}
      choose={() => Promise.resolve(ok(new Uint8Array([7])))}
      signKey={youssef.signKey}
      name={youssef.name}
      onClose={(isChanged) => closed.push(isChanged)}
    />,
  );
  await sees(texts.sender.needCard(youssef.name));
  await lookAt('sender-key');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('list', { name: texts.words.label })).toBeVisible();
  await press(texts.words.same);
  expect(kept.cards().find(({ name }) => name === youssef.name)?.checkedAt).toBe(at(31));
  expect(closed).toEqual([true]);
});
