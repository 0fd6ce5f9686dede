import { afterEach, describe, expect, test } from 'vitest';

import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { sentPackages } from '#shared/casedoc/exchangeLog';
import { packageLimits } from '#shared/exchange/packageLimits';
import { readReceipts } from '#shared/merge/receiptBook';
import { restorePoints } from '#shared/versions/restorePoints';

import { exchangeHere } from '../../../../renderer/vault/exchange/exchangeWork.ts';
import { apart, deleteDatabases, makeCase, nextSession, open, textOf, write } from '../machine.ts';
import { arrive, change, fileFor, look, newPair, share, takeIn, typeIn } from './pair.ts';

afterEach(deleteDatabases);

describe('a case that goes to and fro', () => {
  test('is there after the first file, with the same name, and nothing private', async () => {
    const { anne, joris, alias } = await newPair();
    await change(anne, alias, ({ privateDoc, desk }) => {
      write(privateDoc, 'alleen voor mij');
      write(desk, 'bureau');
    });
    const arrived = await arrive(joris, await fileFor(anne, alias, joris));
    expect(arrived).toMatchObject({
      kind: 'sync',
      senderName: 'Anne de Graaf',
      trust: 'unchecked',
      code: 'VA-031',
      alias: null,
      state: 'new-case',
    });
    const accepted = await joris.workplace.exchange.accept(arrived);
    if (!accepted.ok || accepted.value.kind !== 'added') throw new Error('not added');
    const there = accepted.value.alias;
    const seen = await look(joris, there, (opened) => ({
      texts: [opened.doc, opened.privateDoc, opened.desk].map(textOf),
      identity: caseIdentityOf(opened.doc),
    }));
    expect(seen.texts).toEqual(['Milan slaapt slecht.', '', '']);
    expect(seen.identity).toEqual(await look(anne, alias, ({ doc }) => caseIdentityOf(doc)));
    expect(joris.workplace.cases()).toMatchObject([{ code: 'VA-031', duo: 'Anne de Graaf' }]);
  });

  test('holds the words of both, with a receipt, and says when both have the same', async () => {
    const { anne, joris, alias } = await newPair();
    const there = await share(anne, alias, joris);
    await typeIn(anne, alias, ' Anne schrijft.');
    await typeIn(joris, there, ' Joris schrijft.');

    const first = await takeIn(anne, await fileFor(joris, there, anne));
    if (first.kind !== 'merged') throw new Error(first.kind);
    expect(first.receipt).toMatchObject({ theirWords: 2, senderName: 'Joris Baks', isSame: false });
    const merged = await look(anne, alias, ({ doc }) => textOf(doc));
    for (const words of ['Milan slaapt slecht.', ' Anne schrijft.', ' Joris schrijft.']) {
      expect(merged).toContain(words);
    }
    const back = await takeIn(joris, await fileFor(anne, alias, joris));
    if (back.kind !== 'merged') throw new Error(back.kind);
    expect(back.receipt.isSame).toBe(true);
    expect(back.receipt.checkWords).toHaveLength(3);
    expect(await look(joris, there, ({ doc }) => textOf(doc))).toBe(merged);

    const kept = await look(anne, alias, ({ desk }) => ({
      receipts: readReceipts(desk),
      points: restorePoints(desk),
    }));
    expect(kept.receipts).toEqual([first.receipt]);
    expect(kept.points).toMatchObject([
      { id: first.receipt.restorePoint, kind: 'before-import', label: 'Joris Baks' },
    ]);
  });

  test('is merged while it is open, and everything is there after locking', async () => {
    const { machine, anne, joris, alias } = await newPair();
    const there = await share(anne, alias, joris);
    await typeIn(joris, there, ' Joris schrijft.');
    const opened = await open(anne, alias);
    const bytes = await fileFor(joris, there, anne);
    const arrived = await arrive(anne, bytes);
    const accepting = anne.workplace.exchange.accept(arrived);
    write(opened.doc, ' Intussen getypt.');
    expect(await accepting).toMatchObject({ ok: true, value: { kind: 'merged' } });
    const text = textOf(opened.doc);
    expect(text).toContain(' Joris schrijft.');
    expect(text).toContain(' Intussen getypt.');
    expect(opened.saveState().kind).toBe('saved');
    await anne.workplace.close();
    const again = await nextSession(machine, apart(machine));
    expect(await look(again, alias, ({ doc }) => textOf(doc))).toBe(text);
    expect(await look(again, alias, ({ desk }) => readReceipts(desk).length)).toBe(1);
    await again.workplace.close();
  });

  test('a file that was merged before, or is older, changes nothing and says so', async () => {
    const { anne, joris, alias } = await newPair();
    const there = await share(anne, alias, joris);
    const older = await fileFor(joris, there, anne);
    await typeIn(joris, there, ' Joris schrijft.');
    const bytes = await fileFor(joris, there, anne);
    const first = await takeIn(anne, bytes);
    const text = await look(anne, alias, ({ doc }) => textOf(doc));
    const known = await arrive(anne, bytes);
    expect(known.state).toBe('already');
    expect(known.sameWords).toHaveLength(3);
    const second = await takeIn(anne, bytes);
    expect(second).toEqual(first);
    expect((await arrive(anne, older)).state).toBe('older');
    expect(await takeIn(anne, older)).toMatchObject({
      kind: 'merged',
      receipt: { theirWords: 0, isSame: false },
    });
    expect(await look(anne, alias, ({ doc }) => textOf(doc))).toBe(text);
    expect(anne.workplace.cases()).toHaveLength(1);
  });

  test('gets another code when its own is taken', async () => {
    const { anne, joris, alias } = await newPair();
    await makeCase(joris, 'ander werk', 'VA-031');
    const there = await share(anne, alias, joris);
    const codes = joris.workplace.cases().map((line) => [line.alias === there, line.code]);
    expect(codes).toContainEqual([true, 'VA-032']);
  });

  test('comes back from the partner when the own one cannot be opened any more', async () => {
    const { machine, anne, joris, alias } = await newPair();
    const there = await share(anne, alias, joris);
    const bytes = await fileFor(joris, there, anne);
    await anne.workplace.close();
    machine.journal.chains.set(alias, []);
    await deleteDatabases();
    const again = await nextSession(machine, apart(machine)).catch(() => null);
    if (again === null) throw new Error('does not open');
    expect(await again.workplace.openCase(alias)).toEqual({ ok: false, reason: 'damaged' });
    const outcome = await takeIn(again, bytes);
    if (outcome.kind !== 'added') throw new Error(outcome.kind);
    expect(await look(again, outcome.alias, ({ doc }) => textOf(doc))).toBe('Milan slaapt slecht.');
    await again.workplace.close();
  });
});

