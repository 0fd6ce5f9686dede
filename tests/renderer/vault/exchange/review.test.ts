import { afterEach, describe, expect, test } from 'vitest';

import { sentPackages } from '#shared/casedoc/exchangeLog';
import { decide, decisionOn, readReceipts, type KeptReceipt } from '#shared/merge/receiptBook';

import { deleteDatabases, type Session } from '../machine.ts';
import { arrive, change, fileFor, look, newPair, share, takeIn, typeIn } from './pair.ts';

afterEach(deleteDatabases);

type Alias = Parameters<typeof look>[1];

const setImpact = (at: Session, alias: Alias, value: number) =>
  change(at, alias, ({ doc }) => {
    doc.getMap('factor').set('f1/createdAt', 1);
    doc.getMap('factor').set('f1/order', 'a');
    doc.getMap('factor').set('f1/impact', value);
  });

/** Both set one value apart; Anne merges first and mails back. */
async function afterBothSet() {
  const pair = await newPair();
  const { anne, joris, alias } = pair;
  await setImpact(anne, alias, 1);
  const there = await share(anne, alias, joris);
  await setImpact(anne, alias, 2);
  await setImpact(joris, there, 4);
  const first = await takeIn(anne, await fileFor(joris, there, anne));
  if (first.kind !== 'merged') throw new Error(first.kind);
  const item = first.receipt.review[0]?.id;
  if (item === undefined) throw new Error('nothing to look at');
  return { ...pair, there, first: first.receipt, item };
}

const receiptsOf = (at: Session, alias: Alias) => look(at, alias, ({ desk }) => readReceipts(desk));
const stateAt = (at: Session, alias: Alias, item: string) =>
  look(at, alias, ({ desk }) => {
    const home = readReceipts(desk).find(({ review }) => review.some(({ id }) => id === item));
    return home === undefined ? null : decisionOn(desk, home.id, item);
  });
const tick = (
  at: Session,
  alias: Alias,
  item: string,
  choice: Parameters<typeof decide>[3],
): Promise<void> =>
  change(at, alias, ({ desk }) => {
    const home = readReceipts(desk).find(({ review }) => review.some(({ id }) => id === item));
    if (home === undefined) throw new Error('no such item');
    decide(desk, home.id, item, choice);
  });
const reviewOf = (receipt: KeptReceipt | undefined) => receipt?.review.map(({ id }) => id);

describe('the places to look at together', () => {
  test('are the same for who opens the second file, from the own side', async () => {
    const { anne, joris, alias, there, first, item } = await afterBothSet();
    expect(first.review).toMatchObject([{ mine: { value: 2 }, theirs: { value: 4 } }]);
    const back = await takeIn(joris, await fileFor(anne, alias, joris));
    if (back.kind !== 'merged') throw new Error(back.kind);
    expect(back.receipt.review).toMatchObject([
      { id: item, mine: { value: 4 }, theirs: { value: 2 } },
    ]);
    const [kept] = await receiptsOf(joris, there);
    expect(kept).toEqual(back.receipt);
    expect(kept?.done).toEqual([]);
  });

  test('come with the ticks that were set before the file was made', async () => {
    const { anne, joris, alias, there, item } = await afterBothSet();
    await tick(anne, alias, item, 'takeMine');
    await takeIn(joris, await fileFor(anne, alias, joris));
    expect(await stateAt(joris, there, item)).toBe('takeTheirs');
  });

  test('are ticked off on one side and then on the other, and opened again likewise', async () => {
    const { anne, joris, alias, there, item } = await afterBothSet();
    await takeIn(joris, await fileFor(anne, alias, joris));
    await tick(joris, there, item, 'keep');
    // Not a word is new in this file.
    const arrived = await arrive(anne, await fileFor(joris, there, anne));
    expect(arrived).toMatchObject({ state: 'already', reviewNews: 1 });
    const taken = await anne.workplace.exchange.accept(arrived);
    expect(taken).toMatchObject({ ok: true, value: { kind: 'merged', receipt: { done: [item] } } });
    expect(await stateAt(anne, alias, item)).toBe('keep');
    expect(await receiptsOf(anne, alias)).toHaveLength(1);

    await tick(anne, alias, item, null);
    await typeIn(anne, alias, ' En verder.');
    await takeIn(joris, await fileFor(anne, alias, joris));
    expect(await stateAt(joris, there, item)).toBeNull();
    expect(await arrive(joris, await fileFor(anne, alias, joris))).toMatchObject({ reviewNews: 0 });
  });

  test('a file from before a tick does not take it away', async () => {
    const { anne, joris, alias, there, item } = await afterBothSet();
    const older = await fileFor(anne, alias, joris);
    await takeIn(joris, older);
    await tick(joris, there, item, 'keep');
    await takeIn(joris, older);
    await takeIn(joris, await fileFor(anne, alias, joris));
    expect(await stateAt(joris, there, item)).toBe('keep');
    expect((await receiptsOf(joris, there)).flatMap(({ review }) => review)).toHaveLength(1);
  });

  test('are told once when the files cross and both found them', async () => {
    const { anne, joris, alias } = await newPair();
    await setImpact(anne, alias, 1);
    const there = await share(anne, alias, joris);
    await setImpact(anne, alias, 2);
    await setImpact(joris, there, 4);
    const [fromAnne, fromJoris] = [
      await fileFor(anne, alias, joris),
      await fileFor(joris, there, anne),
    ];
    await takeIn(joris, fromAnne);
    await takeIn(anne, fromJoris);
    await typeIn(anne, alias, ' Verder.');
    await takeIn(joris, await fileFor(anne, alias, joris));
    const all = (await receiptsOf(joris, there)).flatMap((one) => reviewOf(one) ?? []);
    expect(all).toHaveLength(1);
  });
});

test('a file that was made and kept nowhere does not count as sent', async () => {
  const { anne, joris, alias } = await newPair();
  const signKeys = [await joris.workplace.exchange.ownSignKey()];
  const sealed = await anne.workplace.exchange.sealCase(alias, { kind: 'cards', signKeys });
  if (!sealed.ok) throw new Error(sealed.reason);
  const sent = () => look(anne, alias, ({ desk }) => sentPackages(desk).length);
  expect(await sent()).toBe(0);
  await sealed.value.noteSent();
  expect(await sent()).toBe(1);
});
