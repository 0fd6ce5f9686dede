import { fromHex, toHex } from '../base/hex.ts';
import { isCaseAlias, type CaseAlias } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';

/**
 * The clear head of a sealed record. It lets the journal and IndexedDB be compared and chained
 * before anything is unlocked; every byte of it is bound into the encryption (see sealRecord).
 *
 * Layout, big endian: magic `VAR1` 4 · suite 1 · kind 1 · alias 16 · seq 4 · prevHash 32 ·
 * keyId 8 · iv 12 · ciphertext with its 16-byte tag.
 */
export interface RecordHeader {
  readonly kind: RecordKind;
  readonly alias: CaseAlias;
  /** 1, 2, 3, ... within one alias; updates and snapshots share one sequence. */
  readonly seq: number;
  /** SHA-256 (hex) of the whole record before this one in the chain; 64 zeros for the first. */
  readonly prevHash: string;
  /** First 8 bytes (hex) of the key's own check value: says which key sealed this record. */
  readonly keyId: string;
}

/** `update`: a batch of changes. `snapshot`: the full state of everything with a lower seq. */
export type RecordKind = 'update' | 'snapshot';

export const RECORD_HEADER_BYTES = 66;
export const RECORD_IV_BYTES = 12;
export const RECORD_TAG_BYTES = 16;
export const NO_PREVIOUS_HASH = '0'.repeat(64);

const MAGIC = [0x56, 0x41, 0x52, 0x31];
const SUITE_AES_256_GCM = 1;
const KIND_CODES: Record<RecordKind, number> = { update: 1, snapshot: 2 };
const SHORTEST_RECORD = RECORD_HEADER_BYTES + RECORD_IV_BYTES + RECORD_TAG_BYTES;

/** The first 66 bytes of a record. Throws on a header that is no header: that is a bug. */
export function encodeRecordHeader(header: RecordHeader): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(RECORD_HEADER_BYTES);
  bytes.set(MAGIC, 0);
  bytes[4] = SUITE_AES_256_GCM;
  bytes[5] = KIND_CODES[header.kind];
  bytes.set(hexOfLength(header.alias, 16), 6);
  new DataView(bytes.buffer).setUint32(22, header.seq);
  bytes.set(hexOfLength(header.prevHash, 32), 26);
  bytes.set(hexOfLength(header.keyId, 8), 58);
  return bytes;
}

/** Reads the head of a record; says nothing about whether the rest is genuine. */
export function parseRecordHeader(
  record: Uint8Array,
): Result<RecordHeader, 'not-a-record' | 'unknown-suite'> {
  if (record.byteLength < SHORTEST_RECORD) return fail('not-a-record');
  if (MAGIC.some((byte, index) => record[index] !== byte)) return fail('not-a-record');
  if (record[4] !== SUITE_AES_256_GCM) return fail('unknown-suite');
  const kind = record[5] === KIND_CODES.update ? 'update' : 'snapshot';
  if (record[5] !== KIND_CODES[kind]) return fail('not-a-record');
  const alias = toHex(record.subarray(6, 22));
  const seq = new DataView(record.buffer, record.byteOffset).getUint32(22);
  if (!isCaseAlias(alias) || seq < 1) return fail('not-a-record');
  const prevHash = toHex(record.subarray(26, 58));
  const keyId = toHex(record.subarray(58, 66));
  return ok({ kind, alias, seq, prevHash, keyId });
}

function hexOfLength(hex: string, length: number): Uint8Array {
  const bytes = fromHex(hex);
  if (bytes?.byteLength !== length) throw new Error(`Expected ${String(length)} bytes in hex`);
  return bytes;
}
