import type { FolderId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { WriteProblem } from '#shared/desktop/writeProblem';
import type { FolderCalls, FolderProblem } from '#shared/desktop/folderCalls';
import { exchangeSeq } from '#shared/folder/folderNames';
import type {
  ListedRecord,
  RecordPlace,
  RecordStore,
  StoreProblem,
} from '#shared/folder/recordStore';

/** The records of a shared folder: a folder a case, in it a folder a device, in it the files. */
export function createFolderStore(desktop: FolderCalls, folder: FolderId): RecordStore {
  const foldersIn = async (
    under: readonly string[],
  ): Promise<Result<readonly string[], StoreProblem>> => {
    const listed = await desktop.listFolder({ folder, under });
    if (!listed.ok) return fail(toStoreProblem(listed.reason));
    return ok(listed.value.filter(({ kind }) => kind === 'folder').map(({ name }) => name));
  };
  const recordsIn = async (space: string, device: string): Promise<readonly ListedRecord[]> => {
    const listed = await desktop.listFolder({ folder, under: [space, device] });
    // One folder that cannot be read just now hides no other.
    if (!listed.ok) return [];
    return listed.value
      .filter(({ kind }) => kind === 'file')
      .map(({ name, size, changedAt }) => {
        return { space, device, name, seq: exchangeSeq(name), size, changedAt };
      });
  };
  return {
    list: async () => {
      const spaces = await foldersIn([]);
      if (!spaces.ok) return spaces;
      const records: ListedRecord[] = [];
      for (const space of spaces.value.filter((name) => /^case-/iu.test(name))) {
        const devices = await foldersIn([space]);
        if (!devices.ok) continue;
        for (const device of devices.value) records.push(...(await recordsIn(space, device)));
      }
      return ok(records);
    },
    get: async (place) => {
      const read = await desktop.readFolderFile({ folder, path: pathOf(place) });
      if (read.ok) return read;
      if (read.reason === 'no-file' || read.reason === 'too-large') return ok(null);
      return fail(toStoreProblem(read.reason));
    },
    putIfAbsent: async (place, bytes) => {
      const written = await desktop.writeFolderFile({ folder, path: pathOf(place), bytes });
      if (written.ok) return written;
      const { reason } = written;
      return fail(reason === 'already-there' ? reason : toStoreProblem(reason));
    },
    remove: async (place) => {
      const removed = await desktop.removeFolderFile({ folder, path: pathOf(place) });
      if (removed.ok) return removed;
      return fail(removed.reason === 'not-ours' ? 'no-access' : toStoreProblem(removed.reason));
    },
  };
}

function pathOf({ space, device, name }: RecordPlace): readonly string[] {
  return [space, device, name];
}

function toStoreProblem(reason: FolderProblem | WriteProblem): StoreProblem {
  switch (reason) {
    case 'unknown-folder':
    case 'no-folder':
      return 'unreachable';
    case 'too-short':
      return 'disk-error';
    default:
      return reason;
  }
}
