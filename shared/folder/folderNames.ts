import type { FolderId } from '../base/ids.ts';
import type { FolderPath, FolderPurpose } from '../desktop/folderCalls.ts';

/** A case folder, a device folder, a file: nothing of ours lies deeper. */
export const MOST_PIECES = 3;

const LONGEST_PIECE = 120;
// Letters of any script, because sync programs add the name of a machine or a person to a copy.
const READABLE_PIECE = /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N} ._,()'’&+@-]*$/u;
// Windows takes these for devices, whatever the extension.
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

const FILE_OF_OURS = /\.vau?$/iu;
const FOLDER_OF_OURS = /^(?:case-)?[0-9a-f]{32}/iu;

const BACKUP_FILE = /^VA-\d{4}-\d{2}-\d{2}-[0-9a-f]{16}\.va$/u;
const CASE_FOLDER = /^case-[0-9a-f]{32}$/u;
const EXCHANGE_FILE = /^\d{8}-[0-9a-f]{8}\.vau$/u;

/**
 * Whether a piece of a path may be looked at: one plain name, as we make them or as a sync program
 * renames them. Never `..`, a separator, a hidden name, a drive or a device.
 */
export function isReadablePiece(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_PIECE &&
    READABLE_PIECE.test(value) &&
    !/[. ]$/u.test(value) &&
    !DEVICE_NAME.test(value)
  );
}

/** Whether a file could be ours, whatever a sync program made of its name. */
export function isReadableFile(value: string): boolean {
  return isReadablePiece(value) && FILE_OF_OURS.test(value);
}

/** Whether a folder could be one we made. */
export function isReadableFolder(value: string): boolean {
  return isReadablePiece(value) && FOLDER_OF_OURS.test(value);
}

/**
 * Whether this app may make or remove a file there. A backup lies flat in its folder; an exchange
 * file lies in the folder of its case, under the device that wrote it: the id of the folder itself,
 * which is random and of this machine only.
 */
export function isOwnPath(purpose: FolderPurpose, folder: FolderId, path: FolderPath): boolean {
  const [first = '', second = '', third = ''] = path;
  if (purpose === 'backup') return path.length === 1 && BACKUP_FILE.test(first);
  return (
    path.length === MOST_PIECES &&
    CASE_FOLDER.test(first) &&
    second === folder &&
    EXCHANGE_FILE.test(third)
  );
}

/** `random`: 16 hex digits. The name tells the day and nothing else. */
export function backupFileName(isoDay: string, random: string): string {
  return `VA-${isoDay}-${random}.va`;
}

/** Whether a name is one we gave to a backup, or what a sync program made of it. */
export function looksLikePackage(name: string): boolean {
  return /\.va$/iu.test(name);
}

/** The folder of a case in a shared folder; `caseId` is the uuid both machines know it by. */
export function caseFolderName(caseId: string): string {
  return `case-${caseId.replace(/-/gu, '').toLowerCase()}`;
}

/** `hash`: SHA-256 of the file in hex; `seq` counts the files of one device. */
export function exchangeFileName(seq: number, hash: string): string {
  return `${String(seq).padStart(8, '0')}-${hash.slice(0, 8)}.vau`;
}

/** The number in the name of an exchange file, also in a copy a sync program renamed; else null. */
export function exchangeSeq(name: string): number | null {
  const found = /^(\d{8})-[0-9a-f]{8}.*\.vau$/iu.exec(name)?.[1];
  return found === undefined ? null : Number(found);
}
