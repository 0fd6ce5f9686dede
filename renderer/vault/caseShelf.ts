import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import {
  applyStoredUpdates,
  newForgettingDoc,
  newSharedDoc,
  type SharedDoc,
} from '#shared/casedoc/updates';
import type { VaultKeys } from '#shared/sealing/vaultKeys';
import type { KnownHead } from '#shared/sealing/vaultFile';

import { sharedJournalHeads } from './journalHeads.ts';
import { loadChain, type VaultSides } from './loadChain.ts';
import type { ChainPlace } from './readChain.ts';
import type { ChainPlan } from './reconcileChain.ts';
import { placeOf } from './recordKeys.ts';
import type { OpenCaseProblem } from './openCaseProblem.ts';
import { isWhole, startVaultProvider, type VaultProvider } from './vaultProvider.ts';
import type { VaultStore } from './vaultStore.ts';

/** A chain with its live document. */
export interface OpenChain {
  readonly place: ChainPlace;
  readonly plan: ChainPlan;
  readonly provider: VaultProvider;
}

/**
 * Whether the document of a chain remembers what was removed from it, as a shared one must. A log is
 * kept like the others, but never counts in whether the work is kept: it may not stand in its way.
 */
export type ChainMemory = 'remembers' | 'forgets' | 'log';

