import { basename, dirname } from 'node:path';
import type { FolderDisk } from '../../electron/folders/folderDisk.ts';
import { errorCode } from '../../electron/files/writeProblem.ts';
import type { MemoryDisk } from './memoryDisk.ts';

/** The disk in memory as chosen folders see it; every look is calls to the disk that can fail. */
export function memoryFolderDisk(disk: MemoryDisk): FolderDisk {
  return {
    ...disk,
    look: async (path) => {
      try {
        const { byteLength } = await disk.readFile(path);
        return { kind: 'file', size: byteLength, changedAt: 0 };
      } catch (error) {
        if (errorCode(error) !== 'ENOENT') throw error;
      }
      const names = await disk.listNames(dirname(path));
      return names.includes(basename(path)) ? { kind: 'folder', size: 0, changedAt: 0 } : null;
    },
    freeBytes: () => Promise.resolve(null),
  };
}
