import { toHex } from '#shared/base/hex';
import { ok, type Result } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { KEY_BYTES, type Bytes } from '#shared/sealing/sealingCrypto';
import type { VaultBody } from '#shared/sealing/vaultFile';
import { deriveVaultKeys } from '#shared/sealing/vaultKeys';

import type { VaultSides } from './loadChain.ts';
import { makePlace } from './recordKeys.ts';
import type { SaveProblem } from './saveState.ts';
import { newPassphraseSlot, newRecoverySlot, type UnlockedVault } from './vaultSlots.ts';
import { createVaultStore } from './vaultStore.ts';
import type { VaultTools } from './vaultTools.ts';
import { newRecoverySecret, takeRecoveryCode } from './workplaceSecrets.ts';

export interface NewVault {
  readonly sides: VaultSides;
  readonly vault: UnlockedVault;
  readonly recoveryCode: string;
  /** The age recipient that belongs to the code. */
  readonly recoveryRecipient: string;
}

const VAULT_ID_BYTES = 16;

/** Makes a vault with both key slots and an index key, and writes its file to both sides. */
export async function makeNewVault(
  tools: VaultTools,
  desktop: DesktopBridge,
  passphrase: string,
): Promise<Result<NewVault, SaveProblem>> {
  const vaultId = toHex(tools.crypto.randomBytes(VAULT_ID_BYTES));
  const vaultKey = tools.crypto.randomBytes(KEY_BYTES);
  const secret = newRecoverySecret(tools);
  const { body, keys } = await firstBody(tools, vaultId, passphrase, secret, vaultKey);
  vaultKey.fill(0);
  const { recoveryIdentity } = await import('#shared/exchange/identity');
  const recoveryRecipient = recoveryIdentity(secret).recipient;
  const recoveryCode = takeRecoveryCode(secret);
  const sides = { tools, desktop, database: tools.openDatabase(vaultId) };
  const store = createVaultStore(sides, keys, body, true);
  const written = await store.write((first) => first);
  if (!written.ok) {
    sides.database.close();
    return written;
  }
  const vault = { body: store.body(), keys, codeAccess: null, spareKeys: [] };
  return ok({ sides, vault, recoveryCode, recoveryRecipient });
}

async function firstBody(
  tools: VaultTools,
  vaultId: string,
  passphrase: string,
  secret: Bytes,
  vaultKey: Bytes,
): Promise<Pick<UnlockedVault, 'body' | 'keys'>> {
  const keys = await deriveVaultKeys(tools.crypto, vaultId, vaultKey);
  const index = await makePlace(tools, keys, vaultId);
  const body: VaultBody = {
    format: 'samenhang-vault',
    version: 1,
    vaultId,
    generation: 0,
    slots: [
      await newPassphraseSlot(tools, vaultId, passphrase, vaultKey),
      await newRecoverySlot(tools, vaultId, secret, vaultKey),
    ],
    keys: [index.wrapped],
    index: index.place.alias,
    heads: [],
    closed: true,
  };
  return { body, keys };
}
