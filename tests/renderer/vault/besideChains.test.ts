import { afterEach, describe, expect, test } from 'vitest';

import type { CaseAlias } from '#shared/base/ids';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';

import { damaged, loseJournal } from './damage.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  open,
  rawDatabase,
  textOf,
  write,
  type Machine,
  type Session,
} from './machine.ts';

afterEach(deleteDatabases);

describe('beside a case', () => {
  test('a desk and private content are kept, apart from what is shared', async () => {
    const { machine, alias } = await usedMachine();
    const session = await nextSession(machine);
    const opened = await open(session, alias);
    expect(textOf(opened.doc)).toBe('gedeeld');
    expect(textOf(opened.desk)).toBe('bureau');
    expect(textOf(opened.privateDoc)).toBe('alleen voor mij');
    expect(opened.unreadableRecords).toBe(0);
    expect([opened.doc.gc, opened.desk.gc, opened.privateDoc.gc]).toEqual([false, true, false]);
    await session.workplace.close();
    expect(machine.journal.chains.size).toBe(4);
  });

  test('opening a case twice at once makes one of each, and it counts as one document', async () => {
    const machine = newMachine();
    const session = await firstSession(machine);
    const alias = await makeCase(session, 'gedeeld');
    const [one, two] = await Promise.all([open(session, alias), open(session, alias)]);
    expect(two.desk).toBe(one.desk);
    expect(two.privateDoc).toBe(one.privateDoc);
    await one.close();
    write(two.privateDoc, 'nog open');
    expect(await two.flush()).toBe(true);
    await two.close();
    const again = await open(session, alias);
    expect(textOf(again.privateDoc)).toBe('nog open');
    await session.workplace.close();
    expect(machine.journal.chains.size).toBe(4);
  });

  test('they are found again when the index is lost, and are no cases themselves', async () => {
    const { machine, alias } = await usedMachine();
    await damageChain(machine, indexOf(machine, alias));
    const session = await nextSession(machine);
    expect(session.workplace.cases().map(({ code }) => code)).toEqual(['TERUG-1']);
    const opened = await open(session, alias);
    expect(textOf(opened.desk)).toBe('bureau');
    expect(textOf(opened.privateDoc)).toBe('alleen voor mij');
    await session.workplace.close();
  });

  test('they are rebuilt from either side', async () => {
    const { machine, alias } = await usedMachine();
    await deleteDatabases();
    const first = await nextSession(machine);
    expect(textOf((await open(first, alias)).privateDoc)).toBe('alleen voor mij');
    await first.workplace.close();
    loseJournal(machine.journal);
    const second = await nextSession(machine);
    expect(textOf((await open(second, alias)).privateDoc)).toBe('alleen voor mij');
    await second.workplace.close();
  });

  test.each(['desk', 'private'] as const)(
    'a %s that cannot be opened does not stop the case, and comes back when it can',
    async (kind) => {
      const { machine, alias } = await usedMachine();
      const session = await nextSession(machine);
      const line = session.workplace.cases().find((one) => one.alias === alias);
      await session.workplace.close();
      const broken = line?.[kind];
      if (broken == null) throw new Error('no alias');
      const whole = machine.journal.chains.get(broken);
      await damageChain(machine, broken);

      const second = await nextSession(machine);
      const opened = await open(second, alias);
      const docOf = { desk: opened.desk, private: opened.privateDoc };
      expect(textOf(opened.doc)).toBe('gedeeld');
      expect(textOf(docOf[kind])).toBe('');
      expect(opened.unreadableRecords).toBe(kind === 'private' ? 1 : 0);
      write(docOf[kind], 'nieuw ');
      await second.workplace.close();
      expect(machine.journal.chains.get(broken)).toHaveLength(whole?.length ?? -1);

      if (whole !== undefined) machine.journal.chains.set(broken, whole);
      const third = await nextSession(machine);
      const found = await open(third, alias);
      const text = textOf({ desk: found.desk, private: found.privateDoc }[kind]);
      expect(text).toContain('nieuw ');
      expect(text).toContain(kind === 'desk' ? 'bureau' : 'alleen voor mij');
      expect(found.unreadableRecords).toBe(0);
      await third.workplace.close();
    },
  );

  test.each(['desk', 'private'] as const)(
    'a %s that could not be opened is made unreadable too when the case is removed',
    async (kind) => {
      const { machine, alias } = await usedMachine();
      const session = await nextSession(machine);
      const line = session.workplace.cases().find((one) => one.alias === alias);
      await session.workplace.close();
      const broken = line?.[kind];
      if (broken == null) throw new Error('no alias');
      await damageChain(machine, broken);
      const second = await nextSession(machine);
      const opened = await open(second, alias);
      await opened.flush();
      await opened.close();
      expect((await second.workplace.removeCase(alias)).ok).toBe(true);
      await second.workplace.close();
      expect(machine.journal.chains.has(broken)).toBe(false);
      expect(machine.journal.chains.size).toBe(1);
    },
  );

  test('nothing in them counts as kept while their keys are not', async () => {
    const machine = newMachine();
    const session = await firstSession(machine);
    const alias = await makeCase(session, 'gedeeld');
    machine.fault = (_side, name) => (name === 'writeVaultFile' ? 'reject' : null);
    const opened = await open(session, alias);
    write(opened.privateDoc, 'alleen voor mij');
    expect(await opened.flush()).toBe(false);
    expect(opened.saveState().kind).toBe('failed');
    expect(opened.saveState()).toBe(opened.saveState());
    expect(session.workplace.saveState().kind).toBe('failed');
    machine.fault = null;
    expect(await opened.flush()).toBe(true);
    expect(opened.saveState().kind).toBe('saved');
    expect(await session.workplace.flush()).toBe(true);
    session.kill();
    const next = await nextSession(machine);
    expect(textOf((await open(next, alias)).privateDoc)).toBe('alleen voor mij');
    await next.workplace.close();
  });
});

