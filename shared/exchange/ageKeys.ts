import { x25519 } from '@noble/curves/ed25519.js';
import type { Bytes } from '../sealing/sealingCrypto.ts';
import { decodeBech32, encodeBech32 } from './bech32.ts';

const KEY_BYTES = 32;
const SECRET_PREFIX = 'age-secret-key-';
const RECIPIENT_PREFIX = 'age';
// Any scalar will do: a point of low order gives zero with every one of them.
const PROBE = new Uint8Array(KEY_BYTES).fill(7);

/** 32 random or derived bytes as an age identity: `AGE-SECRET-KEY-1…`. */
export function ageSecretOf(scalar: Uint8Array): string {
  return encodeBech32(SECRET_PREFIX, scalar).toUpperCase();
}

/** The recipient `age1…` of an age identity; null when the text is no plain X25519 identity. */
export function recipientOf(ageSecret: string): string | null {
  const scalar = keyBytes(ageSecret, SECRET_PREFIX);
  if (scalar === null || ageSecret !== ageSecret.toUpperCase()) return null;
  return encodeBech32(RECIPIENT_PREFIX, x25519.getPublicKey(scalar));
}

/**
 * Whether a text is a plain X25519 recipient for which can be sealed. A point of low order is
 * refused: with it the key of the file would be known to everybody.
 */
export function isRecipient(text: string): boolean {
  const point = keyBytes(text, RECIPIENT_PREFIX);
  if (point === null || text !== text.toLowerCase()) return false;
  try {
    return x25519.getSharedSecret(PROBE, point).some((byte) => byte !== 0);
  } catch {
    return false;
  }
}

function keyBytes(text: string, prefix: string): Bytes | null {
  const read = decodeBech32(text);
  if (!read.ok || read.value.prefix !== prefix) return null;
  return read.value.bytes.byteLength === KEY_BYTES ? read.value.bytes : null;
}
