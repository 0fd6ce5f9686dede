import { argon2id } from '@noble/hashes/argon2.js';
import { describe, expect, test } from 'vitest';

import { fromHex, toHex } from '#shared/base/hex';
import { normalisePassphrase } from '#shared/sealing/passphrase';
import { WEAKEST_KDF } from '#shared/sealing/vaultFile';

import { argon2 } from '../../../renderer/vault/argon2.ts';

describe('Argon2id', () => {
  test('the oracle gives the vector of RFC 9106, 5.3', () => {
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3,
      m: 32,
      p: 4,
      dkLen: 32,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
    });
    expect(toHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  test.each([
    { passphrase: 'zilver ladder tuinhek wolk', salt: '00'.repeat(16), ...WEAKEST_KDF },
    { passphrase: 'één ei is geen ei', salt: 'a1'.repeat(16), ...WEAKEST_KDF, iterations: 3 },
  ])('derives what the oracle derives', async ({ passphrase, salt, ...cost }) => {
    const derived = await argon2(passphrase, { name: 'argon2id', salt, ...cost });
    const expected = argon2id(new TextEncoder().encode(passphrase), fromHex(salt) ?? '', {
      t: cost.iterations,
      m: cost.memoryKiB,
      p: cost.parallelism,
      dkLen: 32,
    });
    expect(toHex(derived)).toBe(toHex(expected));
  });
});

describe('normalisePassphrase', () => {
  test('gives one form whatever the keyboard sent', () => {
    const composed = 'caf\u00e9 in de zon';
    for (const typed of ['cafe\u0301 in de zon', '  café  in\tde\u00a0zon\n', composed]) {
      expect(normalisePassphrase(typed)).toBe(composed);
    }
    expect(normalisePassphrase('Café in de zon')).not.toBe(composed);
  });
});
