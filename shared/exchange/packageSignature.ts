import { ed25519 } from '@noble/curves/ed25519.js';
import { fromHex } from '../base/hex.ts';
import { joinBytes, textBytes, type Bytes } from '../sealing/sealingCrypto.ts';

const SIGNED_AS = textBytes('verklarende-analyse/va/v1\0');

/** The bytes a sender signs: a header, marked so that the signature counts nowhere else. */
export function signedPackageBytes(headerBytes: Uint8Array): Bytes {
  return joinBytes(SIGNED_AS, headerBytes);
}

/** Whether the holder of `signKey` (hex) signed exactly this header. */
export function isSignedHeader(
  headerBytes: Uint8Array,
  signature: Uint8Array,
  signKey: string,
): boolean {
  const key = fromHex(signKey);
  if (key === null) return false;
  try {
    return ed25519.verify(signature, signedPackageBytes(headerBytes), key, { zip215: false });
  } catch {
    return false;
  }
}
