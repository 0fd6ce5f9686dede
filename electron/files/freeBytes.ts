import { statfs } from 'node:fs/promises';

/** Free space for this user on the disk of a folder, in bytes; null when it cannot be told. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const disk = await statfs(folder);
    return disk.bavail * disk.bsize;
  } catch {
    return null;
  }
}
