import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { BackupFacts, BackupRehearsal, BackupRun } from '#shared/casedoc/backupIndex';
import type { DesktopBridge } from '#shared/desktop/contract';
import type { SharedDoc } from '#shared/casedoc/updates';
import { createBackupBook } from './backupBook.ts';
import type { BackupParts, BackupRunOptions } from './backupParts.ts';
import { makeBackups } from './makeBackups.ts';
import { rehearse } from './rehearse.ts';

/** What the workplace is doing with its backups now. */
export type BackupActivity = 'none' | 'making' | 'testing';

/** The backups of a workplace: where they go, how the last ones went, making and testing them. */
export interface WorkplaceBackups {
  /** Identity kept while nothing changed, for `useSyncExternalStore`; so is `activity`. */
  readonly facts: () => BackupFacts;
  readonly activity: () => BackupActivity;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the user; copies in an earlier folder stay there. */
  readonly chooseFolder: () => Promise<Result<null, 'cancelled' | 'no-access'>>;
  /** No backups are made from now on; the copies stay. */
  readonly forgetFolder: () => Promise<void>;
  readonly setLongestDays: (days: number) => void;
  /** Whether today has no complete backup yet, though there is a folder for it. */
  readonly isDue: () => boolean;
  /** Whether the newest copies were not all opened for a month. */
  readonly isTestDue: () => boolean;
  /** After `atMostMs` the run ends and tells what is left; nothing is written after that. */
  readonly make: (atMostMs?: number) => Promise<Result<BackupRun, 'no-folder' | 'busy'>>;
  readonly test: () => Promise<Result<BackupRehearsal, 'no-folder' | 'busy' | 'unreachable'>>;
  /**
   * Removes every backup this app made of a case; how many lie where it cannot reach now. Those
   * stay in the book, so that they go when their folder is back and old copies are cleared.
   */
  readonly removeCopiesOf: (alias: CaseAlias) => Promise<number>;
  /** Ends whatever runs, before the workplace closes. */
  readonly stop: () => void;
}

const TEST_AFTER_MS = 30 * 86_400_000;
/** A run that takes longer hangs. */
const LONGEST_RUN_MS = 15 * 60_000;

export function createWorkplaceBackups(
  all: Omit<BackupParts, 'book' | 'desktop'> & { readonly desktop: DesktopBridge },
  index: SharedDoc,
): WorkplaceBackups {
  const book = createBackupBook(index);
  const parts: BackupParts = { ...all, book };
  const listeners = new Set<() => void>();
  let activity: BackupActivity = 'none';
  let stopRun = (): void => undefined;
  const announce = (): void => {
    for (const listener of listeners) listener();
  };
  let current: Promise<unknown> | null = null;
  const during = async <Value>(
    what: BackupActivity,
    work: (isStopped: () => boolean) => Promise<Value>,
  ): Promise<Value> => {
    let stopped = false;
    stopRun = () => {
      stopped = true;
    };
    activity = what;
    announce();
    const working = work(() => stopped);
    current = working;
    try {
      return await working;
    } finally {
      activity = 'none';
      current = null;
      announce();
    }
  };
  const offBook = book.subscribe(announce);

  return {
    facts: book.facts,
    activity: () => activity,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    chooseFolder: async () => {
      const chosen = await all.desktop.chooseFolder({ purpose: 'backup' });
      if (!chosen.ok) return chosen;
      const isOther = chosen.value.folder !== book.facts().folder?.folder;
      book.note(
        isOther
          ? { folder: chosen.value, completeAt: null, lastRun: null, rehearsal: null }
          : { folder: chosen.value },
      );
      return ok(null);
    },
    forgetFolder: async () => {
      stopRun();
      const { folder } = book.facts();
      book.note({ folder: null, lastRun: null, completeAt: null, rehearsal: null });
      if (folder !== null) await all.desktop.forgetFolder({ folder: folder.folder });
    },
    setLongestDays: (days) => {
      book.note({ longestDays: days });
    },
    isDue: () => {
      const { folder, completeAt } = book.facts();
      if (folder === null || parts.cases().length === 0) return false;
      return completeAt === null || parts.dayOf(completeAt) !== parts.dayOf(parts.tools.now());
    },
    isTestDue: () => {
      const { folder, copies, rehearsal } = book.facts();
      if (folder === null || !copies.some((copy) => copy.folder === folder.folder)) return false;
      const since = rehearsal?.at ?? Math.min(...copies.map(({ madeAt }) => madeAt));
      // A clock that went back must not put the test off for years.
      return Math.abs(parts.tools.now() - since) >= TEST_AFTER_MS;
    },
    make: async (atMostMs = LONGEST_RUN_MS) => {
      const { folder } = book.facts();
      if (folder === null) return fail('no-folder');
      // By a clock that nobody sets: the one on the wall may jump by years when it finds the time.
      const start = performance.now();
      // Somebody who leaves while a run is on waits for that one first.
      if (current !== null) await atMost(atMostMs, current);
      if (activity !== 'none') {
        stopRun();
        return fail('busy');
      }
      const run = await during('making', (isStopped) =>
        runWithin(
          parts,
          { folder: folder.folder, isStopped },
          stopRun,
          start + atMostMs - performance.now(),
        ),
      );
      return ok(run);
    },
    test: async () => {
      const { folder } = book.facts();
      if (folder === null) return fail('no-folder');
      if (activity !== 'none') return fail('busy');
      const tested = await during('testing', (isStopped) =>
        rehearse(parts, { folder: folder.folder, isStopped }),
      );
      if (tested.ok) return tested;
      return fail(tested.reason === 'stopped' ? 'busy' : tested.reason);
    },
    removeCopiesOf: async (alias) => {
      stopRun();
      if (current !== null) await current.catch(() => null);
      const copies = book.facts().copies.filter((copy) => copy.alias === alias);
      let left = 0;
      for (const { folder, name } of copies) {
        const removed = await all.desktop.removeFolderFile({ folder, path: [name] });
        if (removed.ok) book.forgetCopy(name);
        else left += 1;
      }
      return left;
    },
    stop: () => {
      stopRun();
      offBook();
      book.stop();
      listeners.clear();
    },
  };
}

/** The run as it stood when its time was up, if it was. */
async function runWithin(
  parts: BackupParts,
  options: BackupRunOptions,
  stop: () => void,
  atMostMs: number,
): Promise<BackupRun> {
  const left = parts.cases().length;
  const seen: { run: BackupRun } = {
    run: { at: 0, made: 0, unchanged: 0, problems: [], left },
  };
  const note = (run: BackupRun): void => {
    seen.run = run;
    const isComplete = run.left === 0 && run.problems.length === 0;
    parts.book.note({ lastRun: run, ...(isComplete && { completeAt: run.at }) });
  };
  const ended = await atMost(
    atMostMs,
    makeBackups(parts, options, note).catch(() => 'broken' as const),
  );
  if (ended !== null && ended !== 'broken') return ended;
  stop();
  const reason = ended === null ? 'timeout' : 'disk-error';
  const problems = [...seen.run.problems, { alias: null, reason } as const];
  const late: BackupRun = { ...seen.run, at: parts.tools.now(), problems };
  note(late);
  return late;
}

/** What the work gives, or null when it takes longer. */
function atMost<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, milliseconds);
  });
  return Promise.race([work, limit]).finally(() => {
    clearTimeout(timer);
  });
}
