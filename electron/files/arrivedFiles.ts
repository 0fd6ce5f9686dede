import { basename, extname, resolve } from 'node:path';
import type { DesktopCalls } from '#shared/desktop/contract';
import { ok } from '#shared/base/result';
import { readPlainFile } from './openChosenFile.ts';

/** Files that were double-clicked, kept by path until an unlocked window asks. */
export interface ArrivedFiles extends Pick<DesktopCalls, 'takeArrivedFile'> {
  /** The arguments of a start; relative names count from `folder`. */
  readonly noteArguments: (argv: readonly string[], folder: string) => void;
  readonly noteFile: (path: string) => void;
}

/** Largest file that is taken in, in bytes. */
export const LARGEST_ARRIVED_FILE = 256 * 1024 * 1024;

const EXTENSIONS: ReadonlySet<string> = new Set(['.va', '.vakaart']);
/** Somebody who selects everything in a folder and presses Enter means no hundred files. */
const MOST_WAITING = 20;

/** `announce` tells the window, if there is one, that something waits. */
export function createArrivedFiles(announce: () => void): ArrivedFiles {
  let waiting: readonly string[] = [];
  const note = (paths: readonly string[]): void => {
    const fresh = paths.filter(
      (path) => EXTENSIONS.has(extname(path).toLowerCase()) && !waiting.includes(path),
    );
    if (fresh.length === 0) return;
    waiting = [...waiting, ...fresh].slice(0, MOST_WAITING);
    announce();
  };
  return {
    noteArguments: (argv, folder) => {
      const names = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
      note(names.map((name) => resolve(folder, name)));
    },
    noteFile: (path) => {
      note([resolve(path)]);
    },
    takeArrivedFile: async () => {
      const [path, ...others] = waiting;
      if (path === undefined) return ok(null);
      waiting = others;
      const read = await readPlainFile(path, LARGEST_ARRIVED_FILE);
      return read.ok ? ok({ name: basename(path), bytes: read.value }) : read;
    },
  };
}
