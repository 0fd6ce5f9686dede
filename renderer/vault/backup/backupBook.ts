import {
  forgetBackupCopy,
  observeBackups,
  readBackupFacts,
  writeBackupCopy,
  writeBackupFacts,
  type BackupCopy,
  type BackupFacts,
} from '#shared/casedoc/backupIndex';
import type { SharedDoc } from '#shared/casedoc/updates';

/** What is remembered about backups, in the sealed index. */
export interface BackupBook {
  /** Identity kept while nothing changed. */
  readonly facts: () => BackupFacts;
  readonly subscribe: (listener: () => void) => () => void;
  readonly putCopy: (copy: BackupCopy) => void;
  readonly forgetCopy: (name: string) => void;
  readonly note: (facts: Partial<Omit<BackupFacts, 'copies'>>) => void;
  readonly stop: () => void;
}

export function createBackupBook(index: SharedDoc): BackupBook {
  const listeners = new Set<() => void>();
  let facts: BackupFacts | null = null;
  const stop = observeBackups(index, () => {
    facts = null;
    for (const listener of listeners) listener();
  });
  return {
    facts: () => (facts ??= readBackupFacts(index)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    putCopy: (copy) => {
      writeBackupCopy(index, copy);
    },
    forgetCopy: (name) => {
      forgetBackupCopy(index, name);
    },
    note: (changed) => {
      writeBackupFacts(index, changed);
    },
    stop: () => {
      stop();
      listeners.clear();
    },
  };
}
