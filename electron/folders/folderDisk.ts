import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import type { Disk } from '../files/disk.ts';
import { freeBytes } from '../files/freeBytes.ts';
import { nodeDiskFor } from '../files/nodeDisk.ts';
import { errorCode } from '../files/writeProblem.ts';

/** What stands at a path, links not followed. Size in bytes, time in milliseconds since 1970. */
export interface Sight {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  readonly changedAt: number;
}

/** The disk with what a folder of the user's choice needs besides. */
export interface FolderDisk extends Disk {
  /** Null when nothing stands there; throws when it cannot be told. */
  readonly look: (path: string) => Promise<Sight | null>;
  readonly freeBytes: (path: string) => Promise<number | null>;
}

/**
 * The real disk, for folders that others read too: on a shared drive the partner must be able to
 * open what is written. (Every file is sealed.)
 */
export const nodeFolderDisk: FolderDisk = {
  ...nodeDiskFor({ file: 0o666, folder: 0o777 }),
  readFile: readPlainFile,
  look,
  freeBytes,
};

async function look(path: string): Promise<Sight | null> {
  try {
    const facts = await lstat(path);
    const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
    return { kind, size: facts.size, changedAt: Math.max(0, Math.round(facts.mtimeMs)) };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return null;
    throw error;
  }
}

// A link that was put in place after the look is refused here. (Windows lacks the flag; making a
// link needs rights there.)
async function readPlainFile(path: string): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}
