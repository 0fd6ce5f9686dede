import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../base/hex.ts';
import type { Bytes } from '../sealing/sealingCrypto.ts';
import { sealAge, type SealFor } from './ageFile.ts';
import { deflateAfter } from './deflateAfter.ts';
import { publicIdentityOf, type Identity } from './identity.ts';
import { PACKAGE_VERSION, parsePackageHeader, type PackageHeader } from './packageHeader.ts';
import { MOST_HEADER_BYTES } from './packageLimits.ts';
import { isPackedAlready, type PackagePart } from './packageParts.ts';
import { signedPackageBytes } from './packageSignature.ts';
import { shownName } from './shownName.ts';
import { encodeCbor } from './strictCbor.ts';

/** What the sender says about a package; the rest of the header follows from the parts and keys. */
export type PackageFacts = Omit<
  PackageHeader,
  'f' | 'v' | 'min' | 'from' | 'to' | 'sealedWith' | 'parts'
>;

export interface SealPackageRequest {
  readonly facts: PackageFacts;
  readonly parts: readonly PackagePart[];
  readonly identity: Identity;
  readonly sealFor: SealFor;
}

/**
 * Makes a `.va` file: age around a deflated, signed CBOR package. For whom it is sealed stands
 * inside the signature, so that nobody can pass it on as if it were meant for another. Large
 * attachments come before the other parts, whatever the order they were given in. Throws when
 * the facts are no header: that is a mistake of ours, not of the user. With a code it takes one to
 * two seconds.
 */
export async function sealPackage(request: SealPackageRequest): Promise<Bytes> {
  const { identity, sealFor } = request;
  const packed = request.parts.filter(isPackedAlready);
  const loose = request.parts.filter((part) => !isPackedAlready(part));
  const parts = [...packed, ...loose];
  const headerBytes = encodeCbor(headerOf({ ...request, parts }));
  if (!parsePackageHeader(headerBytes).ok || headerBytes.byteLength > MOST_HEADER_BYTES) {
    throw new Error('Not the facts of a package');
  }
  const signature = ed25519.sign(signedPackageBytes(headerBytes), identity.signSecret);
  const content = encodeCbor([headerBytes, signature, parts.map(({ bytes }) => bytes)]);
  const looseLength = loose.reduce((sum, { bytes }) => sum + encodeCbor(bytes).byteLength, 0);
  const storedLength = packed.length > 0 ? content.byteLength - looseLength : 0;
  return sealAge(deflateAfter(content, storedLength), sealFor);
}

function headerOf({ facts, parts, identity, sealFor }: SealPackageRequest): PackageHeader {
  return {
    ...facts,
    sender: {
      name: shownName(facts.sender.name),
      organisation: shownName(facts.sender.organisation),
    },
    f: 'va',
    v: PACKAGE_VERSION,
    min: PACKAGE_VERSION,
    from: publicIdentityOf(identity).signKey,
    to: sealFor.kind === 'keys' ? sealFor.recipients : [],
    sealedWith: sealFor.kind,
    parts: parts.map(({ name, type, bytes }) => ({
      name,
      type,
      len: bytes.byteLength,
      sha256: toHex(sha256(bytes)),
    })),
  };
}
