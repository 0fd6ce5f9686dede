import { fail, ok, type Result } from '#shared/base/result';
import { NO_PREVIOUS_HASH, type RecordKind } from '#shared/sealing/recordHeader';
import { sameBytes } from '#shared/sealing/sealingCrypto';
import { recordHash, sealRecord } from '#shared/sealing/sealRecord';

import type { StoredRecord } from './database.ts';
import { databaseProblem } from './databaseProblem.ts';
import { appendToJournal, isJournalWhole } from './journalSide.ts';
import type { VaultSides } from './loadChain.ts';
import type { ChainHead, ChainPlace, GenuineRecord } from './readChain.ts';
import type { ChainPlan } from './reconcileChain.ts';
import type { SaveProblem } from './saveState.ts';
import { createSideWriter, type SideWriter } from './sideWriter.ts';

/** Seals what it is given as the next record of one chain and brings it to both sides. */
export interface RecordKeeper {
  /**
   * Resolves when the record is sealed and queued; records keep the order of these calls. Rejects
   * when it cannot be sealed: then it takes no place, and the next one may still work.
   */
  readonly keep: (kind: RecordKind, update: Uint8Array) => Promise<void>;
  readonly database: SideView;
  readonly journal: SideView;
  /** Gives both sides one try and resolves when those are decided. */
  readonly settle: () => Promise<void>;
  readonly head: () => ChainHead | null;
  /** Records and bytes since the last snapshot. */
  readonly sinceSnapshot: () => { readonly records: number; readonly bytes: number };
  /** Removes what the newest snapshot made needless, once both sides prove that they hold it. */
  readonly compact: () => Promise<void>;
  readonly stop: () => void;
}

export interface KeeperEvents {
  readonly onChange: () => void;
  /** The journal lost older records while the case was open: it needs a snapshot to stand on. */
  readonly onJournalBroken: () => void;
}

export type SideView = Pick<SideWriter<never>, 'pending' | 'problem'>;

interface DatabaseWrite {
  readonly how: 'append' | 'replace' | 'fill';
  readonly records: readonly StoredRecord[];
}

export function createRecordKeeper(
  sides: VaultSides,
  place: ChainPlace,
  plan: ChainPlan,
  events: KeeperEvents,
): RecordKeeper {
  const { tools } = sides;
  const { timing } = tools;
  const { onChange } = events;
  // Unknown after a failure: the folder may have been deleted, and an empty one takes any record.
  let journalKnown = true;
  let baseSeq = newestSnapshotSeq(plan.records);
  const writeToJournal = async (record: StoredRecord): Promise<Result<null, SaveProblem>> => {
    const wasKnown = journalKnown;
    journalKnown = false;
    const answer = await appendToJournal(sides.desktop, sides.database, place.alias, record);
    if (!answer.ok) return answer;
    journalKnown = true;
    const whole = wasKnown || (await isJournalWhole(sides.desktop, place.alias, baseSeq));
    if (!whole) events.onJournalBroken();
    return answer;
  };
  const database = createSideWriter<DatabaseWrite>({
    write: (item) => writeToDatabase(sides, place, item),
    rejected: 'database-error',
    timing,
    onChange,
  });
  const journal = createSideWriter<StoredRecord>({
    write: writeToJournal,
    rejected: 'disk-error',
    timing,
    onChange,
  });
  let head = plan.head;
  let anew = plan.databaseStartsAnew;
  let since = countSince(plan.records);
  let newestSnapshot: StoredRecord | null = null;
  let sealing: Promise<void> = Promise.resolve();

  if (plan.replaceInDatabase !== null) {
    database.enqueue([{ how: 'replace', records: plan.replaceInDatabase.map(stored) }]);
  }
  if (plan.fillDatabase !== null) {
    database.enqueue([{ how: 'fill', records: plan.fillDatabase.map(stored) }]);
  }
  journal.enqueue(plan.appendToJournal.map(stored));

  const sealNext = async (kind: RecordKind, update: Uint8Array): Promise<void> => {
    const seq = (head?.seq ?? 0) + 1;
    const prevHash = head?.hash ?? NO_PREVIOUS_HASH;
    const header = { kind, alias: place.alias, seq, prevHash };
    const content = { keptAt: tools.now(), update };
    const blob = await sealRecord(tools.crypto, place.key, place.vaultId, header, content);
    head = { seq, hash: await recordHash(tools.crypto, blob) };
    const startsAnew = anew && kind === 'snapshot';
    if (startsAnew) anew = false;
    if (kind === 'snapshot') newestSnapshot = { seq, blob };
    since =
      kind === 'snapshot'
        ? { records: 0, bytes: 0 }
        : { records: since.records + 1, bytes: since.bytes + blob.byteLength };
    database.enqueue([{ how: startsAnew ? 'replace' : 'append', records: [{ seq, blob }] }]);
    journal.enqueue([{ seq, blob }]);
  };

  return {
    keep: (kind, update) => {
      const sealed = sealing.then(() => sealNext(kind, update));
      sealing = sealed.catch(() => undefined);
      return sealed;
    },
    database,
    journal,
    settle: async () => {
      await sealing;
      await Promise.all([database.settle(), journal.settle()]);
    },
    head: () => head,
    sinceSnapshot: () => since,
    compact: async () => {
      const snapshot = newestSnapshot;
      if (snapshot === null || database.pending() + journal.pending() > 0) return;
      newestSnapshot = null;
      if (!(await bothHold(sides, place, snapshot))) return;
      baseSeq = snapshot.seq;
      await removeOlder(sides, place, snapshot);
    },
    stop: () => {
      database.stop();
      journal.stop();
    },
  };
}

