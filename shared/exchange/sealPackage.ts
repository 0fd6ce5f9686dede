import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync } from 'fflate';
import { toHex } from '../base/hex.ts';
import type { Bytes } from '../sealing/sealingCrypto.ts';
import { sealAge, type SealFor } from './ageFile.ts';
import { publicIdentityOf, type Identity } from './identity.ts';
import { PACKAGE_VERSION, parsePackageHeader, type PackageHeader } from './packageHeader.ts';
import { MOST_HEADER_BYTES } from './packageLimits.ts';
import type { PackagePart } from './packageParts.ts';
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
 * inside the signature, so that nobody can pass it on as if it were meant for another. Throws when
 * the facts are no header: that is a mistake of ours, not of the user. With a code it takes one to
 * two seconds.
 */
export async function sealPackage(request: SealPackageRequest): Promise<Bytes> {
  const { parts, identity, sealFor } = request;
  const headerBytes = encodeCbor(headerOf(request));
  if (!parsePackageHeader(headerBytes).ok || headerBytes.byteLength > MOST_HEADER_BYTES) {
    throw new Error('Not the facts of a package');
  }
  const signature = ed25519.sign(signedPackageBytes(headerBytes), identity.signSecret);
  const content = encodeCbor([headerBytes, signature, parts.map(({ bytes }) => bytes)]);
  return sealAge(deflateSync(content), sealFor);
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
