import { fail, ok, type Result } from '#shared/base/result';
import { coversStateVector } from '#shared/casedoc/coversStateVector';
import { recoveryIdentity } from '#shared/exchange/identity';
import { readRecoverySecret } from '#shared/sealing/recoveryCode';
import { looksLikePackage } from '#shared/folder/folderNames';
import type { FolderId } from '#shared/base/ids';
import type { DesktopBridge } from '#shared/desktop/contract';
import { caseHashOf } from '../erasedCases.ts';
import { browserTools, type VaultTools } from '../vaultTools.ts';
import { openBackup, type OpenBackupProblem, type OpenedBackup } from './backupSealing.ts';

/** A file that may be a backup; read only when it is its turn, for there may be hundreds. */
export interface BackupFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array | null>;
}

/** The newest backup of one case. */
export interface FoundBackup extends Omit<OpenedBackup, 'caseUpdate' | 'stateVector'> {
  /** The newest file first; more than one when none holds everything. */
  readonly files: readonly [BackupFile, ...BackupFile[]];
  /** SHA-256 (hex) of the name that the case has on every machine, as the stone of an erased one keeps it. */
  readonly caseHash: string;
}

/** What is in a set of files, as far as the code opens them. */
export interface FoundBackups {
  /** By code of the case. */
  readonly cases: readonly FoundBackup[];
  /** Files that could not be opened or read. */
  readonly unopened: number;
}

export type FindProblem = 'typo' | 'wrong-code' | 'damaged' | 'not-a-backup' | 'newer-version';

/** The files of a folder that could be backups, newest name first. */
export async function backupFilesIn(
  desktop: Pick<DesktopBridge, 'listFolder' | 'readFolderFile'>,
  folder: FolderId,
): Promise<Result<readonly BackupFile[], 'unreachable'>> {
  const listed = await desktop.listFolder({ folder, under: [] });
  if (!listed.ok) return fail('unreachable');
  const names = listed.value
    .filter(({ kind, name }) => kind === 'file' && looksLikePackage(name))
    .map(({ name }) => name)
    .sort()
    .reverse();
  return ok(
    names.map((name) => ({
      name,
      read: async () => {
        const read = await desktop.readFolderFile({ folder, path: [name] });
        return read.ok ? read.value : null;
      },
    })),
  );
}

/**
 * Opens every file with a recovery code and keeps the newest of each case. Works without a
 * workplace; nothing is changed. `onFile` is told how many were read.
 */
export async function findBackups(
  files: readonly BackupFile[],
  code: string,
  onFile: (done: number) => void,
  exchange: Pick<VaultTools['exchange'], 'open'> = browserTools.exchange,
): Promise<Result<FoundBackups, FindProblem>> {
  const typed = readRecoverySecret(code);
  if (!typed.ok) return typed;
  const { ageSecret } = recoveryIdentity(typed.value);
  typed.value.fill(0);
  const newest = new Map<string, readonly Candidate[]>();
  const problems: OpenBackupProblem[] = [];
  for (const [index, file] of files.entries()) {
    const bytes = await file.read().catch(() => null);
    const opened =
      bytes === null
        ? fail('truncated' as const)
        : await openBackup(exchange, bytes, { kind: 'keys', ageSecrets: [ageSecret] });
    if (opened.ok) keepNewest(newest, candidateOf(opened.value, file));
    else problems.push(opened.reason);
    onFile(index + 1);
  }
  if (newest.size === 0) return fail(commonProblem(problems));
  const all = await Promise.all([...newest.values()].map(foundFrom));
  const cases = newestEpochs(all.flat()).sort((a, b) => a.code.localeCompare(b.code, 'nl'));
  return ok({ cases, unopened: problems.length });
}

type Candidate = Omit<OpenedBackup, 'caseUpdate'> & { readonly file: BackupFile };

// Without its content: hundreds of files go by.
function candidateOf(opened: OpenedBackup, file: BackupFile): Candidate {
  const { caseId, epoch, code, madeAt, person, stateHash, stateVector } = opened;
  return { caseId, epoch, code, madeAt, person, stateHash, stateVector, file };
}

/** Drops every copy that another one holds whole; of two equal ones the earlier. */
function keepNewest(newest: Map<string, readonly Candidate[]>, found: Candidate): void {
  const name = `${found.caseId}/${found.epoch}`;
  const known = newest.get(name) ?? [];
  if (known.some((one) => isNewer(one, found))) return;
  newest.set(name, [...known.filter((one) => !isNewer(found, one)), found]);
}

function isNewer(one: Candidate, other: Candidate): boolean {
  if (!coversStateVector(one.stateVector, other.stateVector)) return false;
  const isEqual = coversStateVector(other.stateVector, one.stateVector);
  return !isEqual || one.madeAt >= other.madeAt;
}

/** A case that was cleaned up has copies of before and after; those of after are the case. */
function newestEpochs(found: readonly FoundBackup[]): FoundBackup[] {
  return found.filter((one) =>
    found.every((other) => other.caseId !== one.caseId || other.madeAt <= one.madeAt),
  );
}

async function foundFrom(candidates: readonly Candidate[]): Promise<readonly FoundBackup[]> {
  const [first, ...others] = [...candidates].sort((a, b) => b.madeAt - a.madeAt);
  if (first === undefined) return [];
  const { caseId, epoch, code, madeAt, person, stateHash } = first;
  const files = [first.file, ...others.map(({ file }) => file)] as const;
  const caseHash = await caseHashOf(browserTools, caseId);
  return [{ caseId, epoch, code, madeAt, person, stateHash, files, caseHash }];
}

/** What to say when nothing opened: what can be mended first. */
function commonProblem(problems: readonly OpenBackupProblem[]): Exclude<FindProblem, 'typo'> {
  if (problems.includes('wrong-recipient')) return 'wrong-code';
  if (problems.includes('newer-version')) return 'newer-version';
  const isOther = problems.every((problem) => problem === 'not-ours' || problem === 'not-a-backup');
  return isOther ? 'not-a-backup' : 'damaged';
}
