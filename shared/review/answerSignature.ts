import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, toHex } from '../base/hex.ts';
import { encodeCbor } from '../exchange/strictCbor.ts';
import { joinBytes, textBytes, type Bytes } from '../sealing/sealingCrypto.ts';

const SIGNED_AS = textBytes('verklarende-analyse/review-answer/v1\0');

/** The reader's signature (hex) under an answer to exactly one version (SHA-256 in hex). */
export function signAnswer(version: string, answer: Uint8Array, signSecret: Uint8Array): string {
  return toHex(ed25519.sign(signedBytes(version, answer), signSecret));
}

/** Whether the holder of `signKey` (hex) signed exactly these bytes about exactly that version. */
export function isSignedAnswer(
  version: string,
  answer: Uint8Array,
  { signature, signKey }: { readonly signature: string; readonly signKey: string },
): boolean {
  const [signed, key] = [fromHex(signature), fromHex(signKey)];
  if (signed === null || key === null) return false;
  try {
    return ed25519.verify(signed, signedBytes(version, answer), key, { zip215: false });
  } catch {
    return false;
  }
}

function signedBytes(version: string, answer: Uint8Array): Bytes {
  return joinBytes(SIGNED_AS, encodeCbor([version, toHex(sha256(answer))]));
}
