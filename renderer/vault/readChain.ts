import type { CaseAlias } from '#shared/base/ids';
import type { JournalHead } from '#shared/desktop/contract';
import { NO_PREVIOUS_HASH, parseRecordHeader } from '#shared/sealing/recordHeader';
import {
  openRecord,
  recordHash,
  type OpenedRecord,
  type RecordKey,
} from '#shared/sealing/sealRecord';

import type { StoredRecord } from './database.ts';
import type { VaultTools } from './vaultTools.ts';

/** A record that proved genuine, with its place in the chain. */
export interface GenuineRecord extends OpenedRecord {
  readonly hash: string;
  readonly blob: Uint8Array;
}

/** The last record of a chain. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** What one side (database or journal) holds of one alias. */
export interface ChainSide {
  /** False when this side could not be read at all: then nothing follows from what is missing. */
  readonly available: boolean;
  /** Every genuine record, by seq. */
  readonly records: readonly GenuineRecord[];
  readonly refused: number;
  /** Records that say they were sealed by a newer version of the app. */
  readonly newer: number;
  readonly head: ChainHead | null;
  /** The unbroken run that ends at the head and starts at a snapshot or at seq 1; else empty. */
  readonly run: readonly GenuineRecord[];
}

/** Where records belong and what opens them. */
export interface ChainPlace {
  readonly vaultId: string;
  readonly alias: CaseAlias;
  readonly key: RecordKey;
}

export const UNAVAILABLE_SIDE: ChainSide = {
  available: false,
  records: [],
  refused: 0,
  newer: 0,
  head: null,
  run: [],
};

/** Opens and checks all records of one side; `listed` is what the journal itself says its head is. */
export async function readChain(
  tools: VaultTools,
  place: ChainPlace,
  blobs: readonly Uint8Array[],
  listed: JournalHead | null,
): Promise<ChainSide> {
  const opened = await Promise.all(blobs.map((blob) => openAt(tools, place, blob)));
  const records = opened
    .filter((record) => typeof record === 'object')
    .sort((a, b) => a.header.seq - b.header.seq);
  const last = records.at(-1);
  const ownHead = last === undefined ? null : { seq: last.header.seq, hash: last.hash };
  const head =
    listed === null || listed.count === 0
      ? ownHead
      : { seq: listed.headSeq, hash: listed.headHash };
  return {
    available: true,
    records,
    refused: opened.filter((record) => record === 'refused').length,
    newer: opened.filter((record) => record === 'newer').length,
    head,
    run: unbrokenRun(records, head),
  };
}

/** The bytes of stored records, in order. */
export function blobsOf(records: readonly StoredRecord[]): readonly Uint8Array[] {
  return records.map((record) => record.blob);
}

async function openAt(
  tools: VaultTools,
  place: ChainPlace,
  blob: Uint8Array,
): Promise<GenuineRecord | 'refused' | 'newer'> {
  const header = parseRecordHeader(blob);
  if (header.ok && header.value.alias !== place.alias) return 'refused';
  // Side by side: a long chain waits for each as long as for both.
  const [opened, hash] = await Promise.all([
    openRecord(place.key, place.vaultId, blob),
    recordHash(tools.crypto, blob),
  ]);
  if (!opened.ok) return opened.reason === 'newer-version' ? 'newer' : 'refused';
  return { ...opened.value, hash, blob };
}

function unbrokenRun(
  records: readonly GenuineRecord[],
  head: ChainHead | null,
): readonly GenuineRecord[] {
  const run: GenuineRecord[] = [];
  let wanted = head?.hash;
  for (const record of [...records].reverse()) {
    if (record.hash !== wanted) {
      if (run.length === 0 || record.header.seq >= (run[0]?.header.seq ?? 0)) continue;
      return [];
    }
    run.unshift(record);
    const isStart = record.header.seq === 1 && record.header.prevHash === NO_PREVIOUS_HASH;
    if (record.header.kind === 'snapshot' || isStart) return run;
    wanted = record.header.prevHash;
  }
  return [];
}
