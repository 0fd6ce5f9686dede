import type { FolderId } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { WriteProblem } from './writeProblem.ts';

/** What a folder of the user's choice is for: it decides which names may be made and removed. */
export type FolderPurpose = 'backup' | 'exchange';

/** Why a folder gave nothing. `no-folder`: not there now (a stick that is out, a drive that is off). */
export type FolderProblem = 'unknown-folder' | 'no-folder' | 'no-access' | 'timeout' | 'disk-error';

/** The pieces of a path below a chosen folder; at most three, never empty for a file. */
export type FolderPath = readonly string[];

/** One name in a folder. Links and everything else that is no plain file or folder is left out. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
  /** Bytes; 0 for a folder, and for a file that a sync program has not fetched yet. */
  readonly size: number;
  /** As the disk tells it, in milliseconds since 1970; display only. */
  readonly changedAt: number;
}

/**
 * Work in folders the user chose. The window knows a folder by a random id, kept sealed, and by its
 * last name; a path never crosses. Nothing outside the folder can be reached, links are not followed.
 */
export interface FolderCalls {
  /** The same folder gives the same id again. */
  chooseFolder: (wish: { readonly purpose: FolderPurpose }) => Promise<
    Result<
      {
        readonly folder: FolderId;
        /** Last piece of its path, to show. */
        readonly label: string;
      },
      'cancelled' | 'no-access'
    >
  >;
  folderState: (wish: { readonly folder: FolderId }) => Promise<
    Result<
      {
        readonly label: string;
        readonly isReachable: boolean;
        /** Bytes; null when the system would not say. */
        readonly freeBytes: number | null;
      },
      'unknown-folder'
    >
  >;
  /** Names that could be ours, in no order; none for a place that does not exist below the folder. */
  listFolder: (wish: {
    readonly folder: FolderId;
    readonly under: FolderPath;
  }) => Promise<Result<readonly FolderEntry[], FolderProblem>>;
  readFolderFile: (wish: {
    readonly folder: FolderId;
    readonly path: FolderPath;
  }) => Promise<Result<Uint8Array, FolderProblem | 'no-file' | 'too-large'>>;
  /**
   * Put if absent: resolves when the file stands there whole and was read back. The same bytes
   * under the same name are fine; other bytes are never replaced.
   */
  writeFolderFile: (file: {
    readonly folder: FolderId;
    readonly path: FolderPath;
    readonly bytes: Uint8Array;
  }) => Promise<Result<null, WriteProblem | 'unknown-folder' | 'no-folder' | 'already-there'>>;
  /** Only a file with a name this app makes, and in an exchange folder only under the own id. */
  removeFolderFile: (file: {
    readonly folder: FolderId;
    readonly path: FolderPath;
  }) => Promise<Result<null, FolderProblem | 'not-ours'>>;
  /** Forgets where the folder is; what stands in it stays. */
  forgetFolder: (wish: { readonly folder: FolderId }) => Promise<null>;
}
