import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import type { Tombstone } from '#shared/casedoc/tombstones';
import type { FoundBackup } from './findBackups.ts';

/**
 * What putting a backup back does to the case. `other-epoch`: it stays out. `erased`: it was erased
 * here, and stays out unless somebody asks for it.
 */
export type RestoreEffect =
  | { readonly kind: 'add' }
  | { readonly kind: 'merge'; readonly code: string }
  | { readonly kind: 'other-epoch' }
  | { readonly kind: 'erased'; readonly at: number; readonly by: string };

/** Looked up in the list as it is now. */
export function restoreEffect(
  cases: readonly CaseSummary[],
  stones: readonly Tombstone[],
  found: Pick<FoundBackup, 'caseId' | 'epoch' | 'caseHash'>,
): RestoreEffect {
  const same = cases.filter(({ caseId }) => caseId === found.caseId);
  if (same.length === 0) {
    const stone = stones.find(({ caseHash }) => caseHash === found.caseHash);
    return stone === undefined
      ? { kind: 'add' }
      : { kind: 'erased', at: stone.erasedAt, by: stone.erasedBy };
  }
  const line = same.find(({ epoch }) => epoch === found.epoch);
  return line === undefined ? { kind: 'other-epoch' } : { kind: 'merge', code: line.code };
}
