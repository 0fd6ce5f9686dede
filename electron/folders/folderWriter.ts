import { dirname, join } from 'node:path';
import type { FolderId } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import type { FolderCalls, FolderPath } from '#shared/desktop/folderCalls';
import { isOwnPath } from '#shared/folder/folderNames';
import { hashOf } from '../files/hashOf.ts';
import { oneAtATime, type RunWrite } from '../files/oneAtATime.ts';
import { errorCode, ShortWrite } from '../files/writeProblem.ts';
import { removeQuietly, UNFINISHED_NAME, writeWhole } from '../files/writeWhole.ts';
import type { FolderDisk } from './folderDisk.ts';
import { placeIn } from './folderPlace.ts';
import type { ChosenFolder } from './folderRegister.ts';

/** Writes and removes in chosen folders; the promises are those of the desktop contract. */
export interface FolderWriter {
  readonly write: (
    folder: ChosenFolder,
    path: FolderPath,
    bytes: Uint8Array,
  ) => ReturnType<FolderCalls['writeFolderFile']>;
  readonly remove: (
    folder: ChosenFolder,
    path: FolderPath,
  ) => ReturnType<FolderCalls['removeFolderFile']>;
}

const LEFT_OVER_MS = 24 * 60 * 60_000;

/** One queue a folder: a drive that hangs holds up no other. `now` in milliseconds since 1970. */
export function createFolderWriter(
  disk: FolderDisk,
  now: () => number,
  writeMs: number,
): FolderWriter {
  const queues = new Map<FolderId, RunWrite>();
  const queueOf = ({ id }: ChosenFolder): RunWrite => {
    const queue = queues.get(id) ?? oneAtATime(writeMs);
    queues.set(id, queue);
    return queue;
  };
  return {
    write: (folder, path, bytes) =>
      queueOf(folder)(async (givenUp) => {
        if (!isOwnPath(folder.purpose, folder.id, path)) return fail('no-access');
        const place = await placeIn(disk, folder.path, path);
        if (!place.ok) return fail(place.reason === 'outside' ? 'no-access' : 'no-folder');
        const there = await contentAt(disk, place.value);
        if (there !== null && there !== hashOf(bytes)) return fail('already-there');
        if (there !== null) {
          // It may stand there from a try of which only the last step failed.
          await disk.syncFolder(dirname(place.value));
          return ok(null);
        }
        if (path.length > 1) await disk.makeFolder(dirname(place.value));
        await writeWhole(disk, place.value, bytes, givenUp);
        // A network drive may say yes and keep something else.
        if ((await contentAt(disk, place.value)) !== hashOf(bytes)) {
          throw new ShortWrite('The folder gives other bytes back');
        }
        await removeLeftOvers(disk, dirname(place.value), now());
        return ok(null);
      }),
    remove: async (folder, path) => {
      const outcome = await queueOf(folder)(async () => {
        if (!isOwnPath(folder.purpose, folder.id, path)) return fail('not-ours');
        const place = await placeIn(disk, folder.path, path);
        if (!place.ok) return fail(place.reason === 'outside' ? 'not-ours' : 'no-folder');
        try {
          await disk.removeFile(place.value);
        } catch (error) {
          if (errorCode(error) !== 'ENOENT') throw error;
        }
        return ok(null);
      });
      if (outcome.ok) return outcome;
      const { reason } = outcome;
      return fail(reason === 'disk-full' || reason === 'too-short' ? 'disk-error' : reason);
    },
  };
}

async function contentAt(disk: FolderDisk, path: string): Promise<string | null> {
  const sight = await disk.look(path);
  return sight === null ? null : hashOf(await disk.readFile(path));
}

/** What an earlier run could not finish; a fresh one may be somebody's write of this moment. */
async function removeLeftOvers(disk: FolderDisk, folder: string, now: number): Promise<void> {
  const names = await disk.listNames(folder).catch(() => []);
  for (const name of names.filter((one) => UNFINISHED_NAME.test(one))) {
    const sight = await disk.look(join(folder, name)).catch(() => null);
    const isOld = sight?.kind === 'file' && now - sight.changedAt > LEFT_OVER_MS;
    if (isOld) await removeQuietly(disk, join(folder, name));
  }
}
