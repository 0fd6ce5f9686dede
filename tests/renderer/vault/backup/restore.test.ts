import { afterEach, describe, expect, test } from 'vitest';
import { stateHash } from '#shared/merge/stateHash';
import type { SharedDoc } from '#shared/casedoc/updates';
import { newMemoryFolder, type MemoryFolder } from '../../../../renderer/platform/memoryFolders.ts';
import { exchangeHere } from '../../../../renderer/vault/exchange/exchangeWork.ts';
import {
  backupFilesIn,
  findBackups,
  type FoundBackups,
} from '../../../../renderer/vault/backup/findBackups.ts';
import { restoreBackups } from '../../../../renderer/vault/backup/restoreBackups.ts';
import { restoreEffect } from '../../../../renderer/vault/backup/restoreEffect.ts';
import {
  apart,
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  textOf,
  write,
  type Session,
} from '../machine.ts';
import { change, look, typeIn } from '../exchange/pair.ts';

const DAY_MS = 86_400_000;
const NOON = new Date('2026-03-09T12:00:00').getTime();

afterEach(deleteDatabases);

/** A machine with two analyses, their backups in a folder; then the machine is gone. */
async function drownedLaptop(folder: MemoryFolder) {
  const machine = newMachine();
  const clock = { now: NOON };
  const anne = await firstSession(machine, { ...apart(machine), now: () => clock.now });
  machine.folders.next = folder;
  await anne.workplace.backups.chooseFolder();
  const first = await makeCase(anne, 'Milan slaapt slecht.', 'VA-031');
  const second = await makeCase(anne, 'Noor gaat niet naar school.', 'VA-032');
  await anne.workplace.backups.make();
  clock.now = NOON + DAY_MS;
  await typeIn(anne, first, ' Sinds de verhuizing.');
  await change(anne, first, ({ privateDoc }) => {
    write(privateDoc, 'alleen voor mij');
  });
  await anne.workplace.backups.make();
  const hashes = [await hashOf(anne, 0), await hashOf(anne, 1)];
  const { recoveryCode } = anne;
  return { machine, anne, clock, first, second, hashes, recoveryCode };
}

/** Of the nth case by its code: the order of the list is that of making them, to the millisecond. */
async function hashOf(at: Session, nth: number): Promise<string> {
  const byCode = [...at.workplace.cases()].sort((a, b) => a.code.localeCompare(b.code));
  const line = byCode[nth];
  if (line === undefined) throw new Error('no case');
  const hash = await look(at, line.alias, ({ doc }) => hashState(doc));
  return hash;
}

async function hashState(doc: SharedDoc): Promise<string> {
  return stateHash(doc, async (bytes) => {
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
    return new Uint8Array(digest);
  });
}

