import { join } from 'node:path';
import type { FolderId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type {
  FolderCalls,
  FolderEntry,
  FolderProblem,
  FolderPurpose,
} from '#shared/desktop/folderCalls';
import { isReadableFile, isReadableFolder } from '#shared/folder/folderNames';
import type { FolderDisk } from './folderDisk.ts';
import { placeIn } from './folderPlace.ts';
import { folderLabel, type ChosenFolder, type FolderRegister } from './folderRegister.ts';
import { createFolderWriter } from './folderWriter.ts';
import { withTimeLimit } from './withTimeLimit.ts';

/** What folders need of the user and the system. */
export interface FolderPorts {
  /** Shows the native dialog; null when cancelled. */
  readonly askPath: (purpose: FolderPurpose) => Promise<string | null>;
  readonly register: FolderRegister;
  readonly disk: FolderDisk;
  /** Milliseconds since 1970, to tell an old left-over from a fresh one. */
  readonly now: () => number;
  /** How long to wait for a look and for a write, in milliseconds. */
  readonly limits?: { readonly lookMs: number; readonly writeMs: number };
}

/** Largest file that is read from a folder, in bytes. */
export const LARGEST_FOLDER_FILE = 256 * 1024 * 1024;

const USUAL_LIMITS = { lookMs: 20_000, writeMs: 60_000 };

/** The folders of the user's choice; the promises are those of the desktop contract. */
export function createChosenFolders(ports: FolderPorts): FolderCalls {
  const { register, disk, limits = USUAL_LIMITS } = ports;
  const writer = createFolderWriter(disk, ports.now, limits.writeMs);
  const inFolder = async <Value, Reason extends string>(
    id: FolderId,
    look: (folder: ChosenFolder) => Promise<Result<Value, Reason>>,
  ): Promise<Result<Value, Reason | FolderProblem>> => {
    const folder = await register.find(id);
    return folder === null
      ? fail('unknown-folder')
      : withTimeLimit(() => look(folder), limits.lookMs);
  };
  return {
    chooseFolder: async ({ purpose }) => {
      const path = await ports.askPath(purpose);
      if (path === null) return fail('cancelled');
      try {
        const folder = await register.add(path, purpose);
        return ok({ folder: folder.id, label: folderLabel(path) });
      } catch {
        return fail('no-access');
      }
    },
    folderState: async ({ folder: id }) => {
      const folder = await register.find(id);
      if (folder === null) return fail('unknown-folder');
      const label = folderLabel(folder.path);
      const seen = await withTimeLimit(async () => {
        const names = await placeIn(disk, folder.path, []);
        if (!names.ok) return names;
        return ok(await disk.freeBytes(folder.path));
      }, limits.lookMs);
      return seen.ok
        ? ok({ label, isReachable: true, freeBytes: seen.value })
        : ok({ label, isReachable: false, freeBytes: null });
    },
    listFolder: ({ folder: id, under }) =>
      inFolder(id, async (folder) => {
        const place = await placeIn(disk, folder.path, under);
        if (!place.ok) return place.reason === 'outside' ? ok([]) : fail('no-folder');
        return ok(await entriesOf(disk, place.value));
      }),
    readFolderFile: ({ folder: id, path }) =>
      inFolder(id, async (folder) => {
        const place = await placeIn(disk, folder.path, path);
        if (!place.ok) return fail(place.reason === 'outside' ? 'no-file' : 'no-folder');
        if (!isReadableFile(path.at(-1) ?? '')) return fail('no-file');
        const sight = await disk.look(place.value);
        if (sight?.kind !== 'file') return fail('no-file');
        if (sight.size > LARGEST_FOLDER_FILE) return fail('too-large');
        return ok(await disk.readFile(place.value));
      }),
    writeFolderFile: async ({ folder: id, path, bytes }) => {
      const folder = await register.find(id);
      return folder === null ? fail('unknown-folder') : writer.write(folder, path, bytes);
    },
    removeFolderFile: async ({ folder: id, path }) => {
      const folder = await register.find(id);
      return folder === null ? fail('unknown-folder') : writer.remove(folder, path);
    },
    forgetFolder: async ({ folder }) => {
      await register.remove(folder);
      return null;
    },
  };
}

async function entriesOf(disk: FolderDisk, folder: string): Promise<readonly FolderEntry[]> {
  const entries: FolderEntry[] = [];
  for (const name of await disk.listNames(folder)) {
    if (!isReadableFile(name) && !isReadableFolder(name)) continue;
    // One name that cannot be looked at (a file that is just being renamed) hides no other.
    const sight = await disk.look(join(folder, name)).catch(() => null);
    if (sight === null || sight.kind === 'other') continue;
    const isFile = sight.kind === 'file';
    if (isFile ? !isReadableFile(name) : !isReadableFolder(name)) continue;
    entries.push({
      name,
      kind: sight.kind,
      size: isFile ? sight.size : 0,
      changedAt: sight.changedAt,
    });
  }
  return entries;
}
