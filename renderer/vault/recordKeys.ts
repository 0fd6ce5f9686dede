import type { CaseAlias } from '#shared/base/ids';
import { toHex } from '#shared/base/hex';
import { isCaseAlias } from '#shared/base/ids';
import type { RecordKey } from '#shared/sealing/sealRecord';
import type { WrappedKey } from '#shared/sealing/vaultFile';
import { makeRecordKey, openRecordKey, type VaultKeys } from '#shared/sealing/vaultKeys';

import type { ChainPlace } from './readChain.ts';
import type { VaultStore } from './vaultStore.ts';
import type { VaultTools } from './vaultTools.ts';

const ALIAS_BYTES = 16;

/** Where the records of an alias belong and what opens them; null when the vault has no such key. */
export async function placeOf(
  tools: VaultTools,
  keys: VaultKeys,
  store: VaultStore,
  alias: CaseAlias,
): Promise<ChainPlace | null> {
  const { vaultId, keys: wrapped } = store.body();
  const entry = wrapped.find((one) => one.alias === alias);
  if (entry === undefined) return null;
  const key = await openRecordKey(tools.crypto, keys, vaultId, entry);
  return key === null ? null : { vaultId, alias, key };
}

/** A new alias with a key of its own; not yet in any vault file. */
export async function makePlace(
  tools: VaultTools,
  keys: VaultKeys,
  vaultId: string,
): Promise<{ readonly place: ChainPlace; readonly wrapped: WrappedKey }> {
  const alias = newAlias(tools);
  const made: { readonly key: RecordKey; readonly wrapped: WrappedKey } = await makeRecordKey(
    tools.crypto,
    keys,
    vaultId,
    alias,
  );
  return { place: { vaultId, alias, key: made.key }, wrapped: made.wrapped };
}

function newAlias(tools: VaultTools): CaseAlias {
  const alias = toHex(tools.crypto.randomBytes(ALIAS_BYTES));
  if (!isCaseAlias(alias)) throw new Error('16 bytes in hex are an alias');
  return alias;
}
