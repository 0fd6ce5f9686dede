import { fromHex, toHex } from '../base/hex.ts';
import type { CaseAlias } from '../base/ids.ts';
import {
  IV_BYTES,
  KEY_BYTES,
  joinBytes,
  sameBytes,
  textBytes,
  type Bytes,
  type CipherKey,
  type MacKey,
  type SealingCrypto,
} from './sealingCrypto.ts';
import type { RecordKey } from './sealRecord.ts';
import {
  canonicalBody,
  type KeySlot,
  type PassphraseKdf,
  type VaultBody,
  type VaultFile,
  type VaultOutside,
  type WrappedKey,
} from './vaultFile.ts';

/** What the vault key may be used for once it is in; the key itself cannot be read back. */
export interface VaultKeys {
  readonly wrapping: CipherKey;
  readonly mac: MacKey;
}

const KEY_ID_BYTES = 8;

/** Derives the working keys; the caller wipes `vaultKey` afterwards. */
export async function deriveVaultKeys(
  crypto: SealingCrypto,
  vaultId: string,
  vaultKey: Bytes,
): Promise<VaultKeys> {
  const root = await crypto.importRootKey(vaultKey);
  const salt = textBytes(`va1|vault|${vaultId}`);
  return {
    wrapping: await root.deriveCipherKey(salt, 'va1|wrap'),
    mac: await root.deriveMacKey(salt, 'va1|mac'),
  };
}

/** The key of a recovery slot: 160 random bits need no slow derivation. */
export async function recoveryKey(
  crypto: SealingCrypto,
  secret: Bytes,
  salt: string,
): Promise<CipherKey> {
  const root = await crypto.importRootKey(secret);
  return root.deriveCipherKey(hexBytes(salt), 'va1|recovery');
}

export async function makePassphraseSlot(
  crypto: SealingCrypto,
  vaultId: string,
  slotKey: CipherKey,
  kdf: PassphraseKdf,
  vaultKey: Bytes,
): Promise<KeySlot> {
  const context = slotContext(vaultId, { kind: 'passphrase', kdf });
  return { kind: 'passphrase', kdf, wrapped: await wrap(crypto, slotKey, context, vaultKey) };
}

export async function makeRecoverySlot(
  crypto: SealingCrypto,
  vaultId: string,
  slotKey: CipherKey,
  salt: string,
  vaultKey: Bytes,
): Promise<KeySlot> {
  const context = slotContext(vaultId, { kind: 'recovery', salt });
  return { kind: 'recovery', salt, wrapped: await wrap(crypto, slotKey, context, vaultKey) };
}

/** The vault key of a slot, to be wiped by the caller; null when the secret does not fit. */
export function openSlot(
  vaultId: string,
  slotKey: CipherKey,
  slot: KeySlot,
): Promise<Bytes | null> {
  return unwrap(slotKey, slotContext(vaultId, slot), slot.wrapped);
}

/** A fresh key for one alias: usable at once, and wrapped for the vault file. */
export async function makeRecordKey(
  crypto: SealingCrypto,
  keys: VaultKeys,
  vaultId: string,
  alias: CaseAlias,
): Promise<{ readonly key: RecordKey; readonly wrapped: WrappedKey }> {
  const raw = crypto.randomBytes(KEY_BYTES);
  const keyId = await keyIdOf(crypto, raw);
  const wrapped = await wrap(crypto, keys.wrapping, keyContext(vaultId, alias, keyId), raw);
  const cipher = await crypto.importCipherKey(raw);
  raw.fill(0);
  return { key: { keyId, cipher }, wrapped: { alias, keyId, wrapped } };
}

/** The key of one alias; null when its wrapping was damaged or belongs elsewhere. */
export async function openRecordKey(
  crypto: SealingCrypto,
  keys: VaultKeys,
  vaultId: string,
  entry: WrappedKey,
): Promise<RecordKey | null> {
  const context = keyContext(vaultId, entry.alias, entry.keyId);
  const raw = await unwrap(keys.wrapping, context, entry.wrapped);
  if (raw === null) return null;
  const genuine = (await keyIdOf(crypto, raw)) === entry.keyId;
  const cipher = await crypto.importCipherKey(raw);
  raw.fill(0);
  return genuine ? { keyId: entry.keyId, cipher } : null;
}

/** Completes a vault file with its MAC and checksum. */
export async function signVaultFile(
  crypto: SealingCrypto,
  keys: VaultKeys,
  body: VaultBody,
): Promise<VaultFile> {
  const bytes = textBytes(canonicalBody(body));
  const mac = toHex(await keys.mac.sign(bytes));
  return { body, mac, checksum: await checksumOf(crypto, body, mac) };
}

/** Whether this file was made with these keys and not changed since. */
export async function isGenuine(keys: VaultKeys, file: VaultFile): Promise<boolean> {
  const expected = await keys.mac.sign(textBytes(canonicalBody(file.body)));
  return sameBytes(expected, hexBytes(file.mac));
}

/** Whether the file is as it was written; needs no key, so it can be asked before unlocking. */
export async function isUndamaged(crypto: SealingCrypto, file: VaultFile): Promise<boolean> {
  return (await checksumOf(crypto, file.body, file.mac)) === file.checksum;
}

/** The same for a file of a newer version, of which only the outside is known: it stays as it is. */
export async function isUndamagedOutside(
  crypto: SealingCrypto,
  outside: VaultOutside,
): Promise<boolean> {
  const text = `${JSON.stringify(outside.body)}|${outside.mac}`;
  return toHex(await crypto.sha256(textBytes(text))) === outside.checksum;
}

async function checksumOf(crypto: SealingCrypto, body: VaultBody, mac: string): Promise<string> {
  return toHex(await crypto.sha256(textBytes(`${canonicalBody(body)}|${mac}`)));
}

async function keyIdOf(crypto: SealingCrypto, raw: Bytes): Promise<string> {
  const checked = joinBytes(textBytes('va1|key-id|'), raw);
  const hash = await crypto.sha256(checked);
  checked.fill(0);
  return toHex(hash.subarray(0, KEY_ID_BYTES));
}

async function wrap(
  crypto: SealingCrypto,
  key: CipherKey,
  context: Bytes,
  raw: Bytes,
): Promise<string> {
  const iv = crypto.randomBytes(IV_BYTES);
  return toHex(joinBytes(iv, await key.seal(iv, context, raw)));
}

async function unwrap(key: CipherKey, context: Bytes, wrapped: string): Promise<Bytes | null> {
  const bytes = hexBytes(wrapped);
  const raw = await key.open(bytes.slice(0, IV_BYTES), context, bytes.slice(IV_BYTES));
  return raw?.byteLength === KEY_BYTES ? raw : null;
}

type SlotIdentity =
  | { readonly kind: 'passphrase'; readonly kdf: PassphraseKdf }
  | { readonly kind: 'recovery'; readonly salt: string };

function slotContext(vaultId: string, slot: SlotIdentity): Bytes {
  const how =
    slot.kind === 'recovery'
      ? slot.salt
      : [
          slot.kdf.name,
          slot.kdf.memoryKiB,
          slot.kdf.iterations,
          slot.kdf.parallelism,
          slot.kdf.salt,
        ].join('|');
  return textBytes(`va1|slot|${vaultId}|${slot.kind}|${how}`);
}

function keyContext(vaultId: string, alias: CaseAlias, keyId: string): Bytes {
  return textBytes(`va1|key|${vaultId}|${alias}|${keyId}`);
}

function hexBytes(hex: string): Bytes {
  const bytes = fromHex(hex);
  if (bytes === null) throw new Error('Expected hex');
  return bytes;
}
