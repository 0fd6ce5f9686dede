import type { Analysis } from '../analysis/analysis.ts';
import type { SharingKind } from '../analysis/exportRecord.ts';
import { kindRules } from './kindTable.ts';
import { purposeRules } from './purposes.ts';

/**
 * For whom somebody said yes to this kind of copy, in the words of the answer, the latest first: a
 * yes counts only for whom it names. Answers that were taken back or replaced are left out.
 */
export function scopesOfYes({ consent }: Analysis, kind: SharingKind): readonly string[] {
  const { purpose } = kindRules[kind];
  if (purpose === null) return [];
  const names: readonly unknown[] = purposeRules[purpose].names;
  const replaced = new Set(consent.map(({ replaces }) => replaces));
  const standing = consent.filter(
    (record) =>
      record.answer === 'yes' &&
      record.withdrawnOn === null &&
      names.includes(record.purpose) &&
      !replaced.has(record.id),
  );
  const latestFirst = [...standing].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
  return [...new Set(latestFirst.map(({ scope }) => scope.trim()))].filter((scope) => scope !== '');
}
