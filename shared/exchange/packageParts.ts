import type { Bytes } from '../sealing/sealingCrypto.ts';

/** One thing in a package: a document or an attachment. */
export interface PackagePart {
  readonly name: string;
  readonly type: string;
  readonly bytes: Bytes;
}

/** Type of a part that holds a Yjs update with the whole state of a document. */
export const DOCUMENT_PART = 'yjs-update-v1';

/** The names of the documents; `desk` and `private` are in backups only. */
export const documentParts = { case: 'case', desk: 'desk', private: 'private' } as const;

/** Name and type of the places to look at together; a reader that does not know it passes it over. */
export const reviewPart = { name: 'review.json', type: 'application/json' } as const;

/** Name and type of the access logs of a case; in backups only. */
export const logsPart = { name: 'logs.json', type: 'application/json' } as const;

const ATTACHMENT = 'attachment/';
const PACKED_FROM = 64 * 1024;
const HASH = /^[0-9a-f]{64}$/;

/** Name of an attachment in a package, from the SHA-256 (hex) of its content. */
export function attachmentPartName(sha256: string): string {
  return `${ATTACHMENT}${sha256}`;
}

/** Whether deflating it gains nothing: attachments of some size are pictures, PDF and Word. */
export function isPackedAlready({ name, bytes }: Pick<PackagePart, 'name' | 'bytes'>): boolean {
  return attachmentHash(name) !== null && bytes.byteLength > PACKED_FROM;
}

/** The SHA-256 (hex) in the name of an attachment; null for any other part. */
export function attachmentHash(partName: string): string | null {
  const hash = partName.startsWith(ATTACHMENT) ? partName.slice(ATTACHMENT.length) : '';
  return HASH.test(hash) ? hash : null;
}
