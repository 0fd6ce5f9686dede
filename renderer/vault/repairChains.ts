import type { CaseAlias } from '#shared/base/ids';
import type { JournalHead } from '#shared/desktop/contract';
import { recordHash } from '#shared/sealing/sealRecord';

import type { CaseShelf } from './caseShelf.ts';
import type { StoredChain } from './database.ts';
import type { VaultSides } from './loadChain.ts';
import type { ChainPlan } from './reconcileChain.ts';
import type { Rebuilt } from './unlockedWorkplace.ts';

/**
 * Compares the heads of both sides without a key, and opens every chain whose heads differ, so
 * that both sides hold it again. Returns what was found; a chain that cannot be read stays as it is.
 */
export async function repairChains(
  sides: VaultSides,
  shelf: CaseShelf,
  aliases: readonly CaseAlias[],
): Promise<readonly ChainPlan[]> {
  const plans: ChainPlan[] = [];
  for (const alias of await differingChains(sides, aliases)) {
    const opened = await shelf.openChain(alias);
    if (!opened.ok) continue;
    plans.push(opened.value.plan);
    await shelf.close(alias);
  }
  return plans;
}

/** Which side had to be filled. After a crash a few records more on one side are no rebuilding. */
export function rebuiltBy(
  plans: readonly ChainPlan[],
  missing: 'nothing' | 'database' | 'journal',
  endedAbruptly: boolean,
): Rebuilt {
  const behind = (repaired: boolean): boolean => repaired && !endedAbruptly;
  const database =
    missing === 'database' ||
    plans.some(
      (plan) =>
        plan.databaseWasEmpty || plan.snapshotNeeded || behind(plan.replaceInDatabase !== null),
    );
  const journal =
    missing === 'journal' ||
    plans.some(
      (plan) =>
        plan.journalWasEmpty || plan.snapshotNeeded || behind(plan.appendToJournal.length > 0),
    );
  if (database && journal) return 'both';
  if (database) return 'database';
  return journal ? 'journal' : 'nothing';
}

async function differingChains(
  { tools, desktop, database }: VaultSides,
  aliases: readonly CaseAlias[],
): Promise<readonly CaseAlias[]> {
  const listed = await desktop.listJournal(null).catch(() => null);
  const stored = await database.chains().catch(() => null);
  if (listed?.ok !== true || stored === null) return [];
  const differing: CaseAlias[] = [];
  for (const alias of aliases) {
    const inJournal = listed.value.find((head) => head.alias === alias);
    const inDatabase = stored.find((chain) => chain.alias === alias);
    const hash = inDatabase && (await recordHash(tools.crypto, inDatabase.head.blob));
    if (!isEqual(inJournal, inDatabase, hash)) differing.push(alias);
  }
  return differing;
}

function isEqual(
  inJournal: JournalHead | undefined,
  inDatabase: StoredChain | undefined,
  hash: string | undefined,
): boolean {
  if (inDatabase === undefined) return (inJournal?.count ?? 0) === 0;
  if (inJournal === undefined || inJournal.headHash !== hash) return false;
  const { count, firstSeq, headSeq } = inJournal;
  // A record that is gone from the beginning or the middle changes no head.
  return (
    count === headSeq - firstSeq + 1 &&
    firstSeq <= inDatabase.firstSeq &&
    inDatabase.count === inDatabase.head.seq - inDatabase.firstSeq + 1
  );
}
