import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopBridge, JournalHead } from '#shared/desktop/contract';

import type { VaultDatabase } from './database.ts';
import {
  UNAVAILABLE_SIDE,
  blobsOf,
  readChain,
  type ChainHead,
  type ChainPlace,
  type ChainSide,
} from './readChain.ts';
import { reconcileChain, type ChainPlan } from './reconcileChain.ts';
import type { VaultTools } from './vaultTools.ts';

/** The two places every record goes to, and the tools of this window. */
export interface VaultSides {
  readonly tools: VaultTools;
  readonly desktop: DesktopBridge;
  readonly database: VaultDatabase;
}

/** What the journal says of all its chains; null when it does not answer. */
export type JournalHeads = readonly JournalHead[] | null;

/**
 * Reads one chain from the database, and from the journal as well unless both heads are equal and
 * everything in the database proves genuine; says what must be written to make both whole. `heads`
 * was asked for when nothing wrote this chain any more.
 */
export async function loadChain(
  sides: VaultSides,
  place: ChainPlace,
  known: ChainHead | null,
  heads: Promise<JournalHeads>,
): Promise<Result<ChainPlan, 'damaged' | 'newer-version' | 'no-access'>> {
  const [listed, database] = await Promise.all([
    heads.then((all) => listedHead(all, place)),
    databaseSide(sides, place),
  ]);
  const journal = isSameChain(database, listed)
    ? { ...database, refused: 0 }
    : await journalSide(sides, place, listed);
  if (database.newer || journal.newer) return fail('newer-version');
  if (!database.available && !journal.available) return fail('no-access');
  const found = database.records.length + journal.records.length;
  if (found === 0 && database.refused + journal.refused > 0) return fail('damaged');
  if (found === 0 && !(database.available && journal.available)) return fail('no-access');
  if (found === 0 && (known !== null || damagedFiles(listed) > 0)) return fail('damaged');
  return ok(reconcileChain(database, journal, known));
}

function listedHead(heads: JournalHeads, place: ChainPlace): JournalHead | 'none' | 'unavailable' {
  if (heads === null) return 'unavailable';
  return heads.find((head) => head.alias === place.alias) ?? 'none';
}

async function databaseSide(sides: VaultSides, place: ChainPlace): Promise<ChainSide> {
  try {
    const stored = await sides.database.read(place.alias, 1);
    return await readChain(sides.tools, place, blobsOf(stored), null);
  } catch {
    return UNAVAILABLE_SIDE;
  }
}

async function journalSide(
  sides: VaultSides,
  place: ChainPlace,
  listed: JournalHead | 'none' | 'unavailable',
): Promise<ChainSide> {
  if (listed === 'unavailable') return UNAVAILABLE_SIDE;
  if (listed === 'none') return readChain(sides.tools, place, [], null);
  try {
    const stored = await sides.desktop.readJournal({ alias: place.alias, fromSeq: 1 });
    if (!stored.ok) return UNAVAILABLE_SIDE;
    return await readChain(sides.tools, place, stored.value, listed);
  } catch {
    return UNAVAILABLE_SIDE;
  }
}

function isSameChain(
  database: ChainSide,
  listed: JournalHead | 'none' | 'unavailable',
): listed is JournalHead {
  if (typeof listed === 'string' || database.run.length === 0 || database.refused > 0) return false;
  const unbroken = listed.count === listed.headSeq - listed.firstSeq + 1;
  const firstNeeded = database.run[0]?.header.seq ?? 0;
  return unbroken && listed.firstSeq <= firstNeeded && listed.headHash === database.head?.hash;
}

function damagedFiles(listed: JournalHead | 'none' | 'unavailable'): number {
  return typeof listed === 'string' ? 0 : listed.damaged;
}