describe('a file', () => {
  test('for another, or with a code, opens only so', async () => {
    const { anne, joris, alias } = await newPair();
    const { exchange } = anne.workplace;
    const own = await exchange.sealCase(alias, {
      kind: 'cards',
      signKeys: [await joris.workplace.exchange.ownSignKey()],
    });
    if (!own.ok) throw new Error(own.reason);
    expect(own.value.name).toMatch(/^VA-[a-z2-9]{8}\.va$/);
    expect((await arrive(anne, own.value.bytes)).trust).toBe('own');

    const code = exchange.newPackageCode();
    const sealed = await exchange.sealCase(alias, { kind: 'code', code });
    if (!sealed.ok) throw new Error(sealed.reason);
    const { bytes } = sealed.value;
    const there = joris.workplace.exchange;
    expect(await there.openPackage(bytes)).toEqual({ ok: false, reason: 'needs-code' });
    expect(await there.openPackage(bytes, 'geen code')).toEqual({
      ok: false,
      reason: 'wrong-code',
    });
    const other = there.newPackageCode();
    expect(await there.openPackage(bytes, other)).toEqual({ ok: false, reason: 'wrong-code' });
    const spoken = code.toUpperCase().replaceAll('-', ', ');
    expect(await there.openPackage(bytes, spoken)).toMatchObject({ ok: true });
    expect(joris.workplace.cases()).toEqual([]);
  }, 60_000);

  test('from or for a card that was revoked stays shut; an unknown sender is said', async () => {
    const { anne, joris, alias } = await newPair();
    const bytes = await fileFor(anne, alias, joris);
    const signKey = await anne.workplace.exchange.ownSignKey();
    joris.workplace.exchange.setChecked(signKey, true);
    expect((await arrive(joris, bytes)).trust).toBe('checked');
    joris.workplace.exchange.revoke(signKey);
    expect(await joris.workplace.exchange.openPackage(bytes)).toEqual({
      ok: false,
      reason: 'revoked-key',
    });
    const there = await makeCase(joris, 'iets');
    const sealFor = { kind: 'cards', signKeys: [signKey] } as const;
    expect(await joris.workplace.exchange.sealCase(there, sealFor)).toEqual({
      ok: false,
      reason: 'revoked-card',
    });
    const nobody = { kind: 'cards', signKeys: ['00'.repeat(32)] } as const;
    expect(await joris.workplace.exchange.sealCase(there, nobody)).toEqual({
      ok: false,
      reason: 'unknown-card',
    });
  });

  test('larger than anybody may open is not made, and does not count as sent', async () => {
    const { machine, anne, joris, alias } = await newPair();
    const signKeys = [await joris.workplace.exchange.ownSignKey()];
    await anne.workplace.close();
    const large = {
      ...exchangeHere,
      seal: () => Promise.resolve(new Uint8Array(packageLimits.file + 1)),
    };
    const again = await nextSession(machine, { ...apart(machine), exchange: large });
    const sealed = await again.workplace.exchange.sealCase(alias, { kind: 'cards', signKeys });
    expect(sealed).toEqual({ ok: false, reason: 'too-large' });
    expect(await look(again, alias, ({ desk }) => sentPackages(desk))).toEqual([]);
    await again.workplace.close();
  });

  test('that is none, or is damaged, changes nothing', async () => {
    const { anne, joris, alias } = await newPair();
    const bytes = await fileFor(anne, alias, joris);
    const reasons = [
      new Uint8Array(),
      new TextEncoder().encode('geen bestand van ons'),
      bytes.slice(0, -3),
      bytes.map((byte, at) => (at === bytes.length - 5 ? byte ^ 1 : byte)),
    ].map((file) => joris.workplace.exchange.openPackage(file));
    expect((await Promise.all(reasons)).map((one) => (one.ok ? 'ok' : one.reason))).toEqual([
      'empty',
      'not-ours',
      'truncated',
      'damaged',
    ]);
    expect(joris.workplace.cases()).toEqual([]);
  });
});

test('a file of an analysis that was erased here says so, and one of another does not', async () => {
  const { anne, joris, alias } = await newPair();
  const there = await share(anne, alias, joris);
  expect((await arrive(anne, await fileFor(joris, there, anne))).erased).toBeNull();
  const bytes = await fileFor(joris, there, anne);
  const erased = await anne.workplace.erased.eraseCase(alias, '2026-03-10');
  if (!erased.ok) throw new Error(erased.reason);
  expect(await arrive(anne, bytes)).toMatchObject({
    state: 'new-case',
    alias: null,
    erased: { at: erased.value.erasedAt, by: erased.value.erasedBy },
  });
});