async function writeToDatabase(
  sides: VaultSides,
  place: ChainPlace,
  write: DatabaseWrite,
): Promise<Result<null, SaveProblem>> {
  const attempt = async (): Promise<void> => {
    const { alias } = place;
    if (write.how === 'replace') await sides.database.replace(alias, write.records);
    else if (write.how === 'fill') await sides.database.fill(alias, write.records);
    else for (const record of write.records) await sides.database.append(alias, record);
  };
  try {
    await attempt();
    return ok(null);
  } catch (error) {
    // A new connection makes no room, and would cut off what others are writing.
    const problem = databaseProblem(error);
    return problem === 'disk-full' ? fail(problem) : reopenAndTry(sides, attempt);
  }
}

async function reopenAndTry(
  sides: VaultSides,
  attempt: () => Promise<void>,
): Promise<Result<null, SaveProblem>> {
  try {
    await sides.database.reopen();
    await attempt();
    return ok(null);
  } catch (error) {
    return fail(databaseProblem(error));
  }
}

async function bothHold(
  sides: VaultSides,
  place: ChainPlace,
  snapshot: StoredRecord,
): Promise<boolean> {
  try {
    const { alias } = place;
    const [inDatabase] = await sides.database.read(alias, snapshot.seq);
    const inJournal = await sides.desktop.readJournal({ alias, fromSeq: snapshot.seq });
    const first = inJournal.ok ? inJournal.value[0] : undefined;
    if (inDatabase === undefined || first === undefined) return false;
    return sameBytes(inDatabase.blob, snapshot.blob) && sameBytes(first, snapshot.blob);
  } catch {
    return false;
  }
}

// A removal that fails costs only space: the next snapshot tries again.
async function removeOlder(
  sides: VaultSides,
  place: ChainPlace,
  snapshot: StoredRecord,
): Promise<void> {
  const { alias } = place;
  try {
    const answer = await sides.desktop.compactJournal({ alias, beforeSeq: snapshot.seq });
    if (answer.ok) await sides.database.removeBefore(alias, snapshot.seq);
  } catch {
    return;
  }
}

function countSince(records: readonly GenuineRecord[]): {
  readonly records: number;
  readonly bytes: number;
} {
  const bySeq = new Map(records.map((record) => [record.header.seq, record]));
  const start = newestSnapshotSeq(records);
  const later = [...bySeq.values()].filter(
    ({ header }) => header.seq > start || (header.seq === start && header.kind === 'update'),
  );
  return {
    records: later.length,
    bytes: later.reduce((sum, { blob }) => sum + blob.byteLength, 0),
  };
}

/** 1 when there is no snapshot: then the chain stands on its first record. */
function newestSnapshotSeq(records: readonly GenuineRecord[]): number {
  const snapshots = records.filter(({ header }) => header.kind === 'snapshot');
  return Math.max(1, ...snapshots.map(({ header }) => header.seq));
}

function stored(record: GenuineRecord): StoredRecord {
  return { seq: record.header.seq, blob: record.blob };
}
