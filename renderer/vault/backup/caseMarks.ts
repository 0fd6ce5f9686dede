import { toHex } from '#shared/base/hex';
import type { CaseAlias } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import type { BackupParts } from './backupParts.ts';

/** What each case is like now: equal marks mean that nothing was written in between. */
export interface CaseMarks {
  readonly of: (line: Pick<CaseSummary, 'alias' | 'desk' | 'private' | 'log'>) => string;
}

/**
 * Reads the heads of all chains from the journal: its records are what is on disk, whatever became
 * of the window that wrote them. When that is not the whole truth, every mark is a new one.
 */
export async function markCases(
  parts: Pick<BackupParts, 'desktop' | 'tools' | 'isAllKept'>,
): Promise<CaseMarks> {
  const { randomBytes } = parts.tools.crypto;
  const isAllKept = await parts.isAllKept();
  const listed = await parts.desktop.listJournal(null).catch(() => null);
  if (!isAllKept || listed?.ok !== true) return { of: () => toHex(randomBytes(16)) };
  const heads = new Map(listed.value.map((head) => [head.alias, head.headHash]));
  const headOf = (alias: CaseAlias | null): string =>
    alias === null ? '' : (heads.get(alias) ?? '').slice(0, 16);
  return { of: (line) => [line.alias, line.desk, line.private, line.log].map(headOf).join('.') };
}