async function find(at: Session, folder: MemoryFolder, code: string): Promise<FoundBackups> {
  const found = await tryToFind(at, folder, code);
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

async function tryToFind(at: Session, folder: MemoryFolder, code: string) {
  at.desktop.folders.next = folder;
  const chosen = await at.desktop.bridge.chooseFolder({ purpose: 'backup' });
  if (!chosen.ok) throw new Error(chosen.reason);
  const files = await backupFilesIn(at.desktop.bridge, chosen.value.folder);
  if (!files.ok) throw new Error(files.reason);
  return findBackups(files.value, code, () => undefined, exchangeHere);
}

describe('a new machine with the recovery code of the old one', () => {
  test('has every analysis again, word for word, with what was private', async () => {
    const folder = newMemoryFolder('Kopie op stick');
    const { anne, hashes, recoveryCode } = await drownedLaptop(folder);
    await anne.workplace.close();

    const machine = newMachine();
    const fresh = await firstSession(machine, apart(machine));
    const found = await find(fresh, folder, recoveryCode);
    expect(found.cases.map(({ code }) => code)).toEqual(['VA-031', 'VA-032']);
    expect(found.unopened).toBe(0);
    expect(found.cases[0]?.person.name).toBe('Anne de Graaf');
    const seen: number[] = [];
    const outcome = await restoreBackups(fresh.workplace, found.cases, recoveryCode, (done) => {
      seen.push(done);
    });
    expect(outcome).toMatchObject({ words: 11, failed: [] });
    expect(seen).toEqual([1, 2]);
    expect([await hashOf(fresh, 0), await hashOf(fresh, 1)]).toEqual(hashes);
    const first = fresh.workplace.cases().find(({ code }) => code === 'VA-031');
    if (first === undefined) throw new Error('no case');
    const own = await look(fresh, first.alias, ({ privateDoc }) => textOf(privateDoc));
    expect(own).toBe('alleen voor mij');

    // And a second time changes nothing.
    const again = await restoreBackups(fresh.workplace, found.cases, recoveryCode, () => undefined);
    expect(again).toMatchObject({ words: 0, failed: [] });
    expect(fresh.workplace.cases()).toHaveLength(2);
    await fresh.workplace.close();
  });

  test('merges into what is there already and overwrites nothing', async () => {
    const folder = newMemoryFolder('Kopie op stick');
    const { anne, first, recoveryCode } = await drownedLaptop(folder);
    await typeIn(anne, first, ' Later geschreven.');
    const found = await find(anne, folder, recoveryCode);
    expect(found.cases.map((one) => restoreEffect(anne.workplace.cases(), [], one))).toEqual([
      { kind: 'merge', code: 'VA-031' },
      { kind: 'merge', code: 'VA-032' },
    ]);
    const outcome = await restoreBackups(
      anne.workplace,
      found.cases,
      recoveryCode,
      () => undefined,
    );
    expect(outcome).toMatchObject({ words: 0, failed: [] });
    const text = await look(anne, first, ({ doc }) => textOf(doc));
    expect(text).toBe('Milan slaapt slecht. Sinds de verhuizing. Later geschreven.');
    await anne.workplace.close();
  });

  test('says of an analysis that it was erased here, and does so only there', async () => {
    const folder = newMemoryFolder('Kopie op stick');
    const { anne, recoveryCode } = await drownedLaptop(folder);
    const found = await find(anne, folder, recoveryCode);
    const line = anne.workplace.cases().find(({ code }) => code === 'VA-031');
    if (line === undefined) throw new Error('no case');
    const erased = await anne.workplace.erased.eraseCase(line.alias, null);
    if (!erased.ok) throw new Error(erased.reason);
    const effects = found.cases.map((one) =>
      restoreEffect(anne.workplace.cases(), anne.workplace.erased.tombstones(), one),
    );
    expect(effects).toEqual([
      { kind: 'erased', at: erased.value.erasedAt, by: 'Anne de Graaf' },
      { kind: 'merge', code: 'VA-032' },
    ]);
    await anne.workplace.close();
  });

  test('is told which code is wrong, and opens nothing with another', async () => {
    const folder = newMemoryFolder('Kopie op stick');
    const { anne } = await drownedLaptop(folder);
    const machine = newMachine();
    const fresh = await firstSession(machine, apart(machine));
    expect(await tryToFind(fresh, folder, fresh.recoveryCode)).toEqual({
      ok: false,
      reason: 'wrong-code',
    });
    expect(await tryToFind(fresh, folder, 'geen code')).toEqual({ ok: false, reason: 'typo' });
    expect(await tryToFind(fresh, newMemoryFolder('Leeg'), fresh.recoveryCode)).toMatchObject({
      ok: false,
    });
    await anne.workplace.close();
    await fresh.workplace.close();
  });

  test('takes the copy that goes furthest, whatever the clock said when it was made', async () => {
    const folder = newMemoryFolder('Kopie op stick');
    const { anne, clock, first, recoveryCode } = await drownedLaptop(folder);
    clock.now = 0;
    await typeIn(anne, first, ' In 1970.');
    await anne.workplace.backups.make();
    await anne.workplace.close();
    const machine = newMachine();
    const fresh = await firstSession(machine, apart(machine));
    const found = await find(fresh, folder, recoveryCode);
    await restoreBackups(fresh.workplace, found.cases, recoveryCode, () => undefined);
    const line = fresh.workplace.cases().find(({ code }) => code === 'VA-031');
    if (line === undefined) throw new Error('no case');
    expect(await look(fresh, line.alias, ({ doc }) => textOf(doc))).toContain(' In 1970.');
    await fresh.workplace.close();
  });

  test('passes over damaged, empty and strange files, and falls back on an older copy', async () => {
    const folder = newMemoryFolder('Kopie op stick');
    const { anne, recoveryCode } = await drownedLaptop(folder);
    const newest = anne.workplace.backups.facts().copies.at(-1);
    const file = folder.files.get(newest?.name ?? '');
    if (newest === undefined || file === undefined) throw new Error('no copy');
    folder.files.set(newest.name, { ...file, bytes: file.bytes.slice(0, 500) });
    folder.files.set('VA-leeg.va', { bytes: new Uint8Array(), changedAt: 0 });
    folder.files.set('VA-iets.va', { bytes: new Uint8Array(900).fill(7), changedAt: 0 });
    const twin = `${newest.name.slice(0, -3)} (conflicted copy 2018-04-10 093612).va`;
    folder.files.set(twin, file);
    await anne.workplace.close();
    const machine = newMachine();
    const fresh = await firstSession(machine, apart(machine));
    const found = await find(fresh, folder, recoveryCode);
    expect(found.cases).toHaveLength(2);
    expect(found.unopened).toBe(3);
    const outcome = await restoreBackups(
      fresh.workplace,
      found.cases,
      recoveryCode,
      () => undefined,
    );
    expect(outcome.failed).toEqual([]);
    const texts: string[] = [];
    for (const { alias } of fresh.workplace.cases()) {
      texts.push(await look(fresh, alias, ({ doc }) => textOf(doc)));
    }
    expect(texts.join('|')).toContain('Sinds de verhuizing.');
    await fresh.workplace.close();
  });

  test('puts back what it can when the disk fails at any one call, and the rest the next time', async () => {
    const folder = newMemoryFolder('Kopie op stick');
    const { anne, hashes, recoveryCode } = await drownedLaptop(folder);
    await anne.workplace.close();
    for (let nth = 3; nth <= 33; nth += 6) {
      const machine = newMachine();
      const fresh = await firstSession(machine, apart(machine));
      const found = await find(fresh, folder, recoveryCode);
      const start = machine.calls;
      machine.fault = () => (machine.calls - start === nth ? 'reject' : null);
      const outcome = await restoreBackups(
        fresh.workplace,
        found.cases,
        recoveryCode,
        () => undefined,
      );
      machine.fault = null;
      await restoreBackups(fresh.workplace, outcome.failed, recoveryCode, () => undefined);
      const codes = new Set(fresh.workplace.cases().map(({ caseId }) => caseId));
      expect(codes.size).toBe(2);
      const now = [];
      for (let at = 0; at < fresh.workplace.cases().length; at += 1)
        now.push(await hashOf(fresh, at));
      expect([...new Set(now)].sort()).toEqual([...hashes].sort());
      await fresh.workplace.close();
    }
  });
});
