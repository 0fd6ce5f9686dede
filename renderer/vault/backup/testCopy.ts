import { fail, ok, type Result } from '#shared/base/result';
import type { BackupCopy } from '#shared/casedoc/backupIndex';
import { applyForeignUpdate, newSharedDoc } from '#shared/casedoc/updates';
import { stateHash } from '#shared/merge/stateHash';
import type { SealingCrypto } from '#shared/sealing/sealingCrypto';
import type { BackupParts } from './backupParts.ts';
import type { OpenedBackup } from './backupSealing.ts';

/** `unreachable`: nothing can be said of the copy; `bad`: it is gone, does not open or differs. */
export type CopyProblem = 'unreachable' | 'bad';

/** Reads a copy from its folder, really opens it, and gives the hash of what it says. */
export async function openCopy(
  { desktop, sealing, tools }: Pick<BackupParts, 'desktop' | 'sealing' | 'tools'>,
  copy: Pick<BackupCopy, 'folder' | 'name'>,
): Promise<Result<string, CopyProblem>> {
  const read = await desktop.readFolderFile({ folder: copy.folder, path: [copy.name] });
  if (!read.ok) {
    return fail(read.reason === 'no-file' || read.reason === 'too-large' ? 'bad' : 'unreachable');
  }
  const opened = await sealing.open(read.value);
  if (!opened.ok) return fail('bad');
  const hash = await hashOfBackup(opened.value, tools.crypto);
  return hash === opened.value.stateHash ? ok(hash) : fail('bad');
}

/** What the case in a backup says, hashed afresh from its content; null when it cannot be read. */
export async function hashOfBackup(
  { caseUpdate }: Pick<OpenedBackup, 'caseUpdate'>,
  crypto: Pick<SealingCrypto, 'sha256'>,
): Promise<string | null> {
  const doc = newSharedDoc();
  try {
    applyForeignUpdate(doc, caseUpdate);
    return await stateHash(doc, (bytes) => crypto.sha256(new Uint8Array(bytes)));
  } catch {
    return null;
  } finally {
    doc.destroy();
  }
}
