import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import type { FoundBackup } from './findBackups.ts';

/** What putting a backup back does to the case. `other-epoch`: it stays out. */
export type RestoreEffect =
  | { readonly kind: 'add' }
  | { readonly kind: 'merge'; readonly code: string }
  | { readonly kind: 'other-epoch' };

/** Looked up in the list as it is now. */
export function restoreEffect(
  cases: readonly CaseSummary[],
  found: Pick<FoundBackup, 'caseId' | 'epoch'>,
): RestoreEffect {
  const same = cases.filter(({ caseId }) => caseId === found.caseId);
  if (same.length === 0) return { kind: 'add' };
  const line = same.find(({ epoch }) => epoch === found.epoch);
  return line === undefined ? { kind: 'other-epoch' } : { kind: 'merge', code: line.code };
}
