import Dexie from 'dexie';

import { emptyJournal, type JournalContents } from '../../../renderer/platform/memoryJournal.ts';

export function damaged(bytes: Uint8Array = new Uint8Array(100)): Uint8Array {
  const copy = bytes.slice();
  copy[bytes.length - 1] = (copy[bytes.length - 1] ?? 0) ^ 0x40;
  return copy;
}

export function loseJournal(journal: JournalContents): void {
  restoreJournal(journal, emptyJournal());
}

export function copyOf(journal: JournalContents): JournalContents {
  const { vaultFile, chains, blobs } = journal;
  return { vaultFile, chains: new Map(chains), blobs: new Map(blobs) };
}

export function restoreJournal(journal: JournalContents, from: JournalContents): void {
  journal.vaultFile = from.vaultFile;
  journal.chains.clear();
  for (const [alias, chain] of from.chains) journal.chains.set(alias, chain);
  journal.blobs.clear();
  for (const [alias, kept] of from.blobs) journal.blobs.set(alias, kept);
}

/** The rows of every table. */
export type DatabaseDump = ReadonlyMap<string, readonly unknown[]>;

/** Of the only database here, or of the one of that name. */
export async function dumpDatabase(name?: string): Promise<DatabaseDump> {
  return withDexie(name, async (dexie) => {
    const tables = dexie.tables.map(async (table) => [table.name, await table.toArray()] as const);
    return new Map(await Promise.all(tables));
  });
}

export async function restoreDatabase(dump: DatabaseDump, name?: string): Promise<void> {
  await withDexie(name, async (dexie) => {
    for (const table of dexie.tables) {
      await table.clear();
      await table.bulkPut([...(dump.get(table.name) ?? [])]);
    }
  });
}

export async function deleteRow(alias: string, seq: number): Promise<void> {
  await withDexie(undefined, (dexie) => dexie.table('records').delete([alias, seq]));
}

async function withDexie<Value>(
  name: string | undefined,
  work: (dexie: Dexie) => PromiseLike<Value>,
): Promise<Value> {
  const [only = ''] = await Dexie.getDatabaseNames();
  const dexie = await new Dexie(name ?? only).open();
  const value = await work(dexie);
  dexie.close();
  return value;
}
