import { afterEach, describe, expect, test } from 'vitest';
import type { CaseAlias } from '#shared/base/ids';
import { decide, readReceipts } from '#shared/merge/receiptBook';
import { deleteDatabases, type Session } from '../machine.ts';
import { change, look, typeIn } from '../exchange/pair.ts';
import { goTo, newDuo } from './folderDuo.ts';

afterEach(deleteDatabases);

describe('what two people know of each other by a shared folder', () => {
  test('brings a tick over although not a word changed, and then falls silent', async () => {
    const duo = await newDuo();
    const { anne, joris, alias, there } = duo;
    const setImpact = (at: Session, where: CaseAlias, value: number) =>
      change(at, where, ({ doc }) => {
        doc.getMap('factor').set('f1/createdAt', 1);
        doc.getMap('factor').set('f1/impact', value);
      });
    await setImpact(anne, alias, 1);
    await goTo(duo);
    await setImpact(anne, alias, 2);
    await setImpact(joris, there, 4);
    await goTo(duo);
    const itemsAt = (at: Session, where: CaseAlias) =>
      look(at, where, ({ desk }) =>
        readReceipts(desk).flatMap(({ id, review, done }) =>
          review.map((item) => ({ receipt: id, item: item.id, isDone: done.includes(item.id) })),
        ),
      );
    const [atAnne, atJoris] = [await itemsAt(anne, alias), await itemsAt(joris, there)];
    expect(atAnne.map(({ item, isDone }) => [item, isDone])).toEqual(
      atJoris.map(({ item, isDone }) => [item, isDone]),
    );
    const [first] = atAnne;
    if (first === undefined) throw new Error('nothing to look at');
    await change(anne, alias, ({ desk }) => {
      decide(desk, first.receipt, first.item, 'keep');
    });
    await goTo(duo);
    expect((await itemsAt(joris, there)).map(({ isDone }) => isDone)).toEqual([true]);
    const files = duo.cloud.here.files.size;
    await goTo(duo);
    expect(duo.cloud.here.files.size).toBe(files);
  });

  test('tells of every file that was merged by itself, with its receipt', async () => {
    const duo = await newDuo();
    const told: string[] = [];
    duo.joris.workplace.sharedFolder.onMerged(({ alias, receipt }) => {
      told.push(
        `${String(alias === duo.there)} ${receipt.senderName} ${String(receipt.theirWords)}`,
      );
    });
    await typeIn(duo.anne, duo.alias, ' Anne schrijft.');
    await goTo(duo);
    expect(told).toEqual(['true Anne de Graaf 2']);
  });
});
