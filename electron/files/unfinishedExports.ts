import { basename, dirname, join } from 'node:path';
import { z } from '#shared/base/zod';
import type { FolderDisk } from '../folders/folderDisk.ts';
import { makeLastingFolder, removeQuietly, UNFINISHED_NAME, writeWhole } from './writeWhole.ts';

/** Remembers readable files that are just being written, so that a crash leaves none behind. */
export interface UnfinishedExports {
  /** Before the file is made. An export is never held up: without a note it goes on all the same. */
  readonly begin: (path: string) => Promise<void>;
  /** Forgets it, unless it still stands there. */
  readonly end: (path: string) => Promise<void>;
  /** Removes what an earlier run could not finish; what is out of reach is tried at the next start. */
  readonly removeLeft: () => Promise<void>;
}

interface Note {
  readonly path: string;
  readonly at: number;
}

const notes = z.object({ files: z.array(z.object({ path: z.string().min(1), at: z.number() })) });

/** A path may hold a name, so no note of a stick that never comes back stays longer than this. */
const LONGEST_NOTE_MS = 30 * 24 * 60 * 60_000;

/** The notes stand in one small file, which is there only while there is any. `now` in milliseconds. */
export function openUnfinishedExports(
  disk: FolderDisk,
  file: string,
  now: () => number,
): UnfinishedExports {
  let turn: Promise<unknown> = Promise.resolve();
  const change = (next: (before: readonly Note[]) => Promise<readonly Note[]>): Promise<void> => {
    const work = turn.then(async () => {
      const before = await readNotes(disk, file);
      const after = await next(before);
      if (after.length === 0) await removeQuietly(disk, file);
      else if (after !== before) await writeNotes(disk, file, after);
    });
    turn = work.catch(() => undefined);
    return work.catch(() => undefined);
  };
  return {
    begin: (path) => change((before) => Promise.resolve([...before, { path, at: now() }])),
    end: (path) =>
      change(async (before) => {
        const sight = await disk.look(path);
        return sight === null ? before.filter((note) => note.path !== path) : before;
      }),
    removeLeft: () =>
      change(async (before) => {
        await removeUnfinishedNotes(disk, dirname(file));
        const kept: Note[] = [];
        for (const note of before) {
          // A clock that went wrong must not keep a path for ever.
          const isOld = Math.abs(now() - note.at) > LONGEST_NOTE_MS;
          if (!(await isGone(disk, note.path)) && !isOld) kept.push(note);
        }
        return kept;
      }),
  };
}

/** Removes it when it can. The name is checked, for the notes could have been tampered with. */
async function isGone(disk: FolderDisk, path: string): Promise<boolean> {
  if (!UNFINISHED_NAME.test(basename(path))) return true;
  try {
    if ((await disk.look(dirname(path)))?.kind !== 'folder') return false;
    if ((await disk.look(path))?.kind === 'file') await disk.removeFile(path);
    return true;
  } catch {
    return false;
  }
}

/** A note that was cut off itself holds a path too. */
async function removeUnfinishedNotes(disk: FolderDisk, folder: string): Promise<void> {
  const names = await disk.listNames(folder).catch(() => []);
  for (const name of names.filter((one) => UNFINISHED_NAME.test(one))) {
    await removeQuietly(disk, join(folder, name));
  }
}

async function readNotes(disk: FolderDisk, file: string): Promise<readonly Note[]> {
  try {
    const text = new TextDecoder().decode(await disk.readFile(file));
    const parsed = notes.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.files : [];
  } catch {
    return [];
  }
}

async function writeNotes(disk: FolderDisk, file: string, files: readonly Note[]): Promise<void> {
  await makeLastingFolder(disk, dirname(file), 0);
  await writeWhole(disk, file, new TextEncoder().encode(JSON.stringify({ files })));
}
