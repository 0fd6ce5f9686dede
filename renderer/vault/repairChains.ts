import type { CaseAlias } from '#shared/base/ids';
import type { JournalHead } from '#shared/desktop/contract';
import { recordHash } from '#shared/sealing/sealRecord';

import type { CaseShelf, OpenChain } from './caseShelf.ts';
import type { StoredChain } from './database.ts';
import type { VaultSides } from './loadChain.ts';
import type { ChainPlan } from './reconcileChain.ts';
import type { Rebuilt } from './unlockedWorkplace.ts';
import { isWhole } from './vaultProvider.ts';

/** A side that answers later than this is told of by the save line. */
const PATIENCE_MS = 2_000;

/** What was found of one chain when it was opened, and the side that could not be put right. */
export interface RepairedChain {
  readonly plan: ChainPlan;
  readonly lost: 'database' | 'journal' | 'nothing';
}

/**
 * Compares the heads of both sides without a key, and opens every chain whose heads differ, so
 * that both sides hold it again where there is room. A chain that cannot be read stays as it is.
 */
export async function repairChains(
  sides: VaultSides,
  shelf: CaseShelf,
  aliases: readonly CaseAlias[],
): Promise<readonly RepairedChain[]> {
  const repaired: RepairedChain[] = [];
  for (const alias of await differingChains(sides, aliases)) {
    const opened = await shelf.openChain(alias);
    if (!opened.ok) continue;
    repaired.push(await repairedChain(opened.value));
    await shelf.close(alias);
  }
  return repaired;
}

/** Waits, not for long, until what an open chain lacked on one side is written or refused there. */
export async function repairedChain({ plan, provider }: OpenChain): Promise<RepairedChain> {
  if (!isWhole(plan)) await provider.flush(PATIENCE_MS);
  const state = provider.saveState();
  return { plan, lost: state.kind === 'oneCopy' ? state.lost : 'nothing' };
}

/** Which side had to be filled, and was. After a crash a few records more on one are no rebuilding. */
export function rebuiltBy(
  repaired: readonly RepairedChain[],
  missing: 'nothing' | 'database' | 'journal',
  endedAbruptly: boolean,
): Rebuilt {
  const behind = (repaired: boolean): boolean => repaired && !endedAbruptly;
  const database =
    missing === 'database' ||
    repaired.some(
      ({ plan }) =>
        plan.databaseWasEmpty || plan.snapshotNeeded || behind(plan.replaceInDatabase !== null),
    );
  const journal =
    missing === 'journal' ||
    repaired.some(
      ({ plan }) =>
        plan.journalWasEmpty || plan.snapshotNeeded || behind(plan.appendToJournal.length > 0),
    );
  const isFilled = (side: 'database' | 'journal'): boolean =>
    repaired.every(({ lost }) => lost !== side);
  return oneOf(database && isFilled('database'), journal && isFilled('journal'));
}

function oneOf(database: boolean, journal: boolean): Rebuilt {
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
