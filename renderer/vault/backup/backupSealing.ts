import type { CaseAlias } from '#shared/base/ids';
import type { Result } from '#shared/base/result';
import type { PackageProblem } from '#shared/exchange/openPackage';
import type { OpenCaseProblem } from '../unlockedWorkplace.ts';

/** A backup that was opened and whose signature and hashes are right. Nothing is restored yet. */
export interface OpenedBackup {
  readonly caseId: string;
  readonly epoch: string;
  /** Code of the case, like `VA-031`. */
  readonly code: string;
  /** By the clock of the machine that made it; display only. */
  readonly madeAt: number;
  /** Ed25519 key of the workplace that made it, in hex. */
  readonly madeBy: string;
  /** How many packages of this case that workplace had made before. */
  readonly seq: number;
  readonly person: { readonly name: string; readonly organisation: string };
  readonly stateHash: string;
  /** The whole states of the case and of what lies beside it; null for what is not in the file. */
  readonly caseUpdate: Uint8Array;
  readonly deskUpdate: Uint8Array | null;
  readonly privateUpdate: Uint8Array | null;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export type OpenBackupProblem = PackageProblem | 'not-a-backup';

/** What seals and opens backups: the keys stay behind it. */
export interface BackupSealing {
  /** For the own key and the recovery code; the bytes of a file. */
  readonly seal: (
    alias: CaseAlias,
  ) => Promise<Result<Uint8Array, OpenCaseProblem | 'no-recovery-code'>>;
  /** With the own key. */
  readonly open: (bytes: Uint8Array) => Promise<Result<OpenedBackup, OpenBackupProblem>>;
}
