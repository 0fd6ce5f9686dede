import { fail, ok, type Result } from '../base/result.ts';
import { z, type Infer, type ZodType } from '../base/zod.ts';
import { isCaseCode } from '../casedoc/workplaceIndex.ts';
import type { Bytes } from '../sealing/sealingCrypto.ts';
import { isRecipient } from './ageKeys.ts';
import { MOST_PARTS, MOST_RECIPIENTS } from './packageLimits.ts';
import { shownNameIn, shownNameOrNothing } from './shownName.ts';
import { decodeCanonicalCbor } from './strictCbor.ts';

/** What a package is for. `clean`: rebuilt without history. */
export type PackageKind = Infer<typeof kind>;

/** One part as the header announces it; `sha256` in hex, `len` in bytes. */
export interface PackagePartFacts {
  readonly name: string;
  readonly type: string;
  readonly len: number;
  readonly sha256: string;
}

/** What the sender signed. Everything in it was made by somebody else: show it, never obey it. */
export interface PackageHeader {
  readonly f: 'va';
  /** The format it was written in, and the oldest reader that understands it. */
  readonly v: number;
  readonly min: number;
  /** Id of this package (uuid). */
  readonly id: string;
  /** The case and its epoch (uuids), the same on all machines. */
  readonly case: string;
  readonly epoch: string;
  readonly kind: PackageKind;
  /** Ed25519 public key of the sender in hex. */
  readonly from: string;
  /** As the sender writes it; proven by nothing but the key. */
  readonly sender: { readonly name: string; readonly organisation: string };
  /** The recipients it was sealed for; empty when it was sealed with a code. */
  readonly to: readonly string[];
  readonly sealedWith: 'keys' | 'code';
  /** How many packages of this case the sender made before this one. */
  readonly seq: number;
  /** SHA-256 (hex) of the sender's previous package file of this case; null for the first. */
  readonly prev: string | null;
  /** State vector of the case document. */
  readonly sv: Bytes;
  /** SHA-256 (hex) of what the case says. */
  readonly stateHash: string;
  /** Code of the case, like `VA-031`. */
  readonly code: string;
  /** Milliseconds since 1970 by the clock of the sender; display only. */
  readonly created: number;
  /** Version of the app that made it. */
  readonly app: string;
  readonly parts: readonly PackagePartFacts[];
}

/** The newest format this code writes and reads. */
export const PACKAGE_VERSION = 1;

const PRINTABLE = /^[\x21-\x7e]{1,200}$/;
// Outside this app parts become files: nothing that a file system could take for a path upwards.
const PART_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:[./][A-Za-z0-9_-]+)*$/;
const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
// Beyond this a date cannot be shown.
const time = count.max(8.64e15);
const kind = z.enum(['sync', 'clean', 'backup', 'keycard', 'review', 'comment']);
const recipients = z
  .array(z.string().refine(isRecipient))
  .max(MOST_RECIPIENTS)
  .refine(isWithoutDoubles);
const partFields = {
  name: z.string().max(200).regex(PART_NAME),
  type: z.string().regex(PRINTABLE),
  len: count,
  sha256: hash,
};
const senderFields = { name: shownNameIn, organisation: shownNameOrNothing };
const headerFields = {
  f: z.literal('va'),
  v: z.int().min(1),
  min: z.int().min(1).max(PACKAGE_VERSION),
  id: uuid,
  case: uuid,
  epoch: uuid,
  kind,
  from: hash,
  to: recipients,
  sealedWith: z.enum(['keys', 'code']),
  seq: count,
  prev: hash.nullable(),
  sv: z.custom<Bytes>((value) => value instanceof Uint8Array),
  stateHash: hash,
  code: z.string().refine(isCaseCode),
  created: time,
  app: z.string().regex(PRINTABLE),
};

const envelope = z.looseObject({ f: z.literal('va'), v: z.int().min(1), min: z.int().min(1) });
const ownVersion = z
  .strictObject({
    ...headerFields,
    v: z.literal(PACKAGE_VERSION),
    sender: z.strictObject(senderFields),
    parts: partList(z.strictObject(partFields)),
  })
  .refine(isSealedForSomebody);
// A newer app that says we can still read it may have added fields; they are signed, we skip them.
const laterVersion = z
  .object({
    ...headerFields,
    sender: z.object(senderFields),
    parts: partList(z.object(partFields)),
  })
  .refine(isSealedForSomebody);

/** Reads header bytes of which nothing is trusted. */
export function parsePackageHeader(
  bytes: Uint8Array,
): Result<PackageHeader, 'not-ours' | 'newer-version'> {
  const read = decodeCanonicalCbor(bytes);
  const outside = envelope.safeParse(read.ok ? read.value : null);
  if (!read.ok || !outside.success) return fail('not-ours');
  if (outside.data.min > PACKAGE_VERSION) return fail('newer-version');
  const parser = outside.data.v === PACKAGE_VERSION ? ownVersion : laterVersion;
  const header = parser.safeParse(read.value);
  return header.success ? ok(header.data) : fail('not-ours');
}

function partList<Part extends { readonly name: string }>(one: ZodType<Part>) {
  return z
    .array(one)
    .max(MOST_PARTS)
    .refine((all) => isWithoutDoubles(all.map(({ name }) => name)));
}

function isSealedForSomebody(header: Pick<PackageHeader, 'to' | 'sealedWith'>): boolean {
  return header.sealedWith === 'code' ? header.to.length === 0 : header.to.length > 0;
}

function isWithoutDoubles(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
