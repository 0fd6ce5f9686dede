import { toHex } from '../base/hex.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { pad, unpad } from './padding.ts';
import {
  RECORD_HEADER_BYTES,
  RECORD_IV_BYTES,
  encodeRecordHeader,
  parseRecordHeader,
  type RecordHeader,
} from './recordHeader.ts';
import {
  joinBytes,
  textBytes,
  type Bytes,
  type CipherKey,
  type SealingCrypto,
} from './sealingCrypto.ts';

/** What a record keeps: a Yjs update and when it was kept (milliseconds since 1970, display only). */
export interface RecordContent {
  readonly keptAt: number;
  readonly update: Uint8Array;
}

export interface OpenedRecord extends RecordContent {
  readonly header: RecordHeader;
}

/** A case key that can be used but not read; `keyId` goes into the clear header. */
export interface RecordKey {
  readonly keyId: string;
  readonly cipher: CipherKey;
}

const CONTENT_FORMAT = 1;
const TIME_BYTES = 8;
const CONTENT_HEAD = 1 + TIME_BYTES;
const SCHEMA = 'va1|record|1';

/** Seals one record. The whole header and the vault are bound in, so no record can stand elsewhere. */
export async function sealRecord(
  crypto: SealingCrypto,
  key: RecordKey,
  vaultId: string,
  header: Omit<RecordHeader, 'keyId'>,
  content: RecordContent,
): Promise<Bytes> {
  const head = encodeRecordHeader({ ...header, keyId: key.keyId });
  const iv = crypto.randomBytes(RECORD_IV_BYTES);
  const plain = pad(encodeContent(content));
  const sealed = await key.cipher.seal(iv, contextOf(vaultId, head), plain);
  plain.fill(0);
  return joinBytes(head, iv, sealed);
}

/** Opens one record; refuses it when a single bit, its place or its vault is not as sealed. */
export async function openRecord(
  key: RecordKey,
  vaultId: string,
  record: Uint8Array,
): Promise<Result<OpenedRecord, 'not-a-record' | 'not-genuine' | 'newer-version'>> {
  const header = parseRecordHeader(record);
  if (!header.ok) return fail(header.reason === 'unknown-suite' ? 'newer-version' : 'not-a-record');
  if (header.value.keyId !== key.keyId) return fail('not-genuine');
  // One copy that nobody can change meanwhile, and views on it: a long chain has many records.
  const own = record.slice();
  const head = own.subarray(0, RECORD_HEADER_BYTES);
  const iv = own.subarray(RECORD_HEADER_BYTES, RECORD_HEADER_BYTES + RECORD_IV_BYTES);
  const sealed = own.subarray(RECORD_HEADER_BYTES + RECORD_IV_BYTES);
  const padded = await key.cipher.open(iv, contextOf(vaultId, head), sealed);
  const content = padded === null ? null : unpad(padded);
  if (content === null || content.byteLength < CONTENT_HEAD) return fail('not-genuine');
  if (content[0] !== CONTENT_FORMAT) return fail('newer-version');
  const keptAt = new DataView(content.buffer).getFloat64(1);
  return ok({ header: header.value, keptAt, update: content.slice(CONTENT_HEAD) });
}

/** The hash by which the next record names this one. */
export async function recordHash(crypto: SealingCrypto, record: Uint8Array): Promise<string> {
  return toHex(await crypto.sha256(new Uint8Array(record)));
}

function encodeContent(content: RecordContent): Bytes {
  const head = new Uint8Array(CONTENT_HEAD);
  head[0] = CONTENT_FORMAT;
  new DataView(head.buffer).setFloat64(1, content.keptAt);
  return joinBytes(head, content.update);
}

function contextOf(vaultId: string, head: Uint8Array): Bytes {
  return joinBytes(textBytes(`${SCHEMA}|${vaultId}|`), head);
}
