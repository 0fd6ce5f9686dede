/** Bytes that own their buffer: what every crypto implementation takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The few primitives that sealing needs. Keys are objects that can be used but not read: an
 * implementation holds them as non-extractable. AES is AES-256-GCM with a 96-bit iv, key
 * derivation is HKDF-SHA256, the MAC is HMAC-SHA256.
 */
export interface SealingCrypto {
  readonly randomBytes: (length: number) => Bytes;
  readonly sha256: (bytes: Bytes) => Promise<Bytes>;
  /** The caller wipes `raw` afterwards. */
  readonly importCipherKey: (raw: Bytes) => Promise<CipherKey>;
  /** The caller wipes `raw` afterwards. */
  readonly importRootKey: (raw: Bytes) => Promise<RootKey>;
}

export interface CipherKey {
  readonly seal: (iv: Bytes, context: Bytes, plain: Bytes) => Promise<Bytes>;
  /** Null when key, iv, context or a single bit does not fit. */
  readonly open: (iv: Bytes, context: Bytes, sealed: Bytes) => Promise<Bytes | null>;
}

export interface RootKey {
  readonly deriveCipherKey: (salt: Bytes, purpose: string) => Promise<CipherKey>;
  readonly deriveMacKey: (salt: Bytes, purpose: string) => Promise<MacKey>;
}

export interface MacKey {
  readonly sign: (bytes: Bytes) => Promise<Bytes>;
}

export const IV_BYTES = 12;
export const KEY_BYTES = 32;

export function textBytes(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.byteLength;
  }
  return joined;
}

/** Compares all bytes whatever they are, so that the time taken tells nothing. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.byteLength ^ b.byteLength;
  for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
  return difference === 0;
}
