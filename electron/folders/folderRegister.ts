import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { isFolderId, type FolderId } from '#shared/base/ids';
import { z } from '#shared/base/zod';
import type { FolderPurpose } from '#shared/desktop/folderCalls';
import type { Disk } from '../files/disk.ts';
import { makeLastingFolder, writeWhole } from '../files/writeWhole.ts';

/** A folder the user chose; the path stays on this side. */
export interface ChosenFolder {
  readonly id: FolderId;
  readonly path: string;
  readonly purpose: FolderPurpose;
}

/** Which id stands for which folder, kept over restarts. */
export interface FolderRegister {
  readonly find: (id: FolderId) => Promise<ChosenFolder | null>;
  /** The same folder for the same purpose keeps its id. */
  readonly add: (path: string, purpose: FolderPurpose) => Promise<ChosenFolder>;
  readonly remove: (id: FolderId) => Promise<void>;
}

const register = z.object({
  folders: z.array(
    z.object({
      id: z.custom<FolderId>(isFolderId),
      path: z.string().min(1),
      purpose: z.enum(['backup', 'exchange']),
    }),
  ),
});

/** Keeps the register in one small file; a damaged one is an empty one: folders are chosen again. */
export function openFolderRegister(
  disk: Disk,
  file: string,
  newId: () => FolderId,
): FolderRegister {
  let folders: Promise<readonly ChosenFolder[]> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const read = (): Promise<readonly ChosenFolder[]> => (folders ??= readRegister(disk, file));
  const change = (
    next: (before: readonly ChosenFolder[]) => readonly ChosenFolder[],
  ): Promise<void> => {
    const work = turn.then(async () => {
      const after = next(await read());
      await makeLastingFolder(disk, dirname(file), 0);
      const bytes = new TextEncoder().encode(JSON.stringify({ folders: after }));
      await writeWhole(disk, file, bytes);
      folders = Promise.resolve(after);
    });
    turn = work.catch(() => undefined);
    return work;
  };
  return {
    find: async (id) => (await read()).find((folder) => folder.id === id) ?? null,
    add: async (path, purpose) => {
      const same = (await read()).find((one) => one.path === path && one.purpose === purpose);
      if (same !== undefined) return same;
      const added: ChosenFolder = { id: newId(), path, purpose };
      await change((before) => [...before, added]);
      return added;
    },
    remove: (id) => change((before) => before.filter((folder) => folder.id !== id)),
  };
}

export function newFolderId(): FolderId {
  const id = randomBytes(16).toString('hex');
  if (!isFolderId(id)) throw new Error('Not an id');
  return id;
}

/** What the user calls the folder: the last piece of its path, or the drive itself. */
export function folderLabel(path: string): string {
  const last = basename(path);
  return last === '' ? path : last;
}

async function readRegister(disk: Disk, file: string): Promise<readonly ChosenFolder[]> {
  try {
    const text = new TextDecoder().decode(await disk.readFile(file));
    const parsed = register.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.folders : [];
  } catch {
    return [];
  }
}
