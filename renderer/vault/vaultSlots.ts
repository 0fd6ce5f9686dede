import { toHex } from '#shared/base/hex';
import { normalisePassphrase } from '#shared/sealing/passphrase';
import type { Bytes, CipherKey } from '#shared/sealing/sealingCrypto';
import type {
  KeySlot,
  PassphraseKdf,
  VaultBody,
  VaultFile,
  WrappedKey,
} from '#shared/sealing/vaultFile';
import {
  deriveVaultKeys,
  isGenuine,
  makePassphraseSlot,
  makeRecoverySlot,
  openSlot,
  recoveryKey,
  type VaultKeys,
} from '#shared/sealing/vaultKeys';

import type { VaultTools } from './vaultTools.ts';

/** What a person can open a vault with. */
export type VaultSecret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery'; readonly secret: Bytes };

/** The way to one key slot: it can open the slot again without the secret being kept. */
export interface SlotAccess {
  readonly slot: KeySlot;
  readonly slotKey: CipherKey;
}

export interface UnlockedVault {
  readonly body: VaultBody;
  readonly keys: VaultKeys;
  /** The recovery slot, when that is what opened it: it may then set a new passphrase. */
  readonly codeAccess: SlotAccess | null;
  /** Keys that only the other copy of the vault file holds: of what was removed, or made apart. */
  readonly spareKeys: readonly WrappedKey[];
}

const SALT_BYTES = 16;

/**
 * Opens the newest vault file that the secret fits. An older copy is only tried when the newer one
 * turns out not to be genuine: after a change, the old passphrase must not open it any more.
 */
export async function unlockFiles(
  tools: VaultTools,
  files: readonly VaultFile[],
  secret: VaultSecret,
): Promise<UnlockedVault | 'wrong-secret' | 'vault-damaged'> {
  let newest = Infinity;
  let fits = false;
  for (const { body, ...proof } of files) {
    if (body.generation < newest && newest !== Infinity && !fits) break;
    newest = body.generation;
    const access = await findSlot(tools, body, secret);
    if (access === null) continue;
    fits = true;
    const keys = await withVaultKey(body, access, (vaultKey) =>
      deriveVaultKeys(tools.crypto, body.vaultId, vaultKey),
    );
    if (await isGenuine(keys, { body, ...proof })) {
      const codeAccess = secret.kind === 'recovery' ? access : null;
      return { body, keys, codeAccess, spareKeys: await spareKeysOf(files, body, keys) };
    }
  }
  return fits ? 'vault-damaged' : 'wrong-secret';
}

async function spareKeysOf(
  files: readonly VaultFile[],
  { vaultId, keys: known }: VaultBody,
  keys: VaultKeys,
): Promise<readonly WrappedKey[]> {
  const names = new Set(known.map(({ alias }) => alias));
  const spare: WrappedKey[] = [];
  for (const file of files) {
    if (file.body.vaultId !== vaultId || !(await isGenuine(keys, file))) continue;
    spare.push(...file.body.keys.filter(({ alias }) => !names.has(alias)));
  }
  return spare;
}

/** The slot that a secret opens; null when it opens none. */
export async function findSlot(
  tools: VaultTools,
  body: VaultBody,
  secret: VaultSecret,
): Promise<SlotAccess | null> {
  for (const slot of body.slots) {
    if (slot.kind !== secret.kind) continue;
    const slotKey = await slotKeyFor(tools, slot, secret);
    const vaultKey = slotKey === null ? null : await openSlot(body.vaultId, slotKey, slot);
    vaultKey?.fill(0);
    if (slotKey !== null && vaultKey !== null) return { slot, slotKey };
  }
  return null;
}

/** Hands the raw vault key to `work` and wipes it afterwards. */
export async function withVaultKey<Value>(
  body: VaultBody,
  { slot, slotKey }: SlotAccess,
  work: (vaultKey: Bytes) => Promise<Value>,
): Promise<Value> {
  const vaultKey = await openSlot(body.vaultId, slotKey, slot);
  if (vaultKey === null) throw new Error('A slot that opened before does not open now');
  try {
    return await work(vaultKey);
  } finally {
    vaultKey.fill(0);
  }
}

export async function newPassphraseSlot(
  tools: VaultTools,
  vaultId: string,
  passphrase: string,
  vaultKey: Bytes,
): Promise<KeySlot> {
  const salt = toHex(tools.crypto.randomBytes(SALT_BYTES));
  const kdf: PassphraseKdf = { name: 'argon2id', ...tools.kdf, salt };
  const slotKey = await passphraseKey(tools, passphrase, kdf);
  return makePassphraseSlot(tools.crypto, vaultId, slotKey, kdf, vaultKey);
}

export async function newRecoverySlot(
  tools: VaultTools,
  vaultId: string,
  secret: Bytes,
  vaultKey: Bytes,
): Promise<KeySlot> {
  const salt = toHex(tools.crypto.randomBytes(SALT_BYTES));
  const slotKey = await recoveryKey(tools.crypto, secret, salt);
  return makeRecoverySlot(tools.crypto, vaultId, slotKey, salt, vaultKey);
}

/** The slots with one put in the place of all of its kind. */
export function replaceSlot(slots: readonly KeySlot[], slot: KeySlot): readonly KeySlot[] {
  return [...slots.filter(({ kind }) => kind !== slot.kind), slot];
}

async function slotKeyFor(
  tools: VaultTools,
  slot: KeySlot,
  secret: VaultSecret,
): Promise<CipherKey | null> {
  if (slot.kind === 'recovery') {
    if (secret.kind !== 'recovery') return null;
    return recoveryKey(tools.crypto, secret.secret, slot.salt);
  }
  return secret.kind === 'passphrase' ? passphraseKey(tools, secret.passphrase, slot.kdf) : null;
}

async function passphraseKey(
  tools: VaultTools,
  passphrase: string,
  kdf: PassphraseKdf,
): Promise<CipherKey> {
  const raw = await tools.stretch(normalisePassphrase(passphrase), kdf);
  const key = await tools.crypto.importCipherKey(raw);
  raw.fill(0);
  return key;
}
