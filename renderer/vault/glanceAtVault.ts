import type { DesktopBridge } from '#shared/desktop/contract';

import { listVaultDatabases } from './databaseNames.ts';

/**
 * `file`: there is a vault file, so a passphrase may be asked for; whether it is whole is not known
 * yet. `nothing`: all three places answered, and all are empty. `unsure`: look properly first.
 */
export type VaultGlance = 'file' | 'nothing' | 'unsure';

const PATIENCE_MS = 2_000;

/**
 * The first look, with nothing that must be loaded first, so that the lock screen need not wait.
 * A vault file that is missing never means `nothing` by itself: the other copy may be there. What
 * takes longer than `patienceMs` is `unsure`.
 */
export async function glanceAtVault(
  desktop: DesktopBridge,
  patienceMs: number = PATIENCE_MS,
): Promise<VaultGlance> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<VaultGlance>((resolve) => {
    timer = setTimeout(() => {
      resolve('unsure');
    }, patienceMs);
  });
  const seen = glance(desktop).catch(() => 'unsure' as const);
  return Promise.race([seen, late]).finally(() => {
    clearTimeout(timer);
  });
}

async function glance(desktop: DesktopBridge): Promise<VaultGlance> {
  // Side by side, as each waits for another process; a file alone is answer enough.
  const others = Promise.allSettled([desktop.listJournal(null), listVaultDatabases()]);
  const file = await desktop.readVaultFile(null);
  if (!file.ok) return 'unsure';
  if (file.value !== null) return 'file';
  const [journal, databases] = await others;
  const isJournalEmpty =
    journal.status === 'fulfilled' && journal.value.ok && journal.value.value.length === 0;
  const hasNoDatabase = databases.status === 'fulfilled' && databases.value.length === 0;
  return isJournalEmpty && hasNoDatabase ? 'nothing' : 'unsure';
}
