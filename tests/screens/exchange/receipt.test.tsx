import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { KeptReceipt, ReviewChoice } from '#shared/merge/receiptBook';
import { receipt as texts } from '#shared/text/nl/receipt';
import { ReceiptListScreen } from '../../../renderer/features/exchange/receipt/ReceiptListScreen.tsx';
import { ReceiptScreen } from '../../../renderer/features/exchange/receipt/ReceiptScreen.tsx';
import { commandFor } from '../../../renderer/app/shortcuts.ts';
import { allCommands } from '../../../renderer/state/commandStore.ts';
import { analysis, at, calm, full, idOf, structure } from './exampleReceipt.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

interface Done {
  readonly decided: (readonly [string, ReviewChoice])[];
  readonly went: string[];
}

function show(
  receipt: KeptReceipt,
  options: { refuse?: string; checkedAt?: number | null; isUnknown?: boolean } = {},
) {
  const done: Done = { decided: [], went: [] };
  const go = (what: string) => () => {
    done.went.push(what);
  };
  function Shown() {
    const [decisions, setDecisions] = useState<ReadonlyMap<string, ReviewChoice>>(new Map());
    return (
      <main>
        <ReceiptScreen
          receipt={receipt}
          analysis={analysis}
          code="VA-031"
          checkedAt={options.checkedAt === undefined ? receipt.senderCheckedAt : options.checkedAt}
          now={at(6, 14, 36)}
          decisionOf={(item) => decisions.get(item) ?? null}
          actions={{
            resolve: ({ id }, choice) => {
              if (id === options.refuse) return false;
              done.decided.push([id, choice]);
              setDecisions(new Map(decisions).set(id, choice));
              return true;
            },
            reopen: ({ id }) => {
              setDecisions(new Map([...decisions].filter(([key]) => key !== id)));
            },
            goTo: ({ entity }) => {
              done.went.push(entity);
            },
            addCard: options.isUnknown === true ? go('card') : null,
            compareWords: options.isUnknown === true ? null : go('words'),
            makeReturn: go('return'),
            toRestorePoint: go('restore point'),
            toList: go('list'),
            toAnalysis: go('analysis'),
          }}
        />
      </main>
    );
  }
  renderScreen(<Shown />);
  // What the app does with a key that a command has.
  const hear = (event: KeyboardEvent) => {
    const command = commandFor(event, allCommands(), false);
    if (command === undefined) return;
    event.preventDefault();
    command.run();
  };
  window.addEventListener('keydown', hear);
  return {
    ...done,
    end: () => {
      window.removeEventListener('keydown', hear);
    },
  };
}

const item = (number: number) =>
  screen.getByRole('article', { name: new RegExp(`^Plek ${String(number)}:`) });

test('a full receipt: the count, every kind of item, what came in and why to trust it', async () => {
  const { end } = show(full);
  await expect
    .poll(() => screen.queryByRole('heading', { level: 1, name: texts.title('Youssef') }))
    .toHaveFocus();
  expect(screen.getByText('412')).toBeVisible();
  expect(screen.getByText(texts.tally.counted('14:35'))).toBeVisible();
  expect(within(item(1)).getByText(texts.review.both)).toBeVisible();
  expect(within(item(2)).getByText('Dat gebeurt vooral bij taken met veel stappen')).toBeVisible();
  expect(within(item(3)).getByText(texts.review.removedByThem('Youssef'))).toBeVisible();
  expect(screen.getByText(texts.trust.checked('Youssef', '29 januari 2026'))).toBeVisible();
  await lookAt('receipt', 'full');
  end();
});

test('by keyboard alone: F8 walks, the arrows choose, Enter does it, ticks are told', async () => {
  const { decided, end } = show(full);
  await userEvent.keyboard('{F8}');
  expect(item(1)).toHaveFocus();
  await userEvent.keyboard('{F8}');
  expect(item(2)).toHaveFocus();
  await userEvent.keyboard('{Shift>}{F8}{/Shift}{Shift>}{F8}{/Shift}');
  expect(item(6)).toHaveFocus();
  await userEvent.keyboard('{F8}{Tab}{ArrowRight}');
  expect(
    within(item(1)).getByRole('button', { name: texts.review.takeTheirs('Youssef') }),
  ).toBeVisible();
  expect(decided).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(decided).toEqual([['certainty', 'takeTheirs']]);
  await expect.poll(() => document.activeElement).toBe(item(2));
  await expect
    .poll(() => screen.getAllByRole('status').map((status) => status.textContent))
    .toContainEqual(expect.stringMatching(/nagekeken. Nog 5 te gaan/));
  end();
});