/** The chains that are open now: at most one live document per alias, however often it is asked. */
export interface CaseShelf {
  readonly openChain: (
    alias: CaseAlias,
    memory?: ChainMemory,
  ) => Promise<Result<OpenChain, OpenCaseProblem>>;
  /** Starts a chain that has no records yet. */
  readonly startChain: (place: ChainPlace, memory?: ChainMemory) => OpenChain;
  readonly close: (alias: CaseAlias) => Promise<void>;
  /**
   * Reads chains that may be asked for next, so that opening them need not wait; forgets others that
   * were read so. Writes nothing: a chain that needs repair waits until it is opened.
   */
  readonly readAhead: (chains: readonly ChainToRead[]) => Promise<void>;
  readonly isOpen: (alias: CaseAlias) => boolean;
  /** Resolves when the opening and closing of this chain that were asked for are done. */
  readonly settled: (alias: CaseAlias) => Promise<unknown>;
  /** Drops what is remembered of a chain that was removed. */
  readonly forget: (alias: CaseAlias) => void;
  /** Without the logs. */
  readonly providers: () => readonly VaultProvider[];
  readonly logs: () => readonly VaultProvider[];
  /** The heads of every chain that was open since unlocking. */
  readonly heads: () => readonly KnownHead[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells the listeners that something about keeping changed. */
  readonly announce: () => void;
}

export interface ChainToRead {
  readonly alias: CaseAlias;
  readonly memory: ChainMemory;
}

/** What is read of a chain before it can be kept. */
interface ReadChain {
  readonly memory: ChainMemory;
  readonly place: ChainPlace;
  readonly plan: ChainPlan;
  /** Filled with what the plan holds. */
  readonly doc: SharedDoc;
}

interface Place {
  readonly chain: OpenChain;
  readonly isLog: boolean;
  holders: number;
}

const NOTHING_YET: ChainPlan = {
  head: null,
  records: [],
  replaceInDatabase: null,
  fillDatabase: null,
  appendToJournal: [],
  snapshotNeeded: false,
  databaseStartsAnew: false,
  missing: 0,
  databaseWasEmpty: false,
  journalWasEmpty: false,
};

export function createCaseShelf(sides: VaultSides, keys: VaultKeys, store: VaultStore): CaseShelf {
  const shelf = new Map<CaseAlias, Place>();
  // Every change of a chain goes by this shelf, so what was read stays true until it is taken.
  const ahead = new Map<CaseAlias, ReadChain>();
  const heads = new Map<CaseAlias, KnownHead>();
  const listeners = new Set<() => void>();
  // Opening and closing of one alias take turns, so that no two documents write one chain.
  const turns = new Map<CaseAlias, Promise<unknown>>();

  const journalHeads = sharedJournalHeads(sides.desktop);

  const announce = (): void => {
    for (const listener of listeners) listener();
  };
  const inTurn = <Value>(alias: CaseAlias, work: () => Promise<Value>): Promise<Value> => {
    const turn = (turns.get(alias) ?? Promise.resolve()).then(work);
    turns.set(
      alias,
      turn.catch(() => null),
    );
    return turn;
  };
  const put = ({ memory, place, plan, doc }: ReadChain): OpenChain => {
    const provider = startVaultProvider(sides, place, doc, plan);
    provider.onSaveState(announce);
    const chain = { place, plan, provider };
    shelf.set(place.alias, { chain, isLog: memory === 'log', holders: 1 });
    return chain;
  };
  const read = async (
    alias: CaseAlias,
    memory: ChainMemory,
  ): Promise<Result<ReadChain, OpenCaseProblem>> => {
    const listed = journalHeads();
    const place = await placeOf(sides.tools, keys, store, alias);
    if (place === null) return fail('unknown-case');
    const known = store.body().heads.find((head) => head.alias === alias) ?? null;
    const plan = await loadChain(sides, place, known, listed);
    if (!plan.ok) return plan;
    return ok({ memory, place, plan: plan.value, doc: docOf(plan.value, memory) });
  };
  const load = async (
    alias: CaseAlias,
    memory: ChainMemory,
  ): Promise<Result<OpenChain, OpenCaseProblem>> => {
    const there = shelf.get(alias);
    if (there !== undefined) {
      there.holders += 1;
      return ok(there.chain);
    }
    const early = ahead.get(alias);
    ahead.delete(alias);
    const found = early?.memory === memory ? ok(early) : await read(alias, memory);
    return found.ok ? ok(put(found.value)) : found;
  };
  const lookAhead = async ({ alias, memory }: ChainToRead): Promise<void> => {
    if (shelf.has(alias) || ahead.has(alias)) return;
    const found = await read(alias, memory);
    if (found.ok && isWhole(found.value.plan)) ahead.set(alias, found.value);
  };
  const forget = (alias: CaseAlias): void => {
    ahead.get(alias)?.doc.destroy();
    ahead.delete(alias);
  };
  const release = async (alias: CaseAlias): Promise<void> => {
    const there = shelf.get(alias);
    if (there === undefined) return;
    there.holders -= 1;
    if (there.holders > 0) return;
    await there.chain.provider.close();
    noteHead(heads, there.chain);
    shelf.delete(alias);
    announce();
  };
  const close = (alias: CaseAlias): Promise<void> => inTurn(alias, () => release(alias));

  return {
    openChain: (alias, memory = 'remembers') => inTurn(alias, () => load(alias, memory)),
    startChain: (place, memory = 'remembers') =>
      put({ memory, place, plan: NOTHING_YET, doc: docOf(NOTHING_YET, memory) }),
    close,
    readAhead: async (chains) => {
      for (const alias of ahead.keys()) {
        if (!chains.some((one) => one.alias === alias)) forget(alias);
      }
      await Promise.all(chains.map((chain) => inTurn(chain.alias, () => lookAhead(chain))));
    },
    isOpen: (alias) => shelf.has(alias),
    settled: (alias) => turns.get(alias) ?? Promise.resolve(),
    forget: (alias) => {
      heads.delete(alias);
      forget(alias);
    },
    providers: () => providersOf(shelf, false),
    logs: () => providersOf(shelf, true),
    heads: () => {
      for (const { chain } of shelf.values()) noteHead(heads, chain);
      return [...heads.values()];
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce,
  };
}

function docOf({ records }: ChainPlan, memory: ChainMemory): SharedDoc {
  const doc = memory === 'remembers' ? newSharedDoc() : newForgettingDoc();
  applyStoredUpdates(
    doc,
    records.map(({ update }) => update),
  );
  return doc;
}

function providersOf(shelf: ReadonlyMap<CaseAlias, Place>, isLog: boolean): VaultProvider[] {
  return [...shelf.values()]
    .filter((place) => place.isLog === isLog)
    .map(({ chain }) => chain.provider);
}

function noteHead(heads: Map<CaseAlias, KnownHead>, { place, provider }: OpenChain): void {
  const head = provider.head();
  if (head !== null) heads.set(place.alias, { alias: place.alias, ...head });
}
