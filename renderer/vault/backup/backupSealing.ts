import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { OpenWith } from '#shared/exchange/ageFile';
import type { PackageProblem } from '#shared/exchange/openPackage';
import { documentParts } from '#shared/exchange/packageParts';
import type { SealProblem } from '../exchange/workplaceExchange.ts';
import type { VaultTools } from '../vaultTools.ts';

/** What an opened backup says of itself. Nothing of it is restored yet. */
export interface OpenedBackup {
  readonly caseId: string;
  readonly epoch: string;
  /** Code of the case, like `VA-031`. */
  readonly code: string;
  /** By the clock of the machine that made it. */
  readonly madeAt: number;
  /** Who made it, as they wrote it. */
  readonly person: { readonly name: string; readonly organisation: string };
  /** SHA-256 (hex) of what the case says, by the one who made it. */
  readonly stateHash: string;
  /** How far it goes: tells an older copy from a newer one, whatever the clock said. */
  readonly stateVector: Uint8Array;
  readonly caseUpdate: Uint8Array;
}

export type OpenBackupProblem = PackageProblem | 'not-a-backup';

/** What seals and opens backups: the keys stay behind it. */
export interface BackupSealing {
  /** Everything of a case, for the own key and the recovery code; the bytes of a file. */
  readonly seal: (alias: CaseAlias) => Promise<Result<Uint8Array, SealProblem>>;
  /** With the own key. */
  readonly open: (bytes: Uint8Array) => Promise<Result<OpenedBackup, OpenBackupProblem>>;
}

/** Opens a backup, checks its signature and hashes, and says what it is. */
export async function openBackup(
  exchange: Pick<VaultTools['exchange'], 'open'>,
  bytes: Uint8Array,
  openWith: OpenWith,
): Promise<Result<OpenedBackup, OpenBackupProblem>> {
  const opened = await exchange.open(bytes, openWith);
  if (!opened.ok) return opened;
  const { header, parts } = opened.value;
  const main = parts.find(({ name }) => name === documentParts.case);
  if (header.kind !== 'backup' || main === undefined) return fail('not-a-backup');
  return ok({
    caseId: header.case,
    epoch: header.epoch,
    code: header.code,
    madeAt: header.created,
    person: header.sender,
    stateHash: header.stateHash,
    stateVector: header.sv,
    caseUpdate: main.bytes,
  });
}
