import { fail, ok, type Result } from '#shared/base/result';
import { recoveryIdentity } from '#shared/exchange/identity';
import { formatRecoveryCode, readRecoverySecret } from '#shared/sealing/recoveryCode';
import { RECOVERY_SECRET_BYTES } from '#shared/sealing/recoveryCheck';
import type { Bytes } from '#shared/sealing/sealingCrypto';
import type { KeySlot } from '#shared/sealing/vaultFile';

import type { SaveProblem } from './saveState.ts';
import type { Workplace } from './unlockedWorkplace.ts';
import {
  findSlot,
  newPassphraseSlot,
  newRecoverySlot,
  replaceSlot,
  withVaultKey,
  type SlotAccess,
} from './vaultSlots.ts';
import type { VaultStore } from './vaultStore.ts';
import type { VaultTools } from './vaultTools.ts';

/** The part of a workplace that changes what opens it. */
export type WorkplaceSecrets = Pick<
  Workplace,
  | 'changePassphrase'
  | 'resetPassphrase'
  | 'replaceRecoveryCode'
  | 'checkRecoveryCode'
  | 'isPassphrase'
>;

/**
 * `codeAccess`: the recovery slot this session was opened with; null after a passphrase.
 * `provenCode` is told the age recipient of a recovery code that turned out to be the right one.
 */
export function workplaceSecrets(
  tools: VaultTools,
  store: VaultStore,
  codeAccess: SlotAccess | null,
  provenCode: (recipient: string) => void,
): WorkplaceSecrets {
  const putSlot = (slot: KeySlot): Promise<Result<null, SaveProblem>> =>
    store.write((body) => ({ ...body, slots: replaceSlot(body.slots, slot) }));
  const setPassphrase = async (
    access: SlotAccess,
    passphrase: string,
  ): Promise<Result<null, SaveProblem>> => {
    const body = store.body();
    const slot = await withVaultKey(body, access, (vaultKey) =>
      newPassphraseSlot(tools, body.vaultId, passphrase, vaultKey),
    );
    return putSlot(slot);
  };
  const byPassphrase = (passphrase: string): Promise<SlotAccess | null> =>
    findSlot(tools, store.body(), { kind: 'passphrase', passphrase });

  return {
    changePassphrase: async (oldPassphrase, newPassphrase) => {
      const access = await byPassphrase(oldPassphrase);
      return access === null ? fail('wrong-passphrase') : setPassphrase(access, newPassphrase);
    },
    isPassphrase: async (passphrase) => (await byPassphrase(passphrase)) !== null,
    resetPassphrase: (newPassphrase) =>
      codeAccess === null
        ? Promise.resolve(fail('not-allowed'))
        : setPassphrase(codeAccess, newPassphrase),
    replaceRecoveryCode: async (passphrase) => {
      const access = await byPassphrase(passphrase);
      if (access === null) return fail('wrong-passphrase');
      const body = store.body();
      const secret = newRecoverySecret(tools);
      const slot = await withVaultKey(body, access, (vaultKey) =>
        newRecoverySlot(tools, body.vaultId, secret, vaultKey),
      );
      const written = await putSlot(slot);
      if (!written.ok) return written;
      provenCode(recoveryIdentity(secret).recipient);
      return ok(takeRecoveryCode(secret));
    },
    checkRecoveryCode: async (code) => {
      const typed = readRecoverySecret(code);
      if (!typed.ok) return typed;
      const found = await findSlot(tools, store.body(), { kind: 'recovery', secret: typed.value });
      const { recipient } = recoveryIdentity(typed.value);
      typed.value.fill(0);
      if (found === null) return fail('wrong-code');
      provenCode(recipient);
      return ok(null);
    },
  };
}

export function newRecoverySecret(tools: VaultTools): Bytes {
  return tools.crypto.randomBytes(RECOVERY_SECRET_BYTES);
}

/** The code to show once; wipes the bytes it was made from. */
export function takeRecoveryCode(secret: Bytes): string {
  const code = formatRecoveryCode(secret);
  secret.fill(0);
  return code;
}
