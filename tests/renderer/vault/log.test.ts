import { afterEach, describe, expect, test } from 'vitest';

import type { CaseAlias } from '#shared/base/ids';
import type { LogChain } from '../../../renderer/vault/unlockedWorkplace.ts';

import { damaged, loseJournal } from './damage.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  open,
  textOf,
  write,
  type Machine,
  type Session,
} from './machine.ts';

afterEach(deleteDatabases);

async function logOf(session: Session, alias: CaseAlias): Promise<LogChain> {
  const log = await session.workplace.openLog(alias);
  if (log === null) throw new Error('No log');
  return log;
}

async function usedMachine(): Promise<{ machine: Machine; alias: CaseAlias; log: CaseAlias }> {
  const machine = newMachine();
  const session = await firstSession(machine);
  const alias = await makeCase(session, 'gedeeld');
  const log = await logOf(session, alias);
  log.append('eerste');
  expect(await log.flush()).toBe(true);
  log.append('tweede');
  await session.workplace.close();
  const before = await nextSession(machine);
  const line = before.workplace.cases().find((one) => one.alias === alias);
  await before.workplace.close();
  if (line?.log == null) throw new Error('The index does not name the log');
  return { machine, alias, log: line.log };
}

describe('the log beside a case', () => {
  test('keeps its lines in order over sessions, in one chain, whoever opens it twice', async () => {
    const { machine, alias } = await usedMachine();
    const session = await nextSession(machine);
    const [one, two] = await Promise.all([logOf(session, alias), logOf(session, alias)]);
    one.append('derde');
    expect(two.lines()).toEqual(['eerste', 'tweede', 'derde']);
    expect(one.unreadableRecords).toBe(0);
    await one.close();
    two.append('vierde');
    await session.workplace.close();
    const later = await nextSession(machine);
    expect((await logOf(later, alias)).lines()).toHaveLength(4);
    // The index, the case, and the log; desk and private were never opened.
    expect(machine.journal.chains.size).toBe(3);
    await later.workplace.close();
  });

  test('opened twice before its key is kept, there is one log', async () => {
    const machine = newMachine();
    const session = await firstSession(machine);
    const alias = await makeCase(session, 'gedeeld');
    const first = await logOf(session, alias);
    first.append('eerste');
    await first.close();
    expect((await logOf(session, alias)).lines()).toEqual(['eerste']);
    await session.workplace.close();
    expect(machine.journal.chains.size).toBe(3);
  });

  test('nothing of it is readable at rest', async () => {
    const { machine } = await usedMachine();
    const records = [...machine.journal.chains.values()].flat();
    const text = records.map(({ bytes }) => new TextDecoder('latin1').decode(bytes)).join('');
    expect(text).not.toContain('eerste');
  });

  test('is rebuilt from either side', async () => {
    const { machine, alias } = await usedMachine();
    loseJournal(machine.journal);
    const first = await nextSession(machine);
    expect((await logOf(first, alias)).lines()).toHaveLength(2);
    await first.workplace.close();
    await deleteDatabases();
    const second = await nextSession(machine);
    expect((await logOf(second, alias)).lines()).toHaveLength(2);
    await second.workplace.close();
  });

  test('one that cannot be opened stops neither the case nor a new log, and it says so', async () => {
    const { machine, alias, log } = await usedMachine();
    const chain = machine.journal.chains.get(log) ?? [];
    const broken = chain.map((record) => ({ ...record, bytes: damaged(record.bytes) }));
    machine.journal.chains.set(log, broken);
    await deleteDatabases();
    const session = await nextSession(machine);
    const opened = await open(session, alias);
    expect(textOf(opened.doc)).toBe('gedeeld');
    const fresh = await logOf(session, alias);
    expect(fresh.unreadableRecords).toBe(1);
    fresh.append('verder');
    expect(await fresh.flush()).toBe(true);
    write(opened.doc, 'nog werk');
    expect(await opened.flush()).toBe(true);
    await session.workplace.close();
  });

  test('goes along when the history is cleaned, and goes when the case goes', async () => {
    const { machine, alias } = await usedMachine();
    const session = await nextSession(machine);
    const cleaned = await session.workplace.cleanHistory(alias);
    if (!cleaned.ok) throw new Error(cleaned.reason);
    const log = await logOf(session, cleaned.value);
    expect(log.lines()).toEqual(['eerste', 'tweede']);
    await log.close();
    expect((await session.workplace.removeCase(cleaned.value)).ok).toBe(true);
    await session.workplace.close();
    expect(machine.journal.chains.size).toBe(1);
  });

  test('only the right passphrase is one', async () => {
    const machine = newMachine();
    const session = await firstSession(machine);
    expect(await session.workplace.isPassphrase('iets anders dan het was')).toBe(false);
    await session.workplace.close();
  });
});
