import { restoreBackups } from '../../vault/backup/restoreBackups.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { restoreStore } from './restoreStore.ts';

/** Puts back what was found before there was a workplace, and notes how that went. */
export async function putBack(workplace: Workplace): Promise<void> {
  const { pending } = restoreStore.getState();
  if (pending === null) return;
  const outcome = await restoreBackups(
    workplace,
    pending.found.cases,
    pending.code,
    () => undefined,
  );
  // What failed stays, to be tried again.
  const left = outcome.failed.length > 0 ? pending : null;
  restoreStore.setState({
    outcome,
    pending: left && { ...left, found: { ...left.found, cases: outcome.failed } },
  });
}
