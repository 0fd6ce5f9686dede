import { hashOf } from '../../electron/files/hashOf.ts';
import { isCaseAlias, type CaseAlias } from '#shared/base/ids';
import {
  encodeRecordHeader,
  NO_PREVIOUS_HASH,
  RECORD_HEADER_BYTES,
  type RecordKind,
} from '#shared/sealing/recordHeader';

/** A record as main sees it: a clear head, and bytes that stand for the sealed part. */
export interface TestRecord {
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

export function aliasOf(digit: string): CaseAlias {
  const alias = digit.repeat(32);
  if (!isCaseAlias(alias)) throw new Error('Not an alias');
  return alias;
}

export function makeRecord(
  alias: CaseAlias,
  seq: number,
  prevHash: string = NO_PREVIOUS_HASH,
  kind: RecordKind = 'update',
  size = 300,
): TestRecord {
  const header = encodeRecordHeader({ kind, alias, seq, prevHash, keyId: 'ab'.repeat(8) });
  const bytes = new Uint8Array(RECORD_HEADER_BYTES + size);
  bytes.set(header);
  for (let index = RECORD_HEADER_BYTES; index < bytes.length; index += 1) {
    bytes[index] = (index * 31 + seq * 7) % 256;
  }
  return { seq, bytes, hash: hashOf(bytes) };
}

/** `count` updates that chain on from a record, or from nothing. */
export function makeChain(
  alias: CaseAlias,
  count: number,
  after: TestRecord | null = null,
): readonly TestRecord[] {
  const records: TestRecord[] = [];
  let last = after;
  for (let index = 0; index < count; index += 1) {
    last = makeRecord(alias, (last?.seq ?? 0) + 1, last?.hash);
    records.push(last);
  }
  return records;
}
