import {
  DOCUMENT_PART,
  attachmentHash,
  attachmentPartName,
  documentParts,
  logsPart,
  reviewPart,
  type PackagePart,
} from '#shared/exchange/packageParts';
import type { Bytes } from '#shared/sealing/sealingCrypto';

export type ContentKind = 'sync' | 'clean' | 'backup';

/** A file that belongs to a case, by the SHA-256 (hex) of its content. */
export interface Attachment {
  readonly hash: string;
  readonly bytes: Bytes;
}

/** What a package of a case holds. `desk`, `private` and `logs` are in backups only. */
export interface PackageContent {
  readonly case: Bytes;
  readonly desk: Bytes | null;
  readonly private: Bytes | null;
  /** The places to look at together, as `readSharedReview` takes them; in files for others only. */
  readonly review: Bytes | null;
  /** The access logs, as `readKeptLogs` takes them. */
  readonly logs: Bytes | null;
  readonly attachments: readonly Attachment[];
}

const ATTACHMENT_PART = 'application/octet-stream';

export function partsOf(content: PackageContent): readonly PackagePart[] {
  const document = (name: string, bytes: Bytes | null): readonly PackagePart[] =>
    bytes === null ? [] : [{ name, type: DOCUMENT_PART, bytes }];
  return [
    ...document(documentParts.case, content.case),
    ...document(documentParts.desk, content.desk),
    ...document(documentParts.private, content.private),
    ...(content.review === null ? [] : [{ ...reviewPart, bytes: content.review }]),
    ...(content.logs === null ? [] : [{ ...logsPart, bytes: content.logs }]),
    ...content.attachments.map(({ hash, bytes }) => ({
      name: attachmentPartName(hash),
      type: ATTACHMENT_PART,
      bytes,
    })),
  ];
}

/**
 * Null when the parts are not those of a case. A part with another name is passed over (a newer
 * version may add one), but private content has no business in a file that is no backup.
 */
export function contentOf(kind: ContentKind, parts: readonly PackagePart[]): PackageContent | null {
  const document = (name: string): Bytes | null =>
    parts.find((part) => part.name === name && part.type === DOCUMENT_PART)?.bytes ?? null;
  const main = document(documentParts.case);
  const desk = document(documentParts.desk);
  const own = document(documentParts.private);
  if (main === null || (kind !== 'backup' && (desk !== null || own !== null))) return null;
  const named = (part: Pick<PackagePart, 'name' | 'type'>): Bytes | null =>
    parts.find(({ name, type }) => name === part.name && type === part.type)?.bytes ?? null;
  const review = kind === 'sync' ? named(reviewPart) : null;
  const logs = kind === 'backup' ? named(logsPart) : null;
  const attachments = parts.flatMap(({ name, bytes }) => {
    const hash = attachmentHash(name);
    return hash === null ? [] : [{ hash, bytes }];
  });
  return { case: main, desk, private: own, review, logs, attachments };
}
