import type { Consent } from '#shared/analysis/consent';

/**
 * The yeses that somebody could still take back: for each "with whom" the last answer, when that is
 * a yes. Whether it still counts is not asked: stopping is always possible.
 */
export function standingYes(records: readonly Consent[]): readonly Consent[] {
  const last = new Map<string, Consent>();
  for (const record of records) {
    if (record.answer === null) continue;
    last.set(`${record.purpose ?? ''} ${record.scope.trim().toLocaleLowerCase('nl')}`, record);
  }
  return [...last.values()].filter(
    ({ answer, withdrawnOn }) => answer === 'yes' && withdrawnOn === null,
  );
}
