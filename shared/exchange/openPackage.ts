import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../base/hex.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Bytes } from '../sealing/sealingCrypto.ts';
import { openAge, type AgeProblem, type OpenWith } from './ageFile.ts';
import { recipientOf } from './ageKeys.ts';
import { inflateWithin } from './inflateWithin.ts';
import { parsePackageHeader, type PackageHeader } from './packageHeader.ts';
import { MOST_HEADER_BYTES, MOST_PARTS, packageLimits } from './packageLimits.ts';
import type { PackagePart } from './packageParts.ts';
import { isSignedHeader } from './packageSignature.ts';
import { decodeCbor } from './strictCbor.ts';

/** A package that was opened and is as its sender signed it, for us. Who the sender is, is open. */
export interface OpenedPackage {
  readonly header: PackageHeader;
  readonly parts: readonly PackagePart[];
}

/** Why a file was not opened; every file that is no sound package for us gives one of these. */
export type PackageProblem = AgeProblem | 'empty' | 'too-large' | 'bad-signature' | 'newer-version';

interface Envelope {
  readonly headerBytes: Bytes;
  readonly signature: Bytes;
  readonly contents: readonly Bytes[];
}

/**
 * Opens a `.va` file of which nothing is trusted; never throws, whatever the bytes are. With a code
 * it takes one to two seconds of hard work: not for the thread that paints.
 */
export async function openPackage(
  file: Uint8Array,
  openWith: OpenWith,
  limits = packageLimits,
): Promise<Result<OpenedPackage, PackageProblem>> {
  if (file.byteLength === 0) return fail('empty');
  if (file.byteLength > limits.file) return fail('too-large');
  const packed = await openAge(file, openWith);
  if (!packed.ok) return packed;
  const content = inflateWithin(packed.value, limits.unpacked);
  if (!content.ok) return fail(content.reason === 'too-large' ? 'too-large' : 'not-ours');
  const envelope = readEnvelope(content.value);
  return envelope === null ? fail('not-ours') : verify(envelope, openWith);
}

function verify(
  { headerBytes, signature, contents }: Envelope,
  openWith: OpenWith,
): Result<OpenedPackage, PackageProblem> {
  if (headerBytes.byteLength > MOST_HEADER_BYTES) return fail('too-large');
  const header = parsePackageHeader(headerBytes);
  if (!header.ok) return header;
  if (!isSignedHeader(headerBytes, signature, header.value.from)) return fail('bad-signature');
  const parts = partsAsSigned(header.value, contents);
  if (parts === null) return fail('bad-signature');
  return isMeantFor(header.value, openWith)
    ? ok({ header: header.value, parts })
    : fail('wrong-recipient');
}

// What age opened is exactly what was sealed; so from here on a wrong shape is no damage.
function readEnvelope(content: Uint8Array): Envelope | null {
  const read = decodeCbor(content);
  if (!read.ok || !Array.isArray(read.value) || read.value.length !== 3) return null;
  const [headerBytes, signature, contents] = read.value as readonly unknown[];
  if (!isBytes(headerBytes) || !isBytes(signature) || !isListOfBytes(contents)) return null;
  return { headerBytes, signature, contents };
}

function partsAsSigned(
  { parts }: PackageHeader,
  contents: readonly Bytes[],
): readonly PackagePart[] | null {
  if (parts.length !== contents.length) return null;
  const found = parts.flatMap(({ name, type, len, sha256: hash }, index) => {
    const bytes = contents[index];
    const isSame = bytes?.byteLength === len && toHex(sha256(bytes)) === hash;
    return isSame ? [{ name, type, bytes }] : [];
  });
  return found.length === parts.length ? found : null;
}

// Somebody for whom a file was sealed can open it and seal it again for a third; that third must
// not take it for a file that the sender meant for them.
function isMeantFor({ to, sealedWith }: PackageHeader, openWith: OpenWith): boolean {
  if (openWith.kind === 'code') return sealedWith === 'code';
  const own = openWith.ageSecrets.map(recipientOf);
  return to.some((recipient) => own.includes(recipient));
}

function isListOfBytes(value: unknown): value is readonly Bytes[] {
  return Array.isArray(value) && value.length <= MOST_PARTS && value.every(isBytes);
}

function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array;
}
