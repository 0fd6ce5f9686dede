import {
  encodeSharedDoc,
  listenForChanges,
  mergeUpdates,
  type SharedDoc,
} from '#shared/casedoc/updates';

import type { VaultSides } from './loadChain.ts';
import type { ChainHead, ChainPlace } from './readChain.ts';
import type { ChainPlan } from './reconcileChain.ts';
import { createRecordKeeper, type RecordKeeper } from './recordKeeper.ts';
import type { SaveProblem, SaveState } from './saveState.ts';
import { within } from './within.ts';

/** Keeps one document: every change goes, sealed and in order, to database and journal. */
export interface VaultProvider {
  readonly doc: SharedDoc;
  readonly saveState: () => SaveState;
  readonly onSaveState: (listener: () => void) => () => void;
  /** True when every change so far is kept on at least one side. */
  readonly flush: (atMostMs?: number) => Promise<boolean>;
  readonly head: () => ChainHead | null;
  /** Flushes, then stops listening and writing, and destroys the document. */
  readonly close: () => Promise<void>;
}

/** A flush outlives the watchdog, so that afterwards the state tells what became of each side. */
export const FLUSH_PATIENCE = 1.2;

/** Repairs both sides as the plan says, and keeps the document, filled with it, from then on. */
export function startVaultProvider(
  sides: VaultSides,
  place: ChainPlace,
  doc: SharedDoc,
  plan: ChainPlan,
): VaultProvider {
  const { now, timing, snapshotAfter } = sides.tools;
  const listeners = new Set<() => void>();
  let batch: readonly Uint8Array[] = [];
  let batchSince = 0;
  let sealing = 0;
  let isSealFailing = false;
  let owesSnapshot = false;
  let unsavedSince: number | null = isWhole(plan) ? null : now();
  let keptAt = lastKeptAt(plan) ?? now();
  let keptOnceAt = keptAt;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let longestTimer: ReturnType<typeof setTimeout> | undefined;
  let last: SaveState | null = null;

  const announce = (): void => {
    const waiting = batch.length + sealing;
    if (isKeptOnce(keeper, waiting) && unsavedSince !== null) keptOnceAt = now();
    if (isKeptTwice(keeper, waiting) && unsavedSince !== null) {
      unsavedSince = null;
      keptAt = now();
      void keeper.compact();
    }
    last = null;
    for (const listener of listeners) listener();
  };
  const keeper = createRecordKeeper(sides, place, plan, {
    onChange: () => {
      announce();
    },
    onJournalBroken: () => void keep('snapshot', encodeSharedDoc(doc)),
  });

  const keep = async (kind: 'update' | 'snapshot', update: Uint8Array): Promise<void> => {
    sealing += 1;
    unsavedSince ??= now();
    try {
      await keeper.keep(kind, update);
      isSealFailing = false;
      if (kind === 'snapshot') owesSnapshot = false;
    } catch {
      giveBack(kind, update);
    }
    sealing -= 1;
    announce();
  };
  // What could not be sealed (no memory, say) goes with the next batch.
  const giveBack = (kind: 'update' | 'snapshot', update: Uint8Array): void => {
    isSealFailing = true;
    owesSnapshot ||= kind === 'snapshot';
    batch = [update, ...batch];
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => void sealBatch(), timing.retryMs[0] ?? timing.longestMs);
  };
  const sealBatch = async (): Promise<void> => {
    clearTimeout(idleTimer);
    clearTimeout(longestTimer);
    if (batch.length === 0) return;
    const update = mergeUpdates(batch);
    batch = [];
    const since = keeper.sinceSnapshot();
    const full =
      owesSnapshot || since.records >= snapshotAfter.records || since.bytes >= snapshotAfter.bytes;
    await (full ? keep('snapshot', encodeSharedDoc(doc)) : keep('update', update));
  };
  const stopListening = listenForChanges(doc, (update) => {
    if (batch.length === 0) {
      batchSince = now();
      longestTimer = setTimeout(() => void sealBatch(), timing.longestMs);
    }
    unsavedSince ??= batchSince;
    batch = [...batch, update];
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => void sealBatch(), timing.idleMs);
    announce();
  });

  if (plan.snapshotNeeded) void keep('snapshot', encodeSharedDoc(doc));

  const flush = async (atMostMs = timing.watchdogMs * FLUSH_PATIENCE): Promise<boolean> => {
    await within(
      atMostMs,
      sealBatch().then(() => keeper.settle()),
      undefined,
    );
    return isKeptOnce(keeper, batch.length + sealing);
  };

  return {
    doc,
    saveState: () =>
      (last ??= describe(keeper, {
        ...{ keptAt, keptOnceAt, unsavedSince, isSealFailing },
        isKeptOnce: isKeptOnce(keeper, batch.length + sealing),
      })),
    onSaveState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
    head: keeper.head,
    close: async () => {
      await flush();
      if (batch.length > 0) await flush();
      stopListening();
      clearTimeout(idleTimer);
      clearTimeout(longestTimer);
      keeper.stop();
      listeners.clear();
      doc.destroy();
    },
  };
}

/** When the newest record of a chain was kept; null for a chain without records. */
export function lastKeptAt(plan: ChainPlan): number | null {
  if (plan.records.length === 0) return null;
  return Math.max(...plan.records.map((record) => record.keptAt));
}

/** Whether both sides held the very same when a chain was opened. */
export function isWhole(plan: ChainPlan): boolean {
  const { replaceInDatabase, fillDatabase, appendToJournal, snapshotNeeded } = plan;
  const isDatabaseWhole = replaceInDatabase === null && fillDatabase === null;
  return isDatabaseWhole && appendToJournal.length === 0 && !snapshotNeeded;
}

function isKeptTwice(keeper: RecordKeeper, waiting: number): boolean {
  return waiting + keeper.database.pending() + keeper.journal.pending() === 0;
}

function isKeptOnce(keeper: RecordKeeper, waiting: number): boolean {
  return waiting === 0 && (keeper.database.pending() === 0 || keeper.journal.pending() === 0);
}

function describe(
  keeper: RecordKeeper,
  times: {
    readonly keptAt: number;
    readonly keptOnceAt: number;
    readonly unsavedSince: number | null;
    readonly isSealFailing: boolean;
    readonly isKeptOnce: boolean;
  },
): SaveState {
  const inDatabase = keeper.database.problem();
  const inJournal = keeper.journal.problem();
  const since = times.unsavedSince ?? times.keptAt;
  if (times.isSealFailing) return { kind: 'failed', since, reason: 'disk-error' };
  if (inDatabase !== null && inJournal !== null) {
    return { kind: 'failed', since, reason: clearest(inDatabase, inJournal) };
  }
  const { keptOnceAt: at } = times;
  const isOnWay = times.unsavedSince !== null && !times.isKeptOnce;
  // One side is not enough as long as the other has not answered.
  if (isOnWay) return { kind: 'saving', since };
  if (inDatabase !== null) return { kind: 'oneCopy', at, lost: 'database', reason: inDatabase };
  if (inJournal !== null) return { kind: 'oneCopy', at, lost: 'journal', reason: inJournal };
  return times.unsavedSince === null
    ? { kind: 'saved', at: times.keptAt }
    : { kind: 'saving', since };
}

// Of a full disk one side may only notice that it has to wait. Else the journal knows why (no
// access), the database mostly does not.
function clearest(inDatabase: SaveProblem, inJournal: SaveProblem): SaveProblem {
  if (inDatabase === 'disk-full') return inDatabase;
  return inDatabase === 'database-error' || inJournal === 'disk-full' ? inJournal : inDatabase;
}
