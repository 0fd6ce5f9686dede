import type { Result } from '#shared/base/result';
import type { BackupFile, FindProblem, FoundBackups } from '../../../vault/backup/findBackups.ts';

/** Files that were pointed at; nothing is known of them yet. */
export interface RestoreSource {
  /** What to call them on screen. */
  readonly label: string;
  readonly files: readonly BackupFile[];
}

/** Nothing can be done with what was chosen; something else may be. */
export type SourceProblem = 'no-files' | 'unreachable' | 'unreadable' | 'too-large';

/** `failed`: the machine could not do it; `no-space`: its disk is nearly full. */
export type OpenProblem = FindProblem | 'failed' | 'no-space';

/** Finding out what is in a set of backups; changes nothing. */
export interface RestoreActions {
  readonly chooseFolder: () => Promise<Result<RestoreSource, 'cancelled' | SourceProblem>>;
  readonly chooseFile: () => Promise<Result<RestoreSource, 'cancelled' | SourceProblem>>;
  readonly open: (
    source: RestoreSource,
    code: string,
    onFile: (done: number) => void,
  ) => Promise<Result<FoundBackups, OpenProblem>>;
}
