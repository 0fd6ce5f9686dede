import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopBridge, JournalHead } from '#shared/desktop/contract';
import { parseRecordHeader } from '#shared/sealing/recordHeader';

import type { StoredRecord, VaultDatabase } from './database.ts';
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
  if (journal.newer > 0 || isNewer(database, journal)) return fail('newer-version');
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

interface DatabaseSide extends ChainSide {
  /** The places of records of which the clear head names a way of sealing that is not known here. */
  readonly strange: readonly number[];
}

async function databaseSide(sides: VaultSides, place: ChainPlace): Promise<DatabaseSide> {
  try {
    const stored = await sides.database.read(place.alias, 1);
    const side = await readChain(sides.tools, place, blobsOf(stored), null);
    return { ...side, strange: side.newer === 0 ? [] : strangePlaces(stored) };
  } catch {
    return { ...UNAVAILABLE_SIDE, strange: [] };
  }
}

function strangePlaces(stored: readonly StoredRecord[]): readonly number[] {
  const isStrange = ({ blob }: StoredRecord): boolean => {
    const header = parseRecordHeader(blob);
    return !header.ok && header.reason === 'unknown-suite';
  };
  return stored.filter(isStrange).map(({ seq }) => seq);
}

// One wrong byte in the clear head looks like a newer version. A newer one would have written on
// after what the journal holds: a place that the journal has as an older record is only damaged.
function isNewer(database: DatabaseSide, journal: ChainSide): boolean {
  if (database.newer === 0) return false;
  const { head } = journal;
  const isOnlyDamaged =
    journal.run.length > 0 &&
    head !== null &&
    database.strange.length === database.newer &&
    database.strange.every((seq) => seq <= head.seq);
  return !isOnlyDamaged;
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
  if (typeof listed === 'string' || database.run.length === 0) return false;
  if (database.refused + database.newer > 0) return false;
  const unbroken = listed.count === listed.headSeq - listed.firstSeq + 1;
  const firstNeeded = database.run[0]?.header.seq ?? 0;
  return unbroken && listed.firstSeq <= firstNeeded && listed.headHash === database.head?.hash;
}

function damagedFiles(listed: JournalHead | 'none' | 'unavailable'): number {
  return typeof listed === 'string' ? 0 : listed.damaged;
}
