import { afterEach, expect, test } from 'vitest';

import { fillDatabases } from '../../support/fullDatabase.ts';
import { TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import type { OpenCase } from '../../../renderer/vault/unlockedWorkplace.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  open,
  textOf,
  write,
} from './machine.ts';

const OTHER = 'kwartel zolder magneet trompet rivier';
let makeRoom = (): void => undefined;
afterEach(async () => {
  makeRoom();
  await deleteDatabases();
});

/** What the save line says when only the journal has it, and why. */
const ONLY_IN_JOURNAL = { kind: 'oneCopy', lost: 'database', reason: 'disk-full' };

test('without room for IndexedDB all that is typed is in the journal, and it says so', async () => {
  const machine = newMachine();
  const first = await firstSession(machine);
  const alias = await makeCase(first, 'begin');
  const opened = await open(first, alias);
  makeRoom = fillDatabases();
  await type(opened, [' een', ' twee']);
  expect(opened.saveState()).toMatchObject(ONLY_IN_JOURNAL);
  await first.workplace.close();

  // Still full the next days, once closed well and once killed.
  for (const words of [' drie', ' vier']) {
    const session = await nextSession(machine);
    expect(session.workplace.rebuilt).toBe('nothing');
    expect(session.workplace.saveState()).toMatchObject(ONLY_IN_JOURNAL);
    const again = await open(session, alias);
    await type(again, [words]);
    expect(again.saveState()).toMatchObject(ONLY_IN_JOURNAL);
    if (words === ' drie') await session.workplace.close();
    else session.kill();
  }

  // Room again: the next start fills the database, and it holds everything by itself.
  makeRoom();
  const roomy = await nextSession(machine);
  const whole = await open(roomy, alias);
  expect(await whole.flush()).toBe(true);
  expect(whole.saveState()).toMatchObject({ kind: 'saved' });
  await roomy.workplace.close();
  machine.journal.chains.clear();
  machine.journal.vaultFile = null;
  const last = await nextSession(machine);
  expect(last.workplace.rebuilt).toBe('journal');
  const kept = await open(last, alias);
  expect([textOf(kept.doc), textOf(kept.privateDoc)]).toEqual([
    'begin een twee drie vier',
    ' een twee drie vier',
  ]);
  await last.workplace.close();
});

test('room that comes back is used at once; with both sides full nothing is called kept', async () => {
  const machine = newMachine();
  const session = await firstSession(machine);
  const opened = await open(session, await makeCase(session, 'begin'));
  makeRoom = fillDatabases();
  machine.fault = (side) => (side === 'journal' ? 'disk-full' : null);
  write(opened.doc, ' meer');
  expect(await opened.flush()).toBe(false);
  expect(opened.saveState()).toMatchObject({ kind: 'failed', reason: 'disk-full' });
  // A side that only hangs knows nothing of the reason.
  machine.fault = (side, name) => (side === 'journal' && name === 'appendJournal' ? 'hang' : null);
  write(opened.doc, ' en nog een zin');
  await expect
    .poll(() => opened.saveState(), { timeout: 10_000 })
    .toMatchObject({
      kind: 'failed',
      reason: 'disk-full',
    });
  machine.fault = null;
  makeRoom();
  await expect.poll(() => opened.saveState().kind, { timeout: 10_000 }).toBe('saved');
  await session.workplace.close();
});

test('a database that does not open is filled with what it lacks as soon as it does', async () => {
  const machine = newMachine();
  const first = await firstSession(machine);
  const alias = await makeCase(first, 'begin');
  machine.fault = (side) => (side === 'database' ? 'reject' : null);
  await type(await open(first, alias), [' eerder']);
  await first.workplace.close();
  const session = await nextSession(machine);
  expect(session.workplace.rebuilt).toBe('nothing');
  const opened = await open(session, alias);
  await opened.flush();
  expect(opened.saveState()).toMatchObject({ kind: 'oneCopy', lost: 'database' });
  await type(opened, [' meer']);
  machine.fault = null;
  await expect.poll(() => opened.saveState().kind, { timeout: 10_000 }).toBe('saved');
  session.kill();
  machine.journal.chains.clear();
  const last = await nextSession(machine);
  expect(textOf((await open(last, alias)).doc)).toBe('begin eerder meer');
  await last.workplace.close();
});

