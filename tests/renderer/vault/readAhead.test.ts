import { afterEach, expect, test } from 'vitest';
import type { CaseAlias } from '#shared/base/ids';
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

test('a case that was read ahead opens without reading, and is kept as any other', async () => {
  const { machine, alias } = await usedMachine();
  const session = await nextSession(machine);
  await session.workplace.readAhead(alias);
  const calls: string[] = [];
  machine.fault = (_side, name) => {
    calls.push(name);
    return null;
  };
  const opened = await open(session, alias);
  expect(textOf(opened.doc)).toBe('een twee');
  expect(calls.filter((name) => ['listJournal', 'readJournal', 'read'].includes(name))).toEqual([]);
  machine.fault = null;
  write(opened.doc, ' drie');
  write(opened.privateDoc, 'eigen');
  expect(await opened.flush()).toBe(true);
  await opened.close();
  // What was read once is true no longer.
  const again = await open(session, alias);
  expect([textOf(again.doc), textOf(again.privateDoc)]).toEqual(['een twee drie', 'eigen']);
  await session.workplace.close();
  expect(await readCase(machine, alias)).toBe('een twee drie');
});

test('what is written to an open case meanwhile is never older afterwards', async () => {
  const { machine, alias } = await usedMachine();
  const session = await nextSession(machine);
  const reading = session.workplace.readAhead(alias);
  const opened = await open(session, alias);
  await reading;
  write(opened.doc, ' drie');
  await session.workplace.readAhead(alias);
  await opened.close();
  const again = await open(session, alias);
  expect(textOf(again.doc)).toBe('een twee drie');
  await session.workplace.close();
  expect(await readCase(machine, alias)).toBe('een twee drie');
});

test('reading another forgets the first, and neither loses a word', async () => {
  const { machine, alias } = await usedMachine();
  const session = await nextSession(machine);
  const other = await makeCase(session, 'ander', 'VA-2');
  await session.workplace.readAhead(alias);
  await session.workplace.readAhead(other);
  for (const [one, text] of [
    [alias, 'een twee'],
    [other, 'ander'],
  ] as const) {
    const opened = await open(session, one);
    expect(textOf(opened.doc)).toBe(text);
    await opened.close();
  }
  await session.workplace.close();
});

test('reading ahead writes nothing: a chain that must be mended waits until it is opened', async () => {
  const { machine, alias } = await usedMachine();
  const session = await nextSession(machine);
  machine.journal.chains.delete(alias);
  await session.workplace.readAhead(alias);
  expect(machine.journal.chains.has(alias)).toBe(false);
  const opened = await open(session, alias);
  expect(await opened.flush()).toBe(true);
  expect(machine.journal.chains.has(alias)).toBe(true);
  await session.workplace.close();
});

test('a case that was read ahead can be removed, and is gone', async () => {
  const { machine, alias } = await usedMachine();
  const session = await nextSession(machine);
  await session.workplace.readAhead(alias);
  expect(await session.workplace.removeCase(alias)).toEqual({ ok: true, value: null });
  expect(await session.workplace.openCase(alias)).toEqual({ ok: false, reason: 'unknown-case' });
  await session.workplace.readAhead(alias);
  const database = await rawDatabase();
  expect(await database.read(alias, 1)).toEqual([]);
  database.close();
  await session.workplace.close();
});

async function usedMachine(): Promise<{ machine: Machine; alias: CaseAlias }> {
  const machine = newMachine();
  const session = await firstSession(machine);
  const alias = await makeCase(session, 'een');
  const opened = await open(session, alias);
  write(opened.doc, ' twee');
  await session.workplace.close();
  return { machine, alias };
}
