import type { FolderId } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import type { DesktopBridge } from '#shared/desktop/contract';
import type { VaultTools } from '../vaultTools.ts';
import type { BackupBook } from './backupBook.ts';
import type { BackupSealing } from './backupSealing.ts';

/** What making and testing backups works with. */
export interface BackupParts {
  readonly desktop: Pick<
    DesktopBridge,
    'listJournal' | 'listFolder' | 'readFolderFile' | 'writeFolderFile' | 'removeFolderFile'
  >;
  readonly tools: Pick<VaultTools, 'now' | 'crypto'>;
  readonly cases: () => readonly CaseSummary[];
  /** Whether everything written so far stands in the journal. */
  readonly isAllKept: () => Promise<boolean>;
  readonly sealing: BackupSealing;
  readonly book: BackupBook;
  /** Resolves when the book is kept, or when a disk that gives out was waited for long enough. */
  readonly keepBook: () => Promise<unknown>;
  /** The local calendar day of a moment, `YYYY-MM-DD`. */
  readonly dayOf: (at: number) => string;
}

/** A run that may be told to stop; from then on it writes nothing any more. */
export interface BackupRunOptions {
  readonly folder: FolderId;
  readonly isStopped: () => boolean;
}
