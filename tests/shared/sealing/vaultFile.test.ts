import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { isCaseAlias, type CaseAlias } from '#shared/base/ids';
import {
  WEAKEST_KDF,
  encodeVaultFile,
  parseVaultFile,
  type KeySlot,
  type PassphraseKdf,
  type VaultBody,
  type VaultFile,
} from '#shared/sealing/vaultFile';
import {
  deriveVaultKeys,
  isGenuine,
  isUndamaged,
  makePassphraseSlot,
  makeRecordKey,
  makeRecoverySlot,
  openRecordKey,
  openSlot,
  recoveryKey,
  signVaultFile,
  type VaultKeys,
} from '#shared/sealing/vaultKeys';
import type { CipherKey } from '#shared/sealing/sealingCrypto';

import { webCrypto } from '../../../renderer/vault/webCrypto.ts';

const VAULT = 'c'.repeat(32);
const SALT = 'd'.repeat(32);
const KDF: PassphraseKdf = { name: 'argon2id', ...WEAKEST_KDF, salt: SALT };
const ALIAS = aliasOf('e');
const vaultKey = new Uint8Array(32).fill(3);
let slotKey: CipherKey;
let keys: VaultKeys;
let file: VaultFile;

beforeAll(async () => {
  slotKey = await webCrypto.importCipherKey(new Uint8Array(32).fill(1));
  keys = await deriveVaultKeys(webCrypto, VAULT, vaultKey);
  const recovery = await recoveryKey(webCrypto, new Uint8Array(20), SALT);
  const { wrapped } = await makeRecordKey(webCrypto, keys, VAULT, ALIAS);
  file = await signVaultFile(webCrypto, keys, {
    format: 'samenhang-vault',
    version: 1,
    vaultId: VAULT,
    generation: 1,
    slots: [
      await makePassphraseSlot(webCrypto, VAULT, slotKey, KDF, vaultKey),
      await makeRecoverySlot(webCrypto, VAULT, recovery, SALT, vaultKey),
    ],
    keys: [wrapped],
    index: ALIAS,
    heads: [{ alias: ALIAS, seq: 3, hash: 'f'.repeat(64) }],
    closed: true,
  });
});

describe('a vault file', () => {
  test('reads as it was written, and is whole and genuine', async () => {
    const read = parseVaultFile(encodeVaultFile(file));
    expect(read).toEqual({ ok: true, value: file });
    expect(await isUndamaged(webCrypto, file)).toBe(true);
    expect(await isGenuine(keys, file)).toBe(true);
  });

  test('is noticed as damaged after any changed byte', async () => {
    const bytes = encodeVaultFile(file);
    for (let at = 0; at < bytes.byteLength; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      const read = parseVaultFile(damaged);
      expect(read.ok && (await isUndamaged(webCrypto, read.value))).toBe(false);
    }
  });

  test('is not genuine after a change by someone who repaired the checksum', async () => {
    const strangers = await deriveVaultKeys(webCrypto, VAULT, new Uint8Array(32));
    const forged = await signVaultFile(webCrypto, strangers, { ...file.body, generation: 99 });
    expect(await isUndamaged(webCrypto, forged)).toBe(true);
    expect(await isGenuine(keys, forged)).toBe(false);
  });

  test.each([
    ['less memory', { memoryKiB: WEAKEST_KDF.memoryKiB - 1 }],
    ['fewer iterations', { iterations: 1 }],
    ['absurd memory', { memoryKiB: 2 ** 31 }],
    ['no lanes', { parallelism: 0 }],
  ])('that asks for %s is refused as damaged', (_what, weaker) => {
    expect(parseVaultFile(withSlot({ ...KDF, ...weaker }))).toEqual({
      ok: false,
      reason: 'vault-damaged',
    });
  });

  test('of a newer version says so', () => {
    const newer = JSON.stringify({ ...file, body: { ...file.body, version: 2, extra: true } });
    expect(parseVaultFile(new TextEncoder().encode(newer))).toEqual({
      ok: false,
      reason: 'newer-version',
    });
  });

  test('that is no vault file is refused without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf)), (bytes) => {
        expect(parseVaultFile(bytes)).toEqual({ ok: false, reason: 'vault-damaged' });
      }),
    );
    const polluted = JSON.stringify(file).replace('{"body"', '{"__proto__":{"x":1},"body"');
    expect(parseVaultFile(bytesOf(polluted)).ok).toBe(false);
  });
});

describe('key slots', () => {
  test('open with their own key and place only, and never after a flipped bit', async () => {
    for (const slot of file.body.slots) {
      const own = slot.kind === 'passphrase' ? slotKey : await recoveryKeyOfTest();
      expect(await openSlot(VAULT, own, slot)).toEqual(vaultKey);
      expect(await openSlot('0'.repeat(32), own, slot)).toBeNull();
      const stranger = await webCrypto.importCipherKey(new Uint8Array(32));
      expect(await openSlot(VAULT, stranger, slot)).toBeNull();
      for (let digit = 0; digit < slot.wrapped.length; digit += 1) {
        const flipped = (Number.parseInt(slot.wrapped.charAt(digit), 16) ^ 1).toString(16);
        const wrapped = slot.wrapped.slice(0, digit) + flipped + slot.wrapped.slice(digit + 1);
        expect(await openSlot(VAULT, own, { ...slot, wrapped })).toBeNull();
      }
    }
  });

  test('do not open when the stored derivation was changed', async () => {
    const slot = file.body.slots[0];
    if (slot?.kind !== 'passphrase') throw new Error('expected a passphrase slot');
    const eased: KeySlot = { ...slot, kdf: { ...slot.kdf, iterations: 3 } };
    expect(await openSlot(VAULT, slotKey, eased)).toBeNull();
  });
});

describe('record keys', () => {
  test('open under their own alias and id only', async () => {
    const entry = file.body.keys[0];
    if (entry === undefined) throw new Error('expected a key');
    expect((await openRecordKey(webCrypto, keys, VAULT, entry))?.keyId).toBe(entry.keyId);
    const moved = { ...entry, alias: aliasOf('1') };
    expect(await openRecordKey(webCrypto, keys, VAULT, moved)).toBeNull();
    const renamed = { ...entry, keyId: '0'.repeat(16) };
    expect(await openRecordKey(webCrypto, keys, VAULT, renamed)).toBeNull();
  });
});

function withSlot(kdf: PassphraseKdf): Uint8Array {
  const slots = file.body.slots.map((slot) =>
    slot.kind === 'passphrase' ? { ...slot, kdf } : slot,
  );
  const body: VaultBody = { ...file.body, slots };
  return bytesOf(JSON.stringify({ ...file, body }));
}

function recoveryKeyOfTest(): Promise<CipherKey> {
  return recoveryKey(webCrypto, new Uint8Array(20), SALT);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function aliasOf(digit: string): CaseAlias {
  const alias = digit.repeat(32);
  if (!isCaseAlias(alias)) throw new Error('not an alias');
  return alias;
}
