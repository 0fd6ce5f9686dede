import { afterEach, describe, expect, test } from 'vitest';

import { readReceipts } from '#shared/merge/receiptBook';
import { restorePoints } from '#shared/versions/restorePoints';

import { exchangeHere } from '../../../../renderer/vault/exchange/exchangeWork.ts';
import { apart, deleteDatabases, nextSession, textOf, write } from '../machine.ts';
import { arrive, change, fileFor, look, newPair, share, takeIn, typeIn } from './pair.ts';

afterEach(deleteDatabases);
describe('a backup', () => {
  test('opens on a new machine with the recovery code, private content too', async () => {
    const { anne, joris, alias } = await newPair();
    const there = await share(anne, alias, joris);
    await typeIn(joris, there, ' Joris schrijft.');
    await takeIn(anne, await fileFor(joris, there, anne));
    await change(anne, alias, ({ privateDoc }) => {
      write(privateDoc, 'alleen voor mij');
    });
    const sealed = await anne.workplace.exchange.sealBackup(alias);
    if (!sealed.ok) throw new Error(sealed.reason);

    const fresh = (await newPair('iets anders')).anne;
    const { exchange } = fresh.workplace;
    expect(await exchange.openPackage(sealed.value.bytes)).toEqual({
      ok: false,
      reason: 'wrong-recipient',
    });
    expect(await exchange.openBackup(sealed.value.bytes, 'geen code')).toMatchObject({
      reason: 'typo',
    });
    const opened = await exchange.openBackup(sealed.value.bytes, anne.recoveryCode);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.value).toMatchObject({ kind: 'backup', state: 'new-case' });
    const outcome = await exchange.accept(opened.value);
    if (!outcome.ok || outcome.value.kind !== 'added') throw new Error('not added');
    const restored = outcome.value.alias;
    const seen = await look(fresh, restored, (one) => ({
      shared: textOf(one.doc),
      own: textOf(one.privateDoc),
      receipts: readReceipts(one.desk).length,
      points: restorePoints(one.desk).length,
      unreadable: one.unreadableRecords,
    }));
    expect(seen).toEqual({
      shared: await look(anne, alias, ({ doc }) => textOf(doc)),
      own: 'alleen voor mij',
      receipts: 1,
      points: 1,
      unreadable: 0,
    });
  });

  test('of somebody else is not taken in, whatever it is sealed for', async () => {
    const { otherMachine, anne, joris, alias } = await newPair();
    const there = await share(anne, alias, joris);
    await joris.workplace.close();
    const asBackup: typeof exchangeHere = {
      ...exchangeHere,
      seal: (request) =>
        exchangeHere.seal({ ...request, facts: { ...request.facts, kind: 'backup' } }),
    };
    const again = await nextSession(otherMachine, { ...apart(otherMachine), exchange: asBackup });
    await typeIn(again, there, ' Ondergeschoven.');
    const arrived = await arrive(anne, await fileFor(again, there, anne));
    expect(arrived).toMatchObject({ kind: 'backup', state: 'merges' });
    await expect(anne.workplace.exchange.accept(arrived)).rejects.toThrow('somebody else');
    expect(await look(anne, alias, ({ doc }) => textOf(doc))).toBe('Milan slaapt slecht.');
    await again.workplace.close();
  });

  test('is merged into its own case, and twice is as once', async () => {
    const { anne, alias } = await newPair();
    const backup = async () => {
      const sealed = await anne.workplace.exchange.sealBackup(alias);
      if (!sealed.ok) throw new Error(sealed.reason);
      return sealed.value.bytes;
    };
    await change(anne, alias, ({ privateDoc }) => {
      write(privateDoc, 'alleen voor mij');
    });
    const bytes = await backup();
    await change(anne, alias, ({ doc, privateDoc }) => {
      write(doc, ' Later.');
      write(privateDoc, ' en later');
    });
    for (let round = 0; round < 2; round += 1) {
      expect(await takeIn(anne, bytes)).toMatchObject({ kind: 'merged' });
      const texts = await look(anne, alias, (one) => [textOf(one.doc), textOf(one.privateDoc)]);
      expect(texts).toEqual(['Milan slaapt slecht. Later.', 'alleen voor mij en later']);
    }
    expect(anne.workplace.cases()).toHaveLength(1);
  });
});