describe('the name of a case', () => {
  test('is given once, and is the same in the list and in the case', async () => {
    const { machine, alias } = await usedMachine();
    const names: unknown[] = [];
    for (let round = 0; round < 2; round += 1) {
      const session = await nextSession(machine);
      const line = session.workplace.cases().find((one) => one.alias === alias);
      const identity = caseIdentityOf((await open(session, alias)).doc);
      expect(identity).toMatchObject({ caseId: line?.caseId, epoch: line?.epoch });
      names.push(identity);
      await session.workplace.close();
    }
    expect(names[1]).toEqual(names[0]);
  });
});

async function usedMachine(): Promise<{ readonly machine: Machine; readonly alias: CaseAlias }> {
  const machine = newMachine();
  const session = await firstSession(machine);
  const alias = await makeCase(session, 'gedeeld');
  await fill(session, alias);
  await session.workplace.close();
  return { machine, alias };
}

async function fill(session: Session, alias: CaseAlias): Promise<void> {
  const opened = await open(session, alias);
  write(opened.desk, 'bureau');
  write(opened.privateDoc, 'alleen voor mij');
  expect(await opened.flush()).toBe(true);
}

// The index is the first chain that was ever made.
function indexOf(machine: Machine, alias: CaseAlias): CaseAlias {
  const [index] = machine.journal.chains.keys();
  if (index === undefined || index === alias) throw new Error('no index');
  return index;
}

async function damageChain(machine: Machine, alias: CaseAlias): Promise<void> {
  const chain = machine.journal.chains.get(alias) ?? [];
  const broken = chain.map((record) => ({ ...record, bytes: damaged(record.bytes) }));
  machine.journal.chains.set(alias, broken);
  const database = await rawDatabase();
  for (const { seq, blob } of await database.read(alias, 1)) {
    await database.append(alias, { seq, blob: damaged(blob) });
  }
  database.close();
}
