import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk, NewFile } from './disk.ts';
import { hashOf } from './hashOf.ts';
import { errorCode, ShortWrite } from './writeProblem.ts';

/** Says that nobody waits any more; a write that is not yet in place is then not put in place. */
export interface GivenUp {
  readonly isGivenUp: () => boolean;
}

/** Files that end so are left-overs of a write that never finished. */
export const UNFINISHED_SUFFIX = '.part';
export const UNFINISHED_NAME = new RegExp(`^[0-9a-f]{12}\\${UNFINISHED_SUFFIX}$`, 'u');

const RENAME_PAUSES_MS = [20, 40, 80, 160, 320, 640, 1280];
const NEVER_GIVEN_UP: GivenUp = { isGivenUp: () => false };

/** A path beside a file, for what is not finished yet. */
export function unfinishedBeside(path: string): string {
  return join(dirname(path), `${randomBytes(6).toString('hex')}${UNFINISHED_SUFFIX}`);
}

/**
 * Puts a file in place whole or not at all, and resolves only when it will survive a power cut:
 * written beside the target, size checked, fsynced, read back, renamed, folder fsynced.
 */
export async function writeWhole(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  givenUp: GivenUp = NEVER_GIVEN_UP,
  unfinished = unfinishedBeside(path),
): Promise<void> {
  try {
    await writeNewFile(disk, unfinished, bytes);
    await checkContent(disk, unfinished, bytes);
    if (givenUp.isGivenUp()) throw new Error('Nobody waits for this write any more');
    await renamePatiently(disk, unfinished, path);
  } catch (error) {
    await removeQuietly(disk, unfinished);
    throw error;
  }
  await disk.syncFolder(dirname(path));
}

/** Removes a file if it can; a left-over is harmless, so failing is too. */
export async function removeQuietly(disk: Disk, path: string): Promise<void> {
  await disk.removeFile(path).catch(() => undefined);
}

/** Makes a folder that a power cut does not undo; `levels` of its parents may be new as well. */
export async function makeLastingFolder(disk: Disk, path: string, levels: number): Promise<void> {
  await disk.makeFolder(path);
  let parent = path;
  for (let level = 0; level < levels; level += 1) {
    parent = dirname(parent);
    await disk.syncFolder(parent);
  }
}

async function writeNewFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.createFile(path);
  try {
    await writeEveryByte(file, bytes);
    if ((await file.size()) !== bytes.byteLength) throw new ShortWrite('Size differs');
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/** One call may write less than asked without an error: on a nearly full disk it really does. */
async function writeEveryByte(file: NewFile, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.byteLength) {
    const count = await file.write(bytes.subarray(written), written);
    if (count <= 0) throw new ShortWrite('The disk takes no more bytes');
    written += count;
  }
}

async function checkContent(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const kept = await disk.readFile(path);
  if (kept.byteLength !== bytes.byteLength || hashOf(kept) !== hashOf(bytes)) {
    throw new ShortWrite('The disk gives other bytes back');
  }
}

/** Virus scanners on Windows hold a new file for a moment; they let go if one waits. */
async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const pause of RENAME_PAUSES_MS) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!isHeldForAMoment(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await disk.rename(from, to);
}

function isHeldForAMoment(error: unknown): boolean {
  return ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '');
}
