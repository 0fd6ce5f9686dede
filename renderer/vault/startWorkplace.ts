import { fail, ok, type Result } from '#shared/base/result';

import type { SharedDoc } from '#shared/casedoc/updates';
import { readWorkplaceIndex } from '#shared/casedoc/workplaceIndex';
import type { WrappedKey } from '#shared/sealing/vaultFile';

import { completeAttachments } from './attachments.ts';
import { createCaseShelf, type CaseShelf, type OpenChain } from './caseShelf.ts';
import type { VaultFind } from './findVault.ts';
import { createIndexStore, type IndexStore } from './indexStore.ts';
import { listStrays } from './listStrays.ts';
import type { VaultSides } from './loadChain.ts';
import { createOwedKeys, type OwedKeys } from './owedKeys.ts';
import { makePlace } from './recordKeys.ts';
import { rebuiltBy, repairChains, repairedChain } from './repairChains.ts';
import type { Rebuilt, UnreadableReason } from './unlockedWorkplace.ts';
import { lastKeptAt } from './vaultProvider.ts';
import { createVaultStore, type VaultStore } from './vaultStore.ts';
import type { UnlockedVault } from './vaultSlots.ts';

type FoundVault = Extract<VaultFind, { readonly kind: 'found' }>;

/** Everything that runs in an unlocked window. */
export interface WorkplaceParts {
  readonly sides: VaultSides;
  readonly vault: UnlockedVault;
  readonly store: VaultStore;
  readonly shelf: CaseShelf;
  readonly owedKeys: OwedKeys;
  readonly indexChain: OpenChain;
  readonly index: IndexStore;
  readonly rebuilt: Rebuilt;
  readonly endedAbruptly: boolean;
  readonly lastKeptAt: number | null;
}

/** Opens the index, repairs every chain whose two copies differ, and notes that a session runs. */
export async function startWorkplace(
  sides: VaultSides,
  vault: UnlockedVault,
  { missing, isDatabaseSeen }: Pick<FoundVault, 'missing' | 'isDatabaseSeen'>,
): Promise<Result<WorkplaceParts, UnreadableReason>> {
  const store = createVaultStore(sides, vault.keys, vault.body, isDatabaseSeen);
  const shelf = createCaseShelf(sides, vault.keys, store);
  const endedAbruptly = !vault.body.closed;
  const indexChain = await openIndex(sides, vault, store, shelf);
  if (!indexChain.ok) return indexChain;
  const { doc } = indexChain.value.provider;
  const apart = keysMadeApart(vault, doc);
  await store.write((body) => ({ ...body, keys: [...body.keys, ...apart], closed: false }));
  const aliases = store.body().keys.map(({ alias }) => alias);
  const others = aliases.filter((alias) => alias !== store.body().index);
  const opened = await repairChains(sides, shelf, others);
  const repaired = [await repairedChain(indexChain.value), ...opened];
  const index = createIndexStore(doc);
  await listStrays({ sides, store, shelf }, doc, others);
  const rebuilt = rebuiltBy(repaired, missing, endedAbruptly);
  if (rebuilt !== 'nothing') {
    for (const { alias } of index.current().cases) void completeAttachments(sides, { alias });
  }
  const kept = repaired.map(({ plan }) => lastKeptAt(plan) ?? 0);
  return ok({
    sides,
    vault,
    store,
    shelf,
    owedKeys: createOwedKeys(sides.tools, store, shelf.announce),
    indexChain: indexChain.value,
    index,
    rebuilt,
    endedAbruptly,
    lastKeptAt: Math.max(...kept) === 0 ? null : Math.max(...kept),
  });
}

// Two copies of the vault file can each have been written without the other. What was removed since
// is in no line of the index any more, and its key stays away.
function keysMadeApart({ spareKeys }: UnlockedVault, index: SharedDoc): readonly WrappedKey[] {
  const { cases, former } = readWorkplaceIndex(index);
  const named = new Set(
    [...cases, ...former].flatMap((line) => [line.alias, line.desk, line.private, line.log]),
  );
  return spareKeys.filter(({ alias }) => named.has(alias));
}

// An index of which no record opens any more may not close the way to the cases: it is left where
// it is, and a new one starts.
async function openIndex(
  sides: VaultSides,
  vault: UnlockedVault,
  store: VaultStore,
  shelf: CaseShelf,
): Promise<Result<OpenChain, UnreadableReason>> {
  const opened = await shelf.openChain(store.body().index);
  if (opened.ok) return opened;
  if (opened.reason === 'newer-version' || opened.reason === 'no-access') {
    return fail(opened.reason);
  }
  const made = await makePlace(sides.tools, vault.keys, store.body().vaultId);
  const { wrapped } = made;
  const written = await store.write((body) => ({
    ...body,
    index: wrapped.alias,
    keys: [...body.keys, wrapped],
  }));
  return written.ok ? ok(shelf.startChain(made.place)) : fail('no-access');
}
