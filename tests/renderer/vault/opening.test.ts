import { afterEach, expect, test } from 'vitest';

import {
  applyStoredUpdates,
  hasMissingParts,
  newSharedDoc,
  stateVectorOf,
} from '#shared/casedoc/updates';

import { sharedJournalHeads } from '../../../renderer/vault/journalHeads.ts';
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

afterEach(deleteDatabases);

test('opening a case asks the journal once for its three chains, and reads no record of it', async () => {
  const machine = newMachine();
  const first = await firstSession(machine);
  const alias = await makeCase(first, 'een ');
  const made = await open(first, alias);
  for (const word of ['twee ', 'drie ', 'vier']) {
    write(made.doc, word);
    await made.flush();
  }
  await first.workplace.close();
  const second = await nextSession(machine);
  const asked: string[] = [];
  machine.fault = (side, name) => {
    if (side === 'journal') asked.push(name);
    return null;
  };
  const opened = await open(second, alias);
  expect(textOf(opened.doc)).toBe('een twee drie vier');
  expect(asked.filter((name) => name === 'listJournal')).toHaveLength(1);
  expect(asked).not.toContain('readJournal');
  machine.fault = null;
  await second.workplace.close();
});

test('who asks later gets an answer of its own', async () => {
  let asked = 0;
  const heads = sharedJournalHeads({
    listJournal: () => {
      asked += 1;
      return Promise.resolve({ ok: true, value: [] });
    },
  });
  const together = [heads(), heads()];
  expect(asked).toBe(0);
  await Promise.all(together);
  expect(asked).toBe(1);
  await heads();
  expect(asked).toBe(2);
});

test('a journal that does not answer says nothing, and is asked again', async () => {
  let isThere = false;
  const heads = sharedJournalHeads({
    listJournal: () =>
      isThere ? Promise.resolve({ ok: true, value: [] }) : Promise.reject(new Error('away')),
  });
  expect(await heads()).toBeNull();
  isThere = true;
  expect(await heads()).toEqual([]);
});

test('updates applied as one change make the same document, also when one came too early', () => {
  const doc = newSharedDoc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const word of ['een ', 'twee ', 'drie']) write(doc, word);
  const [one, two, three] = updates;
  if (one === undefined || two === undefined || three === undefined) throw new Error('no updates');
  for (const order of [
    [one, two, three],
    [one, three, two],
    [three, two, one, two],
  ]) {
    const again = newSharedDoc();
    applyStoredUpdates(again, order);
    expect(textOf(again)).toBe('een twee drie');
    expect(stateVectorOf(again)).toEqual(stateVectorOf(doc));
    expect(hasMissingParts(again)).toBe(false);
  }
  const lacking = newSharedDoc();
  applyStoredUpdates(lacking, [one, three]);
  expect(hasMissingParts(lacking)).toBe(true);
});
