import { NO_PREVIOUS_HASH } from '#shared/sealing/recordHeader';

import type { ChainHead, ChainSide, GenuineRecord } from './readChain.ts';

/** What must be written where so that both sides hold the same unbroken chain again. */
export interface ChainPlan {
  /** The record the next one follows; null when there is none yet. */
  readonly head: ChainHead | null;
  /** Everything genuine on either side: the document is the sum of it. */
  readonly records: readonly GenuineRecord[];
  readonly replaceInDatabase: readonly GenuineRecord[] | null;
  /** The database did not answer: what it lacks of these goes there first, once it does. */
  readonly fillDatabase: readonly GenuineRecord[] | null;
  readonly appendToJournal: readonly GenuineRecord[];
  /** The sides cannot be joined record by record: a snapshot of the merged state goes to both. */
  readonly snapshotNeeded: boolean;
  /** That snapshot takes the place of all records in the database. */
  readonly databaseStartsAnew: boolean;
  /** Places in the chain for which no genuine record is left on either side. */
  readonly missing: number;
  /** This side had nothing while the other had records. */
  readonly databaseWasEmpty: boolean;
  readonly journalWasEmpty: boolean;
}

/** Joins what database and journal hold; nothing genuine on either side is ever left out. */
export function reconcileChain(
  database: ChainSide,
  journal: ChainSide,
  known: ChainHead | null,
): ChainPlan {
  const records = eachOnce([...database.records, ...journal.records]);
  const lead = leadingSide(database, journal);
  const tail = lead === null ? null : tailForJournal(lead, journal);
  const merge = records.length > 0 && (lead === null || tail === null);
  const head = merge ? bridgeHead(database, journal) : (lead?.head ?? null);
  return {
    head,
    records,
    replaceInDatabase: merge || lead === null ? null : replacement(lead, database),
    fillDatabase: database.available || records.length === 0 ? null : records,
    appendToJournal: merge || tail === null ? [] : tail,
    snapshotNeeded: merge,
    databaseStartsAnew: merge && database.available,
    missing: missingPlaces(records, lead, highestSeq(database, journal, known)),
    databaseWasEmpty: database.available && database.records.length === 0 && records.length > 0,
    journalWasEmpty: journal.available && journal.head === null && records.length > 0,
  };
}

// Mostly both sides hold the same ones, and applying a record a second time costs as much as the first.
function eachOnce(records: readonly GenuineRecord[]): readonly GenuineRecord[] {
  return [...new Map(records.map((record) => [record.hash, record])).values()];
}

// A snapshot may skip numbers, so one above both heads can follow in either chain.
function bridgeHead(database: ChainSide, journal: ChainSide): ChainHead {
  const hash = journal.head?.hash ?? database.head?.hash ?? NO_PREVIOUS_HASH;
  return { seq: highestSeq(database, journal), hash };
}

// The side whose unbroken run holds all that the other has as well; null when neither does.
function leadingSide(database: ChainSide, journal: ChainSide): ChainSide | null {
  const candidates = [journal, database].filter((side) => side.run.length > 0);
  return (
    candidates.find((side) => {
      const other = side === journal ? database : journal;
      return other.head === null || holds(side, other.head);
    }) ?? null
  );
}

function holds(side: ChainSide, head: ChainHead): boolean {
  return (
    side.run.some((record) => record.hash === head.hash) ||
    side.run[0]?.header.prevHash === head.hash
  );
}

// What the journal lacks of the leading run; null when that cannot simply be appended.
function tailForJournal(lead: ChainSide, journal: ChainSide): readonly GenuineRecord[] | null {
  if (!journal.available) return [];
  const { head } = journal;
  if (head === null) return lead.run;
  if (journal.run.length === 0) return null;
  const tail = lead.run.filter((record) => record.header.seq > head.seq);
  const first = tail[0];
  return first === undefined || first.header.prevHash === head.hash ? tail : null;
}

function replacement(lead: ChainSide, database: ChainSide): readonly GenuineRecord[] | null {
  const same = database.head?.hash === lead.head?.hash && database.run.length > 0;
  return same || !database.available ? null : lead.run;
}

function highestSeq(...heads: readonly (ChainSide | ChainHead | null)[]): number {
  const seqs = heads.map((head) => {
    if (head === null) return 0;
    return 'seq' in head ? head.seq : (head.head?.seq ?? 0);
  });
  return Math.max(...seqs);
}

function missingPlaces(
  records: readonly GenuineRecord[],
  lead: ChainSide | null,
  highest: number,
): number {
  if (lead !== null) return Math.max(0, highest - (lead.head?.seq ?? 0));
  const snapshots = records.filter((record) => record.header.kind === 'snapshot');
  const start = Math.max(0, ...snapshots.map((record) => record.header.seq));
  const present = new Set(records.map((record) => record.header.seq));
  let missing = 0;
  for (let seq = start + 1; seq <= highest; seq += 1) if (!present.has(seq)) missing += 1;
  return missing;
}
