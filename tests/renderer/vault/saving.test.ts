import { afterEach, describe, expect, test } from 'vitest';

import type { SaveState } from '../../../renderer/vault/saveState.ts';
import type { OpenCase } from '../../../renderer/vault/unlockedWorkplace.ts';
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
} from './machine.ts';
import { soon } from '../../support/soon.ts';

afterEach(deleteDatabases);

const STORING = ['appendJournal', 'append'];
/** Long enough that a busy machine is never taken for a disk that hangs. */
const NEVER_MS = 50_000;

describe('the save state', () => {
  test('says saved only when both sides acknowledged', async () => {
    const { machine, session, opened } = await openedCase();
    const states: string[] = [];
    opened.onSaveState(() => states.push(opened.saveState().kind));
    write(opened.doc, ' meer');
    expect(opened.saveState()).toMatchObject({ kind: 'saving' });
    expect(await opened.flush()).toBe(true);
    expect(opened.saveState()).toMatchObject({ kind: 'saved' });
    expect(states.at(-1)).toBe('saved');
    expect(await storedTwice(machine, opened)).toBe(true);
    await session.workplace.close();
  });

  test('a full disk under the journal gives one copy, never saved, and heals by itself', async () => {
    const { machine, session, opened } = await openedCase();
    const seen = record(opened);
    machine.fault = (side) => (side === 'journal' ? 'disk-full' : null);
    write(opened.doc, ' meer');
    expect(await opened.flush()).toBe(true);
    expect(opened.saveState()).toMatchObject({
      kind: 'oneCopy',
      lost: 'journal',
      reason: 'disk-full',
    });
    write(opened.doc, ' en meer');
    await opened.flush();
    expect(seen()).not.toContain('saved');
    expect(session.workplace.saveState().kind).toBe('oneCopy');
    machine.fault = null;
    await soon(() => {
      expect(opened.saveState().kind).toBe('saved');
    });
    expect(await storedTwice(machine, opened)).toBe(true);
    await session.workplace.close();
  });

  test('a database that rejects gives one copy; both failing gives failed', async () => {
    const { machine, session, opened } = await openedCase();
    const seen = record(opened);
    machine.fault = (side) => (side === 'database' ? 'reject' : null);
    write(opened.doc, ' meer');
    expect(await opened.flush()).toBe(true);
    expect(opened.saveState()).toMatchObject({
      kind: 'oneCopy',
      lost: 'database',
      reason: 'database-error',
    });
    machine.fault = (side) => (side === 'database' ? 'reject' : 'disk-full');
    write(opened.doc, ' en meer');
    expect(await opened.flush()).toBe(false);
    expect(opened.saveState()).toMatchObject({ kind: 'failed', reason: 'disk-full' });
    expect(seen()).not.toContain('saved');
    machine.fault = null;
    expect(await opened.flush()).toBe(true);
    expect(opened.saveState()).toMatchObject({ kind: 'saved' });
    expect(await storedTwice(machine, opened)).toBe(true);
    await session.workplace.close();
  });

  test.each(['hang', 'hang-after'] as const)(
    'a write that does %s trips the watchdog, and counts once it is there',
    async (kind) => {
      const { machine, session, opened } = await openedCase({ watchdogMs: 300 });
      machine.fault = (_side, name) => (STORING.includes(name) ? kind : null);
      write(opened.doc, ' meer');
      expect(await opened.flush()).toBe(false);
      expect(opened.saveState()).toMatchObject({ kind: 'failed', reason: 'timeout' });
      machine.fault = null;
      await soon(() => {
        expect(opened.saveState()).toMatchObject({ kind: 'saved' });
      });
      expect(await storedTwice(machine, opened)).toBe(true);
      await session.workplace.close();
    },
  );

  test('a flush does not wait longer than asked', async () => {
    const { machine, session, opened } = await openedCase({ watchdogMs: 1_500 });
    machine.fault = (_side, name) => (STORING.includes(name) ? 'hang' : null);
    write(opened.doc, ' meer');
    expect(await opened.flush(20)).toBe(false);
    // The watchdog, which waits longer, has not given it up yet.
    expect(opened.saveState().kind).toBe('saving');
    machine.fault = null;
    await session.workplace.close();
  });

  test('a journal that is deleted while the case is open is filled again', async () => {
    const { machine, session, opened } = await openedCase();
    machine.journal.chains.clear();
    let failures = 1;
    machine.fault = (_side, name) => (name === 'appendJournal' && failures-- > 0 ? 'reject' : null);
    write(opened.doc, ' meer');
    expect(await opened.flush()).toBe(true);
    await soon(() => {
      expect(opened.saveState()).toMatchObject({ kind: 'saved' });
    });
    await session.workplace.close();
    await deleteDatabases();
    expect(await readCase(machine, opened.alias)).toBe('begin meer');
  });
});

