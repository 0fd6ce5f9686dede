import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { FolderChoice } from '#shared/casedoc/backupIndex';
import {
  observeSharedFolder,
  readPartners,
  readSent,
  readSharedFolder,
  writePartners,
  writeSent,
  writeSharedFolder,
} from '#shared/casedoc/folderIndex';
import type { DesktopBridge } from '#shared/desktop/contract';
import type { WorkplaceExchange } from '../exchange/workplaceExchange.ts';
import { createFolderStore } from './folderStore.ts';
import { receiveRecords, type FolderMerge, type WaitingFile } from './receiveRecords.ts';
import { sendRecord, type FolderSending, type SendParts, type SendProblem } from './sendRecords.ts';

/** How the shared folder stands; identity kept while nothing changed. */
export interface SharedFolderState {
  readonly folder: FolderChoice | null;
  /** Files that ask for a decision. */
  readonly waiting: readonly WaitingFile[];
  /** Why the last look or the last file did not go well; null when it did. */
  readonly problem: SendProblem | null;
  /** When the folder was last read whole; null if never in this window. */
  readonly lookedAt: number | null;
}

/** Exchange by a shared folder, as an alternative to mailing. */
export interface FolderExchange {
  readonly state: () => SharedFolderState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls back for every file that was merged in by itself. */
  readonly onMerged: (listener: (merge: FolderMerge) => void) => () => void;
  /** Calls back for every file that was written; the look waits for what comes back. */
  readonly onSent: (listener: (sending: FolderSending) => Promise<void>) => () => void;
  readonly chooseFolder: () => Promise<Result<null, 'cancelled' | 'no-access'>>;
  readonly forgetFolder: () => Promise<void>;
  readonly partners: (alias: CaseAlias) => readonly string[];
  /** None: the case is no longer shared through the folder. */
  readonly setPartners: (alias: CaseAlias, signKeys: readonly string[]) => void;
  /** Takes in what others wrote, then writes what changed here. One at a time. */
  readonly look: (wish: {
    readonly mayReceive: () => boolean;
    /** At closing: does not wait until it is time for a next file. */
    readonly sendsAtOnce?: boolean;
  }) => Promise<void>;
  /** The bytes of a waiting file; null when it is gone or out of reach. */
  readonly read: (file: WaitingFile) => Promise<Uint8Array | null>;
  readonly stop: () => void;
}

export interface FolderExchangeParts extends Omit<SendParts, 'ownDevice' | 'exchange'> {
  readonly desktop: DesktopBridge;
  readonly exchange: Pick<WorkplaceExchange, 'openPackage' | 'accept' | 'sealCase'>;
}

const PAUSE_MS = 15 * 60_000;

export function createFolderExchange(parts: FolderExchangeParts): FolderExchange {
  const { index, desktop, tools } = parts;
  const listeners = new Set<() => void>();
  const mergeListeners = new Set<(merge: FolderMerge) => void>();
  const sentListeners = new Set<(sending: FolderSending) => Promise<void>>();
  let known = new Map<string, WaitingFile | 'passed'>();
  let stopped = false;
  const isStopped = (): boolean => stopped;
  let looking: Promise<void> | null = null;
  let state: SharedFolderState = {
    folder: readSharedFolder(index),
    waiting: [],
    problem: null,
    lookedAt: null,
  };
  const change = (patch: Partial<SharedFolderState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const off = observeSharedFolder(index, () => {
    const folder = readSharedFolder(index);
    if (folder?.folder !== state.folder?.folder) change({ folder, waiting: [], problem: null });
  });

  const lookOnce: FolderExchange['look'] = async ({ mayReceive, sendsAtOnce = false }) => {
    const { folder } = state;
    if (folder === null) return;
    const store = createFolderStore(desktop, folder.folder);
    const listed = await store.list();
    if (isStopped()) return;
    if (!listed.ok) {
      change({ problem: listed.reason });
      return;
    }
    const own = { ...parts, ownDevice: folder.folder };
    const mayGoOn = (): boolean => !isStopped() && mayReceive();
    const received = await receiveRecords({ ...own, mayGoOn, known }, store, listed.value);
    if (isStopped()) return;
    for (const merge of received.merged) {
      for (const listener of mergeListeners) listener(merge);
      // Both have the same now: sending it back would say nothing, and go to and fro for ever.
      // Unless there are places to look at, of which the other knows nothing yet.
      const { isSame, review } = merge.receipt;
      if (isSame && review.length === 0) await noteNothingToSend(parts, merge.alias);
    }
    let problem: SendProblem | null = null;
    for (const line of parts.cases()) {
      if (isStopped()) return;
      const sent = await sendRecord(own, store, listed.value, line, sendsAtOnce ? 0 : PAUSE_MS);
      if (!sent.ok) problem = sent.reason;
      else if (sent.value !== null)
        for (const listener of sentListeners) await listener(sent.value);
    }
    change({ waiting: received.waiting, problem, lookedAt: tools.now() });
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onMerged: (listener) => {
      mergeListeners.add(listener);
      return () => mergeListeners.delete(listener);
    },
    onSent: (listener) => {
      sentListeners.add(listener);
      return () => sentListeners.delete(listener);
    },
    chooseFolder: async () => {
      const chosen = await desktop.chooseFolder({ purpose: 'exchange' });
      if (!chosen.ok) return fail(chosen.reason);
      known = new Map();
      writeSharedFolder(index, chosen.value);
      return ok(null);
    },
    forgetFolder: async () => {
      const { folder } = state;
      writeSharedFolder(index, null);
      if (folder !== null) await desktop.forgetFolder({ folder: folder.folder });
    },
    partners: (alias) => readPartners(index, alias),
    setPartners: (alias, signKeys) => {
      writePartners(index, alias, signKeys);
      // Whoever joins must get what is there already.
      const sent = readSent(index, alias);
      if (sent !== null) writeSent(index, alias, { ...sent, mark: '', at: 0 });
      change({});
    },
    look: async (wish) => {
      await looking?.catch(() => undefined);
      if (isStopped()) return;
      looking = lookOnce(wish);
      try {
        await looking;
      } catch {
        if (!isStopped()) change({ problem: 'disk-error' });
      } finally {
        looking = null;
      }
    },
    read: async ({ place }) => {
      if (state.folder === null) return null;
      const read = await createFolderStore(desktop, state.folder.folder).get(place);
      return read.ok ? read.value : null;
    },
    stop: () => {
      stopped = true;
      off();
      listeners.clear();
      mergeListeners.clear();
      sentListeners.clear();
    },
  };
}

async function noteNothingToSend(parts: FolderExchangeParts, alias: CaseAlias): Promise<void> {
  const sent = readSent(parts.index, alias);
  if (sent === null) return;
  writeSent(parts.index, alias, { ...sent, mark: await parts.markOf(alias) });
}
