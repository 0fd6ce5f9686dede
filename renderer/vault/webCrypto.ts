import {
  KEY_BYTES,
  textBytes,
  type Bytes,
  type CipherKey,
  type MacKey,
  type RootKey,
  type SealingCrypto,
} from '#shared/sealing/sealingCrypto';

const TAG_BITS = 128;

/** Sealing by the browser's WebCrypto; every key is non-extractable from the moment it is in. */
export const webCrypto: SealingCrypto = {
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  importCipherKey: async (raw) =>
    cipherKey(await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])),
  importRootKey: async (raw) =>
    rootKey(await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey'])),
};

function cipherKey(key: CryptoKey): CipherKey {
  const algorithm = (iv: Bytes, context: Bytes): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    additionalData: context,
    tagLength: TAG_BITS,
  });
  return {
    seal: async (iv, context, plain) =>
      new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, context), key, plain)),
    open: async (iv, context, sealed) => {
      try {
        return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, context), key, sealed));
      } catch {
        return null;
      }
    },
  };
}

function rootKey(key: CryptoKey): RootKey {
  const derivation = (salt: Bytes, purpose: string): HkdfParams => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt,
    info: textBytes(purpose),
  });
  return {
    deriveCipherKey: async (salt, purpose) => {
      const target: AesDerivedKeyParams = { name: 'AES-GCM', length: KEY_BYTES * 8 };
      const uses: KeyUsage[] = ['encrypt', 'decrypt'];
      return cipherKey(
        await crypto.subtle.deriveKey(derivation(salt, purpose), key, target, false, uses),
      );
    },
    deriveMacKey: async (salt, purpose) => {
      const target: HmacImportParams = { name: 'HMAC', hash: 'SHA-256' };
      const uses: KeyUsage[] = ['sign'];
      return macKey(
        await crypto.subtle.deriveKey(derivation(salt, purpose), key, target, false, uses),
      );
    },
  };
}

function macKey(key: CryptoKey): MacKey {
  return {
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes)),
  };
}
