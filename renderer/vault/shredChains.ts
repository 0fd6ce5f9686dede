import type { CaseAlias } from '#shared/base/ids';
import { ok, type Result } from '#shared/base/result';

import type { CaseShelf } from './caseShelf.ts';
import type { VaultSides } from './loadChain.ts';
import type { SaveProblem } from './saveState.ts';
import type { VaultStore } from './vaultStore.ts';

/** What shredding works on: the two copies, the file with the keys, and what is open. */
export interface ShredParts {
  readonly sides: VaultSides;
  readonly store: VaultStore;
  readonly shelf: CaseShelf;
}

/** Main keeps three vault files before the newest one; the keys must be gone from all of them. */
const VAULT_FILES = 4;

/**
 * Makes chains unreadable for good, here and in every copy of this machine's files: their keys
 * leave the vault file, then their records and attachments are removed. Throws for a chain that is
 * open. Records that cannot be removed only cost space: nothing opens them any more.
 */
export async function shredChains(
  { sides, store, shelf }: ShredParts,
  aliases: readonly CaseAlias[],
): Promise<Result<null, SaveProblem>> {
  if (aliases.some(shelf.isOpen)) throw new Error('An open chain cannot be shredded');
  const isKept = ({ alias }: { readonly alias: CaseAlias }): boolean => !aliases.includes(alias);
  for (let round = 0; round < VAULT_FILES; round += 1) {
    const written = await store.write((body) => ({
      ...body,
      keys: body.keys.filter(isKept),
      heads: body.heads.filter(isKept),
    }));
    if (!written.ok) return written;
  }
  for (const alias of aliases) {
    shelf.forget(alias);
    await sides.desktop.removeChain({ alias }).catch(() => null);
    await sides.database.removeChain(alias).catch(() => null);
  }
  return ok(null);
}