describe('batches', () => {
  test('many changes in a row become few records, and a long burst is kept meanwhile', async () => {
    const { machine, session, opened } = await openedCase({ idleMs: 20, longestMs: 60 });
    const before = countRecords(machine, opened);
    for (let stroke = 0; stroke < 40; stroke += 1) {
      write(opened.doc, 'x');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(countRecords(machine, opened)).toBeGreaterThan(before);
    await opened.flush();
    expect(countRecords(machine, opened) - before).toBeLessThan(15);
    await session.workplace.close();
  });

  test('closing a case keeps what was typed just before', async () => {
    const { machine, session, opened } = await openedCase();
    write(opened.doc, ' laatste woord');
    await opened.close();
    await session.workplace.close();
    expect(await readCase(machine, opened.alias)).toBe('begin laatste woord');
  });

  test('one case opened twice is one document, closed when both are done', async () => {
    const { machine, session, opened } = await openedCase();
    const second = await open(session, opened.alias);
    expect(second.doc).toBe(opened.doc);
    await opened.close();
    write(second.doc, ' nog open');
    await second.close();
    await session.workplace.close();
    expect(await readCase(machine, opened.alias)).toBe('begin nog open');
  });
});

describe('snapshots', () => {
  const snapshotAfter = { records: 5, bytes: 1_000_000 };

  test('take the place of older records on both sides once both hold them', async () => {
    const { machine, session, opened } = await openedCase({}, snapshotAfter);
    await type(opened, 12);
    await soon(() => {
      expect(countRecords(machine, opened)).toBeLessThanOrEqual(6);
    });
    const database = await rawDatabase();
    const stored = await database.read(opened.alias, 1);
    database.close();
    expect(stored.length).toBeLessThanOrEqual(6);
    await session.workplace.close();
    expect(await readCase(machine, opened.alias)).toBe(textOf(opened.doc));
  });

  test('remove nothing while one side does not hold them', async () => {
    const { machine, session, opened } = await openedCase({}, snapshotAfter);
    const alias = opened.alias;
    machine.fault = (_side, name) => (name === 'appendJournal' ? 'reject' : null);
    await type(opened, 12);
    const text = textOf(opened.doc);
    const database = await rawDatabase();
    expect((await database.read(alias, 1)).length).toBeGreaterThan(10);
    database.close();
    session.kill();
    machine.fault = null;
    expect(await readCase(machine, alias)).toBe(text);
  });

  test('go by size as well', async () => {
    const { machine, session, opened } = await openedCase({}, { records: 500, bytes: 20_000 });
    write(opened.doc, 'lang woord '.repeat(3000));
    await opened.flush();
    await type(opened, 2);
    await soon(() => {
      expect(machine.journal.chains.get(opened.alias)?.[0]?.header.kind).toBe('snapshot');
    });
    await session.workplace.close();
  });
});

async function openedCase(
  timing: Partial<{ idleMs: number; longestMs: number; watchdogMs: number }> = {},
  snapshotAfter = { records: 500, bytes: 256 * 1024 },
): Promise<{
  machine: ReturnType<typeof newMachine>;
  session: Awaited<ReturnType<typeof firstSession>>;
  opened: OpenCase;
}> {
  const machine = newMachine();
  const first = await firstSession(machine);
  const alias = await makeCase(first, 'begin');
  await first.workplace.close();
  const session = await nextSession(machine, {
    snapshotAfter,
    timing: {
      idleMs: 5,
      longestMs: 20,
      watchdogMs: NEVER_MS,
      readMs: NEVER_MS,
      retryMs: [10, 20],
      ...timing,
    },
  });
  return { machine, session, opened: await open(session, alias) };
}

function record(opened: OpenCase): () => readonly SaveState['kind'][] {
  const kinds: SaveState['kind'][] = [];
  opened.onSaveState(() => kinds.push(opened.saveState().kind));
  return () => kinds;
}

async function type(opened: OpenCase, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    write(opened.doc, ` ${String(time)}`);
    await opened.flush();
  }
}

function countRecords(machine: ReturnType<typeof newMachine>, opened: OpenCase): number {
  return machine.journal.chains.get(opened.alias)?.length ?? 0;
}

async function storedTwice(
  machine: ReturnType<typeof newMachine>,
  opened: OpenCase,
): Promise<boolean> {
  const database = await rawDatabase();
  const stored = await database.read(opened.alias, 1);
  database.close();
  const chain = machine.journal.chains.get(opened.alias) ?? [];
  expect(stored.map(({ blob }) => blob)).toEqual(chain.map(({ bytes }) => bytes));
  return stored.length > 0;
}
