import Dexie, { type Table } from 'dexie';

import type { CaseAlias } from '#shared/base/ids';
import { sameBytes } from '#shared/sealing/sealingCrypto';

import { databaseName } from './databaseNames.ts';

/** A sealed record at its place; its bytes tell nothing but what its clear header says. */
export interface StoredRecord {
  readonly seq: number;
  readonly blob: Uint8Array;
}

export interface StoredChain {
  readonly alias: CaseAlias;
  readonly count: number;
  readonly firstSeq: number;
  readonly head: StoredRecord;
}

/**
 * The first copy of everything: sealed records and the vault file in IndexedDB, written with
 * strict durability. Keys are random aliases and numbers only. Every call may reject.
 */
export interface VaultDatabase {
  readonly readVaultFile: () => Promise<Uint8Array | null>;
  readonly writeVaultFile: (bytes: Uint8Array) => Promise<void>;
  readonly chains: () => Promise<readonly StoredChain[]>;
  /** In order of seq. */
  readonly read: (alias: CaseAlias, fromSeq: number) => Promise<readonly StoredRecord[]>;
  readonly append: (alias: CaseAlias, record: StoredRecord) => Promise<void>;
  /** Puts these records in the place of all records of the alias, all or nothing. */
  readonly replace: (alias: CaseAlias, records: readonly StoredRecord[]) => Promise<void>;
  /**
   * Adds the records it lacks, all or nothing. Rejects when it holds one that is not among them,
   * older ones apart: that one may stand nowhere else.
   */
  readonly fill: (alias: CaseAlias, records: readonly StoredRecord[]) => Promise<void>;
  readonly removeBefore: (alias: CaseAlias, seq: number) => Promise<void>;
  /** Sealed attachments, under names that tell nothing; null when there is none. */
  readonly readBlob: (alias: CaseAlias, name: string) => Promise<Uint8Array | null>;
  readonly writeBlob: (alias: CaseAlias, name: string, bytes: Uint8Array) => Promise<void>;
  readonly blobNames: (alias: CaseAlias) => Promise<readonly string[]>;
  /** Removes every record and attachment of an alias. */
  readonly removeChain: (alias: CaseAlias) => Promise<void>;
  /** After an I/O error Chromium closes the connection for good: this makes a new one. */
  readonly reopen: () => Promise<void>;
  readonly close: () => void;
}

interface RecordRow extends StoredRecord {
  readonly alias: CaseAlias;
}
interface BlobRow {
  readonly alias: CaseAlias;
  readonly name: string;
  readonly bytes: Uint8Array;
}
interface MetaRow {
  readonly key: 'vaultFile';
  readonly bytes: Uint8Array;
}

const HIGHEST_SEQ = 0xff_ff_ff_ff;
/** Before and behind every name. */
const NAMES = ['', 'g'] as const;

/** The database of one vault; made when it is first written or read. */
export function openVaultDatabase(vaultId: string): VaultDatabase {
  const dexie = new Dexie(databaseName(vaultId), { chromeTransactionDurability: 'strict' });
  dexie.version(1).stores({ records: '[alias+seq]', meta: 'key' });
  dexie.version(2).stores({ blobs: '[alias+name]' });
  const blobs: Table<BlobRow, [CaseAlias, string]> = dexie.table('blobs');
  const records: Table<RecordRow, [CaseAlias, number]> = dexie.table('records');
  const meta: Table<MetaRow, string> = dexie.table('meta');
  const span = (alias: CaseAlias, from: number, to: number) =>
    records.where('[alias+seq]').between([alias, from], [alias, to], true, false);
  const blobsOf = (alias: CaseAlias) => {
    const [first, last] = NAMES;
    return blobs.where('[alias+name]').between([alias, first], [alias, last]);
  };

  // Every chain asks for this at the same time: one that closes what another just opened helps none.
  let reopening: Promise<void> | null = null;
  const reopen = async (): Promise<void> => {
    dexie.close();
    await dexie.open();
  };

  return {
    readVaultFile: async () => (await meta.get('vaultFile'))?.bytes ?? null,
    writeVaultFile: async (bytes) => {
      await meta.put({ key: 'vaultFile', bytes });
    },
    chains: async () => chainsOf(records),
    read: async (alias, fromSeq) =>
      (await span(alias, fromSeq, HIGHEST_SEQ).toArray()).map(({ seq, blob }) => ({ seq, blob })),
    append: async (alias, { seq, blob }) => {
      await records.put({ alias, seq, blob });
    },
    replace: (alias, next) =>
      dexie.transaction('rw', records, async () => {
        await span(alias, 0, HIGHEST_SEQ).delete();
        await records.bulkPut(next.map(({ seq, blob }) => ({ alias, seq, blob })));
      }),
    fill: (alias, whole) =>
      dexie.transaction('rw', records, async () => {
        const known = new Map(whole.map(({ seq, blob }) => [seq, blob]));
        const there = await span(alias, whole[0]?.seq ?? 0, HIGHEST_SEQ).toArray();
        for (const { seq, blob } of there) {
          const same = known.get(seq);
          if (same === undefined || !sameBytes(same, blob))
            throw new Error('A record unknown here');
          known.delete(seq);
        }
        await records.bulkPut([...known].map(([seq, blob]) => ({ alias, seq, blob })));
      }),
    removeBefore: async (alias, seq) => {
      await span(alias, 0, seq).delete();
    },
    readBlob: async (alias, name) => (await blobs.get([alias, name]))?.bytes ?? null,
    writeBlob: async (alias, name, bytes) => {
      await blobs.put({ alias, name, bytes });
    },
    blobNames: async (alias) => (await blobsOf(alias).primaryKeys()).map(([, name]) => name),
    removeChain: (alias) =>
      dexie.transaction('rw', records, blobs, async () => {
        await blobsOf(alias).delete();
        await span(alias, 0, HIGHEST_SEQ).delete();
      }),
    reopen: () =>
      (reopening ??= reopen().finally(() => {
        reopening = null;
      })),
    close: () => {
      dexie.close();
    },
  };
}

async function chainsOf(
  records: Table<RecordRow, [CaseAlias, number]>,
): Promise<readonly StoredChain[]> {
  const spans = new Map<CaseAlias, { count: number; first: number; last: number }>();
  for (const [alias, seq] of await records.toCollection().primaryKeys()) {
    const known = spans.get(alias);
    if (known === undefined) spans.set(alias, { count: 1, first: seq, last: seq });
    else spans.set(alias, { count: known.count + 1, first: known.first, last: seq });
  }
  const chains: StoredChain[] = [];
  for (const [alias, { count, first, last }] of spans) {
    const row = await records.get([alias, last]);
    if (row !== undefined) {
      chains.push({ alias, count, firstSeq: first, head: { seq: last, blob: row.blob } });
    }
  }
  return chains;
}
