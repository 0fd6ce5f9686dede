import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import type { Disk, NewFile } from './disk.ts';
import { errorCode } from './writeProblem.ts';

/** The real disk. Files and folders it makes can be read by this user only. */
export const nodeDisk: Disk = nodeDiskFor({ file: 0o600, folder: 0o700 });

/** The real disk; the modes say who may read what it makes. */
export function nodeDiskFor(modes: { readonly file: number; readonly folder: number }): Disk {
  return {
    makeFolder: async (path) => {
      await mkdir(path, { recursive: true, mode: modes.folder });
    },
    listNames: async (path) => {
      try {
        return await readdir(path);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return [];
        throw error;
      }
    },
    // A Buffer may be a view on a shared pool; sending one to a window would send the pool along.
    readFile: async (path) => new Uint8Array(await readFile(path)),
    createFile: (path) => createFile(path, modes.file),
    rename,
    removeFile: unlink,
    syncFolder,
  };
}

const CANNOT_SYNC_FOLDERS: ReadonlySet<string> = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP']);

async function createFile(path: string, mode: number): Promise<NewFile> {
  const handle = await open(path, 'wx', mode);
  return {
    write: async (bytes, position) =>
      (await handle.write(bytes, 0, bytes.byteLength, position)).bytesWritten,
    size: async () => (await handle.stat()).size,
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder for this; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and user-space file systems have no such thing. The file itself is synced and
    // in place: calling that a failure would only make people save it again and again.
    if (!CANNOT_SYNC_FOLDERS.has(errorCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