test('all of them, one after another, until everything is looked at', async () => {
  const { decided, end } = show(full);
  const press = async (number: number, name: string) => {
    await userEvent.click(within(item(number)).getByRole('button', { name }));
  };
  await press(1, texts.review.keep);
  await press(2, texts.review.putBack);
  await press(3, texts.review.restore);
  await press(4, texts.review.keep);
  await lookAt('receipt', 'half');
  await press(5, texts.review.keep);
  await press(6, texts.review.putAtNewPlace);
  expect(decided.map(([, choice]) => choice)).toEqual([
    'keep',
    'putBack',
    'restore',
    'keep',
    'keep',
    'putBack',
  ]);
  await expect.poll(() => screen.queryByText(texts.review.allDone)).toHaveFocus();
  await lookAt('receipt', 'done');
  const [again] = screen.getAllByRole('button', { name: /opnieuw bekijken$/ });
  if (again === undefined) throw new Error('Nothing to reopen');
  await userEvent.click(again);
  await expect.poll(() => document.activeElement).toBe(item(1));
  end();
});

test('a sentence that cannot be put back any more says so and stays open', async () => {
  const { decided, end } = show(full, { refuse: 'stranded' });
  await userEvent.click(within(item(2)).getByRole('button', { name: texts.review.putBack }));
  expect(await within(item(2)).findByRole('alert')).toHaveTextContent(texts.review.failed);
  expect(decided).toEqual([]);
  end();
});

test('what does not fit together is told in plain words, with the way to it', async () => {
  const { decided, went, end } = show(structure);
  expect(await screen.findByText(texts.review.bothAdded)).toBeVisible();
  expect(item(1)).toHaveAccessibleName(/“Weinig slaap” lijkt op “weinig slaap.”/);
  expect(within(item(2)).getByText(texts.review.danglingByThem('Youssef'))).toBeVisible();
  expect(within(item(3)).getByText(texts.review.bothMoved)).toBeVisible();
  const theirs = within(item(1)).getByRole('button', { name: /van Youssef/ });
  theirs.focus();
  await userEvent.keyboard('{Enter}');
  expect(went).toEqual([idOf('factor', 1)]);
  await lookAt('receipt', 'structure');
  const back = within(item(2)).getByRole('button', {
    name: texts.review.restoreNamed('Weinig vaste gezichten op de groep'),
  });
  back.focus();
  await userEvent.keyboard('{Enter}');
  const seen = within(item(3)).getByRole('button', { name: texts.review.seen });
  seen.focus();
  await userEvent.keyboard('{Enter}');
  expect(decided).toEqual([
    ['dangling', 'restore'],
    ['order', 'keep'],
  ]);
  end();
});

test('nothing to look at, and exactly the same version', async () => {
  const { end } = show(calm);
  expect(await screen.findByText(texts.same('wilg-appel-noord'))).toBeVisible();
  expect(screen.getByText(texts.review.noneSame)).toBeVisible();
  expect(screen.getByText(texts.arrived.none)).toBeVisible();
  await lookAt('receipt', 'same');
  end();
});

test('a sender whose card is not here can be given one from the receipt', async () => {
  const { went, end } = show({ ...full, review: [] }, { checkedAt: null, isUnknown: true });
  await userEvent.click(await screen.findByRole('button', { name: texts.trust.addCard }));
  expect(went).toEqual(['card']);
  end();
});

test('a sender nobody compared with is shown as such, with the way to do it', async () => {
  const { went, end } = show({ ...full, review: [] }, { checkedAt: null });
  expect(await screen.findByText(texts.trust.uncheckedTitle)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: texts.trust.compare }));
  await lookAt('receipt', 'unchecked');
  await userEvent.click(screen.getByRole('button', { name: texts.makeReturn('Youssef') }));
  await userEvent.click(screen.getByRole('button', { name: texts.restorePoint }));
  await userEvent.click(screen.getByRole('button', { name: texts.toAnalysis }));
  expect(went).toEqual(['words', 'return', 'restore point', 'analysis']);
  end();
});

test('what came in leads to its place; long lists open', async () => {
  const { went, end } = show(full);
  await userEvent.click(await screen.findByRole('button', { name: /^H4 Afhaken/ }));
  expect(went).toEqual([idOf('hypothesis', 3)]);
  expect(screen.queryByText('Factor 6')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: texts.arrived.more(3) }));
  expect(screen.getByText('Factor 6')).toBeVisible();
  end();
});

function showList(receipts: readonly KeptReceipt[]): readonly string[] {
  const opened: string[] = [];
  renderScreen(
    <main>
      <ReceiptListScreen
        receipts={receipts}
        onOpen={(id) => {
          opened.push(id);
        }}
        onOpenFile={() => {
          opened.push('file');
        }}
        openFileLabel="Bestand openen"
        onBack={() => {
          opened.push('back');
        }}
      />
    </main>,
  );
  return opened;
}

test('the list of receipts says what is still to be looked at; Enter opens one', async () => {
  const reviewed = { ...full, id: 'r2', done: full.review.map(({ id }) => id) };
  const opened = showList([full, { ...calm, id: 'r0' }, reviewed]);
  await screen.findByRole('heading', { level: 1, name: texts.list.title });
  await lookAt('receipts', 'list');
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(opened).toEqual(['r1']);
});

test('without a receipt it offers to open a file', async () => {
  const opened = showList([]);
  expect(await screen.findByText(texts.list.none)).toBeVisible();
  await lookAt('receipts', 'empty');
  await userEvent.click(screen.getByRole('button', { name: 'Bestand openen' }));
  expect(opened).toEqual(['file']);
});
