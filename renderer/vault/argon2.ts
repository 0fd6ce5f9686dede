import { argon2id } from 'hash-wasm';

import { fromHex } from '#shared/base/hex';
import { KEY_BYTES, textBytes, type Bytes } from '#shared/sealing/sealingCrypto';
import type { PassphraseKdf } from '#shared/sealing/vaultFile';

/** 32 bytes from a normalised passphrase; the caller wipes them. Slow and memory-hungry by design. */
export async function argon2(passphrase: string, kdf: PassphraseKdf): Promise<Bytes> {
  const password = textBytes(passphrase);
  const salt = fromHex(kdf.salt);
  if (salt === null) throw new Error('A salt is hex');
  const derived = await argon2id({
    password,
    salt,
    memorySize: kdf.memoryKiB,
    iterations: kdf.iterations,
    parallelism: kdf.parallelism,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
  password.fill(0);
  const key = new Uint8Array(derived);
  derived.fill(0);
  return key;
}