test('what only a database holds that did not open is never written over', async () => {
  const machine = newMachine();
  const first = await firstSession(machine);
  const alias = await makeCase(first, 'begin');
  const opened = await open(first, alias);
  // What lies beside the case is in both places as well.
  await expect.poll(() => opened.saveState().kind, { timeout: 10_000 }).toBe('saved');
  machine.fault = (side) => (side === 'journal' ? 'disk-full' : null);
  await type(opened, [' alleen in de database']);
  first.kill();
  machine.fault = (side) => (side === 'database' ? 'reject' : null);
  const second = await nextSession(machine);
  const behind = await open(second, alias);
  expect(textOf(behind.doc)).toBe('begin');
  await type(behind, [' en', ' later']);
  machine.fault = null;
  await behind.flush();
  expect(behind.saveState()).toMatchObject({ kind: 'oneCopy', lost: 'database' });
  second.kill();
  const last = await nextSession(machine);
  const whole = await open(last, alias);
  for (const words of ['begin', ' alleen in de database', ' en later']) {
    expect(textOf(whole.doc)).toContain(words);
    expect(textOf(whole.privateDoc)).toContain(words === 'begin' ? '' : words);
  }
  await last.workplace.close();
});

test.each(['at once', 'later'])(
  'a case of which only the database has the key comes back when that opens again, %s',
  async (when) => {
    const machine = newMachine();
    const first = await firstSession(machine);
    const old = await makeCase(first, 'begin');
    const gone = await makeCase(first, 'weg', 'VA-3');
    machine.fault = (side) => (side === 'journal' ? 'disk-full' : null);
    const made = await makeCase(first, 'nieuw', 'VA-2');
    first.kill();
    machine.fault = (side) => (side === 'database' ? 'reject' : null);
    const second = await nextSession(machine);
    await (await open(second, old)).close();
    expect(await second.workplace.removeCase(gone)).toMatchObject({ ok: true });
    if (when === 'at once') machine.fault = null;
    second.workplace.setSettings({ idleMinutes: 7 });
    await second.workplace.close();
    machine.fault = null;
    const third = await nextSession(machine);
    expect(third.workplace.cases().map(({ code }) => code)).toEqual(['VA-1', 'VA-2']);
    expect(textOf((await open(third, made)).doc)).toBe('nieuw');
    // What was removed meanwhile stays unreadable.
    expect(await third.workplace.openCase(gone)).toMatchObject({ ok: false });
    await third.workplace.close();
  },
);

test('a passphrase that was chosen while the database did not open is the one that counts', async () => {
  const machine = newMachine();
  const first = await firstSession(machine);
  machine.fault = (side) => (side === 'journal' ? 'disk-full' : null);
  for (let made = 1; made <= 6; made += 1) await makeCase(first, 'nieuw', `VA-${String(made)}`);
  first.kill();
  machine.fault = (side) => (side === 'database' ? 'reject' : null);
  const second = await nextSession(machine);
  expect(await second.workplace.changePassphrase(TEST_PASSPHRASE, OTHER)).toMatchObject({
    ok: true,
  });
  await second.workplace.close();
  machine.fault = null;
  await expect(nextSession(machine)).rejects.toThrow('wrong-passphrase');
  const third = await nextSession(machine, {}, OTHER);
  expect(third.workplace.cases()).toHaveLength(6);
  await third.workplace.close();
});

test('one side is never enough while the other has yet to answer', async () => {
  const machine = newMachine();
  const session = await firstSession(machine);
  const opened = await open(session, await makeCase(session, 'begin'));
  makeRoom = fillDatabases();
  machine.fault = (_side, name) => (name === 'appendJournal' ? 'hang' : null);
  const said = new Set<string>();
  opened.onSaveState(() => said.add(opened.saveState().kind));
  write(opened.doc, ' nergens');
  expect(await opened.flush(200)).toBe(false);
  expect([...said]).toEqual(['saving']);
  machine.fault = null;
  session.kill();
});

async function type(opened: OpenCase, words: readonly string[]): Promise<void> {
  for (const word of words) {
    write(opened.doc, word);
    write(opened.privateDoc, word);
    expect(await opened.flush()).toBe(true);
  }
}
