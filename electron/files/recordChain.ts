import type { CaseAlias } from '#shared/base/ids';
import { parseRecordHeader, type RecordKind } from '#shared/sealing/recordHeader';
import { hashOf } from './hashOf.ts';

/** What is known of one record without opening it. */
export interface KnownRecord {
  readonly seq: number;
  readonly kind: RecordKind;
  readonly hash: string;
  readonly prevHash: string;
  readonly fileName: string;
}

/** The records of one case that hang together, in order, and how many files do not belong. */
export interface RecordChain {
  readonly records: readonly KnownRecord[];
  readonly damaged: number;
}

const FILE_NAME = /^(\d{8})-([0-9a-f]{8})\.va([us])$/;

/** Whether a file in a journal folder claims to be a record. */
export function isRecordFileName(name: string): boolean {
  return FILE_NAME.test(name);
}

/** Reads what a record says of itself; null when the name, folder or bytes do not agree. */
export function knowRecord(
  alias: CaseAlias,
  fileName: string,
  bytes: Uint8Array,
): KnownRecord | null {
  const header = parseRecordHeader(bytes);
  if (!header.ok || header.value.alias !== alias) return null;
  const { seq, kind, prevHash } = header.value;
  const record = describe(seq, kind, hashOf(bytes), prevHash);
  return record.fileName === fileName ? record : null;
}

/** A record as it will be kept; null when the bytes are no record of this case. */
export function knowNewRecord(alias: CaseAlias, bytes: Uint8Array): KnownRecord | null {
  const header = parseRecordHeader(bytes);
  if (!header.ok || header.value.alias !== alias) return null;
  const { seq, kind, prevHash } = header.value;
  return describe(seq, kind, hashOf(bytes), prevHash);
}

/**
 * Picks the records that hang together, walking back from the newest: each update names the hash
 * of the one before it. A record that its successor does not name is counted as damaged; below a
 * gap, and below a snapshot (which may bridge one), nothing is known and the record is taken.
 */
export function chainRecords(found: readonly KnownRecord[], unreadable: number): RecordChain {
  const newestFirst = [...found].sort(
    (one, other) => other.seq - one.seq || one.hash.localeCompare(other.hash),
  );
  const records: KnownRecord[] = [];
  let damaged = unreadable;
  for (const record of newestFirst) {
    const next = records.at(-1);
    if (next && !mayPrecede(record, next, newestFirst)) damaged += 1;
    else records.push(record);
  }
  return { records: records.reverse(), damaged };
}

/** Whether a record may be added after this head. */
export function mayFollow(record: KnownRecord, head: KnownRecord | undefined): boolean {
  if (!head) return true;
  if (record.kind === 'snapshot') return record.seq > head.seq;
  return record.seq === head.seq + 1 && record.prevHash === head.hash;
}

function mayPrecede(record: KnownRecord, next: KnownRecord, all: readonly KnownRecord[]): boolean {
  if (record.seq === next.seq) return false;
  if (record.seq !== next.seq - 1 || record.hash === next.prevHash) return true;
  if (next.kind === 'update') return false;
  // Of two records with one number, a snapshot's own word decides; without it the first is taken.
  return !all.some((other) => other.seq === record.seq && other.hash === next.prevHash);
}

function describe(seq: number, kind: RecordKind, hash: string, prevHash: string): KnownRecord {
  const letter = kind === 'update' ? 'u' : 's';
  const fileName = `${String(seq).padStart(8, '0')}-${hash.slice(0, 8)}.va${letter}`;
  return { seq, kind, hash, prevHash, fileName };
}
