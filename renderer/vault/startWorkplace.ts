import { fail, ok, type Result } from '#shared/base/result';

import { completeAttachments } from './attachments.ts';
import { createCaseShelf, type CaseShelf, type OpenChain } from './caseShelf.ts';
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
  missing: 'nothing' | 'database' | 'journal',
): Promise<Result<WorkplaceParts, UnreadableReason>> {
  const store = createVaultStore(sides, vault.keys, vault.body);
  const shelf = createCaseShelf(sides, vault.keys, store);
  const endedAbruptly = !vault.body.closed;
  await store.write((body) => ({ ...body, closed: false }));
  const indexChain = await openIndex(sides, vault, store, shelf);
  if (!indexChain.ok) return indexChain;
  const { doc } = indexChain.value.provider;
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
