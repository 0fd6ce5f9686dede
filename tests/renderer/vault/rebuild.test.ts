import { afterEach, describe, expect, test } from 'vitest';

import { inspectWorkplace, unlockWithPassphrase } from '../../../renderer/vault/workplace.ts';
import type { VaultTools } from '../../../renderer/vault/vaultTools.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { testTools } from '../../support/vaultTools.ts';
import {
  copyOf,
  damaged,
  deleteRow,
  dumpDatabase,
  loseJournal,
  restoreDatabase,
  restoreJournal,
} from './damage.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  open,
  rawDatabase,
  readCase,
  textOf,
  write,
  type Machine,
} from './machine.ts';

afterEach(deleteDatabases);

describe('a workplace of which one copy is gone', () => {
  test('is rebuilt from the journal when IndexedDB was deleted, and says so', async () => {
    const { machine, alias } = await usedMachine();
    await deleteDatabases();
    expect(await sightOf(machine)).toEqual({ kind: 'locked', missing: 'database' });
    const session = await nextSession(machine);
    expect(session.workplace.rebuilt).toBe('database');
    expect(session.workplace.cases()).toHaveLength(1);
    await session.workplace.close();
    machine.journal.chains.clear();
    expect(await readCase(machine, alias)).toBe('eerste tweede');
  });

  test('is rebuilt from IndexedDB when the journal was deleted, and says so', async () => {
    const { machine, alias } = await usedMachine();
    loseJournal(machine.journal);
    expect(await sightOf(machine)).toEqual({ kind: 'locked', missing: 'journal' });
    const session = await nextSession(machine);
    expect(session.workplace.rebuilt).toBe('journal');
    await session.workplace.close();
    await deleteDatabases();
    expect(await readCase(machine, alias)).toBe('eerste tweede');
  });

  test('opens when only the vault file of the desktop is gone or damaged', async () => {
    const { machine, alias } = await usedMachine();
    const file = machine.journal.vaultFile;
    machine.journal.vaultFile = null;
    expect(await readCase(machine, alias)).toBe('eerste tweede');
    for (const damage of [damaged(file?.bytes), file?.bytes.slice(0, 90), new Uint8Array(0)]) {
      machine.journal.vaultFile = { bytes: damage ?? new Uint8Array(), generation: 90_000 };
      const session = await nextSession(machine);
      expect(textOf((await open(session, alias)).doc)).toBe('eerste tweede');
      await session.workplace.close();
    }
  });

  test('opens when only the vault file in IndexedDB is gone or damaged', async () => {
    const { machine, alias } = await usedMachine();
    const database = await rawDatabase();
    await database.writeVaultFile(new Uint8Array([1, 2, 3]));
    database.close();
    expect(await readCase(machine, alias)).toBe('eerste tweede');
  });

  test('is never greeted as new while anything at all is left', async () => {
    const { machine } = await usedMachine();
    machine.journal.vaultFile = null;
    await deleteDatabases();
    expect(await sightOf(machine)).toEqual({ kind: 'unreadable', reason: 'vault-damaged' });
    machine.journal.vaultFile = { bytes: new Uint8Array(9), generation: 1 };
    machine.journal.chains.clear();
    expect(await sightOf(machine)).toEqual({ kind: 'unreadable', reason: 'vault-damaged' });
    const unlocked = await unlockWithPassphrase(bridgeOf(machine), TEST_PASSPHRASE, testTools());
    expect(unlocked).toEqual({ ok: false, reason: 'vault-damaged' });
  });

  test('says that it cannot be read when the desktop cannot read', async () => {
    const desktop = createFakeDesktop();
    desktop.setFault(() => ({ kind: 'answer', answer: { ok: false, reason: 'unreadable' } }));
    expect(await inspectWorkplace(desktop.bridge, testTools())).toEqual({
      kind: 'unreadable',
      reason: 'no-access',
    });
  });

  test('of which the databases cannot even be listed is neither new nor has lost one', async () => {
    const { machine } = await usedMachine();
    const tools = testTools({ listDatabases: () => Promise.reject(new Error('full')) });
    const sight = () => inspectWorkplace(bridgeOf(machine), tools);
    expect(await sight()).toEqual({ kind: 'locked', missing: 'nothing' });
    loseJournal(machine.journal);
    expect(await sight()).toEqual({ kind: 'unreadable', reason: 'no-access' });
  });

  test('refuses to choose between two workplaces', async () => {
    const one = await usedMachine();
    const two = await usedMachine({ listDatabases: () => Promise.resolve([]) });
    one.machine.journal.vaultFile = null;
    expect(await sightOf(one.machine)).toEqual({
      kind: 'unreadable',
      reason: 'different-workplaces',
    });
    expect(await sightOf(two.machine)).toEqual({ kind: 'locked', missing: 'nothing' });
  });

  test('of a newer version is left alone', async () => {
    const { machine } = await usedMachine();
    const file = machine.journal.vaultFile;
    const text = new TextDecoder().decode(file?.bytes).replace('"version":1', '"version":2');
    machine.journal.vaultFile = { bytes: new TextEncoder().encode(text), generation: 99 };
    expect(await sightOf(machine)).toEqual({ kind: 'unreadable', reason: 'newer-version' });
  });
});

