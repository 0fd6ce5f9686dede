import { afterEach, describe, expect, test } from 'vitest';

import type { CaseAlias } from '#shared/base/ids';
import { readReceipts } from '#shared/merge/receiptBook';
import { restorePoints } from '#shared/versions/restorePoints';

import { exchangeHere } from '../../../../renderer/vault/exchange/exchangeWork.ts';
import {
  apart,
  deleteDatabases,
  makeCase,
  nextSession,
  textOf,
  write,
  type Session,
} from '../machine.ts';
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

  test('brings the access log back on a new machine, and loses no line on one with its own', async () => {
    const { anne, alias } = await newPair();
    const writeLog = async (at: Session, of: CaseAlias, ...lines: readonly string[]) => {
      const log = await at.workplace.openLog(of);
      if (log === null) throw new Error('No log');
      for (const line of lines) log.append(line);
      const said = { own: log.lines(), earlier: log.earlier() };
      expect(await log.flush()).toBe(true);
      await log.close();
      return said;
    };
    await writeLog(anne, alias, 'geopend', 'gedeeld met Linda');
    await anne.workplace.flush();
    const backupOf = async () => {
      const sealed = await anne.workplace.exchange.sealBackup(alias);
      if (!sealed.ok) throw new Error(sealed.reason);
      return sealed.value.bytes;
    };
    const bytes = await backupOf();
    const plain = new TextDecoder('latin1').decode(bytes);
    expect(plain).not.toContain('gedeeld met Linda');

    const fresh = (await newPair('iets anders')).anne;
    const restore = async (backup: Uint8Array) => {
      const opened = await fresh.workplace.exchange.openBackup(backup, anne.recoveryCode);
      if (!opened.ok) throw new Error(opened.reason);
      const outcome = await fresh.workplace.exchange.accept(opened.value);
      if (!outcome.ok || outcome.value.kind === 'stopped') throw new Error('not taken in');
      return outcome.value.alias;
    };
    const restored = await restore(bytes);
    expect(await writeLog(fresh, restored, 'hier verder')).toEqual({
      own: ['geopend', 'gedeeld met Linda', 'hier verder'],
      earlier: [],
    });
    // The laptop was not drowned after all: what its log said since stands beside this one.
    await writeLog(anne, alias, 'nog een dag');
    expect(await restore(await backupOf())).toBe(restored);
    expect(await restore(bytes)).toBe(restored);
    expect(await writeLog(fresh, restored)).toEqual({
      own: ['geopend', 'gedeeld met Linda', 'hier verder'],
      earlier: [['geopend', 'gedeeld met Linda', 'nog een dag']],
    });
  });

  test('a case without a log gets none by being copied, and comes back without one', async () => {
    const { anne } = await newPair();
    const alias = await makeCase(anne, 'tweede', 'VA-032');
    const sealed = await anne.workplace.exchange.sealBackup(alias);
    if (!sealed.ok) throw new Error(sealed.reason);
    const logOf = (at: Session, of: CaseAlias) =>
      at.workplace.cases().find((line) => line.alias === of)?.log ?? null;
    expect(logOf(anne, alias)).toBeNull();
    const fresh = (await newPair('iets anders')).anne;
    const opened = await fresh.workplace.exchange.openBackup(sealed.value.bytes, anne.recoveryCode);
    if (!opened.ok) throw new Error(opened.reason);
    const outcome = await fresh.workplace.exchange.accept(opened.value);
    if (!outcome.ok || outcome.value.kind === 'stopped') throw new Error('not taken in');
    expect(logOf(fresh, outcome.value.alias)).toBeNull();
  });
});