describe('a workplace of which one copy is older', () => {
  test('takes what the journal has more', async () => {
    const { machine, alias } = await usedMachine();
    const older = await dumpDatabase();
    await addText(machine, alias, ' derde');
    await restoreDatabase(older);
    const session = await nextSession(machine);
    expect(session.workplace.rebuilt).toBe('database');
    expect(textOf((await open(session, alias)).doc)).toBe('eerste tweede derde');
    await session.workplace.close();
    loseJournal(machine.journal);
    expect(await readCase(machine, alias)).toBe('eerste tweede derde');
  });

  test('takes what IndexedDB has more', async () => {
    const { machine, alias } = await usedMachine();
    const older = copyOf(machine.journal);
    await addText(machine, alias, ' derde');
    restoreJournal(machine.journal, older);
    const session = await nextSession(machine);
    expect(session.workplace.rebuilt).toBe('journal');
    await session.workplace.close();
    await deleteDatabases();
    expect(await readCase(machine, alias)).toBe('eerste tweede derde');
  });

  test('merges two copies that went their own way, and keeps the sum on both sides', async () => {
    const { machine, alias } = await usedMachine();
    const base = copyOf(machine.journal);
    const olderDatabase = await dumpDatabase();
    await addText(machine, alias, ' derde');
    const ahead = copyOf(machine.journal);
    await restoreDatabase(olderDatabase);
    restoreJournal(machine.journal, base);
    await addText(machine, alias, ' vierde');
    restoreJournal(machine.journal, ahead);

    const merged = await readCase(machine, alias);
    expect(merged.startsWith('eerste tweede')).toBe(true);
    expect(merged).toContain(' derde');
    expect(merged).toContain(' vierde');
    const session = await nextSession(machine);
    expect(session.workplace.rebuilt).toBe('nothing');
    await session.workplace.close();
    const kept = copyOf(machine.journal);
    loseJournal(machine.journal);
    expect(await readCase(machine, alias)).toBe(merged);
    restoreJournal(machine.journal, kept);
    await deleteDatabases();
    expect(await readCase(machine, alias)).toBe(merged);
  });
});

describe('a damaged record', () => {
  test('in IndexedDB is replaced from the journal', async () => {
    const { machine, alias } = await usedMachine();
    const database = await rawDatabase();
    for (const { seq, blob } of await database.read(alias, 1)) {
      await database.append(alias, { seq, blob: damaged(blob) });
    }
    database.close();
    expect(await readCase(machine, alias)).toBe('eerste tweede');
    loseJournal(machine.journal);
    expect(await readCase(machine, alias)).toBe('eerste tweede');
  });

  test('in the journal does not matter while IndexedDB is whole', async () => {
    const { machine, alias } = await usedMachine();
    const chain = machine.journal.chains.get(alias) ?? [];
    machine.journal.chains.set(
      alias,
      chain.map((record, index) =>
        index === 0 ? { ...record, bytes: damaged(record.bytes) } : record,
      ),
    );
    await deleteRow(alias, chain.length);
    expect(await readCase(machine, alias)).toBe('eerste tweede');
    await deleteDatabases();
    expect(await readCase(machine, alias)).toBe('eerste tweede');
  });

  test('on both sides is reported, changes nothing, and the other cases open', async () => {
    const { machine, alias } = await usedMachine();
    const session = await nextSession(machine);
    const other = await makeCase(session, 'ander werk', 'VA-2');
    await session.workplace.close();
    const chain = machine.journal.chains.get(alias) ?? [];
    machine.journal.chains.set(
      alias,
      chain.map((record) => ({ ...record, bytes: damaged(record.bytes) })),
    );
    const database = await rawDatabase();
    for (const { seq, blob } of await database.read(alias, 1)) {
      await database.append(alias, { seq, blob: damaged(blob) });
    }
    database.close();
    const next = await nextSession(machine);
    expect(await next.workplace.openCase(alias)).toEqual({ ok: false, reason: 'damaged' });
    expect(textOf((await open(next, other)).doc)).toBe('ander werk');
    await next.workplace.close();
    expect(machine.journal.chains.get(alias)).toHaveLength(chain.length);
  });

  test('in the index on both sides leaves every case in the list under a new code', async () => {
    const { machine, alias } = await usedMachine();
    for (const [other, chain] of machine.journal.chains) {
      if (other === alias) continue;
      const broken = chain.map((record) => ({ ...record, bytes: damaged(record.bytes) }));
      machine.journal.chains.set(other, broken);
    }
    await deleteDatabases();
    const session = await nextSession(machine);
    expect(session.workplace.cases().map(({ code }) => code)).toEqual(['TERUG-1']);
    expect(textOf((await open(session, alias)).doc)).toBe('eerste tweede');
    await session.workplace.close();
    const again = await nextSession(machine);
    expect(again.workplace.cases().map(({ code }) => code)).toEqual(['TERUG-1']);
    await again.workplace.close();
  });
});

async function usedMachine(changes: Partial<VaultTools> = {}): Promise<{
  machine: Machine;
  alias: Awaited<ReturnType<typeof makeCase>>;
}> {
  const machine = newMachine();
  const session = await firstSession(machine, changes);
  const alias = await makeCase(session, 'eerste');
  await session.workplace.close();
  await addText(machine, alias, ' tweede');
  return { machine, alias };
}

async function addText(
  machine: Machine,
  alias: Awaited<ReturnType<typeof makeCase>>,
  text: string,
): Promise<void> {
  const session = await nextSession(machine);
  const opened = await open(session, alias);
  write(opened.doc, text);
  expect(await opened.flush()).toBe(true);
  await session.workplace.close();
}

function bridgeOf(machine: Machine): ReturnType<typeof createFakeDesktop>['bridge'] {
  return createFakeDesktop(machine.journal).bridge;
}

function sightOf(machine: Machine): ReturnType<typeof inspectWorkplace> {
  return inspectWorkplace(bridgeOf(machine), testTools());
}
