import { join } from 'node:path';
import { fail, ok } from '#shared/base/result';
import type { DesktopCalls } from '#shared/desktop/contract';
import type { Disk } from './disk.ts';
import { hashOf } from './hashOf.ts';
import { oneAtATime } from './oneAtATime.ts';
import { makeLastingFolder, removeQuietly, UNFINISHED_SUFFIX, writeWhole } from './writeWhole.ts';

/** The sealed file with the key slots; its promises are those of the desktop contract. */
export type VaultFile = Pick<DesktopCalls, 'readVaultFile' | 'writeVaultFile'>;

interface Generations {
  readonly newestWhole: {
    readonly name: string;
    readonly generation: number;
    readonly bytes: Uint8Array;
  } | null;
  /** Names of newer files whose bytes are not the ones that were written. */
  readonly damaged: readonly string[];
}

const FILE_NAME = /^vault-(\d{8})-([0-9a-f]{8})\.json$/;
const KEPT_BEFORE_NEWEST = 3;

/**
 * Every generation is a file of its own, `vault-<generation>-<hash8>.json`; the newest whole one
 * counts and the three before it are kept, so damage to one file never costs the keys.
 */
export function openVaultFile(disk: Disk, folder: string, writeLimitMs?: number): VaultFile {
  const run = oneAtATime(writeLimitMs);
  return {
    readVaultFile: async () => {
      const outcome = await run(async () => {
        const { newestWhole, damaged } = await readGenerations(disk, folder);
        if (newestWhole) return ok(newestWhole.bytes);
        return damaged.length === 0 ? ok(null) : fail('unreadable');
      });
      return outcome.ok ? outcome : fail('unreadable');
    },
    writeVaultFile: ({ bytes, generation }) =>
      run(async (givenUp) => {
        const { newestWhole, damaged } = await readGenerations(disk, folder);
        const name = fileName(generation, bytes);
        // After a timeout the window asks again; the same bytes may have arrived all the same.
        if (newestWhole?.name === name) {
          await disk.syncFolder(folder);
          return ok(null);
        }
        if (newestWhole && newestWhole.generation >= generation) return fail('older-generation');
        await makeLastingFolder(disk, folder, 1);
        await writeWhole(disk, join(folder, name), bytes, givenUp);
        await tidyUp(disk, folder, name, damaged);
        return ok(null);
      }),
  };
}

/** Throws when a file cannot be read at all: it may be whole, so an older one must not pass for it. */
async function readGenerations(disk: Disk, folder: string): Promise<Generations> {
  const damaged: string[] = [];
  for (const name of newestFirst(await disk.listNames(folder))) {
    const bytes = await disk.readFile(join(folder, name));
    const generation = Number(FILE_NAME.exec(name)?.[1]);
    if (fileName(generation, bytes) === name) {
      return { newestWhole: { name, generation, bytes }, damaged };
    }
    damaged.push(name);
  }
  return { newestWhole: null, damaged };
}

/** The new generation is safe by now, so nothing here may fail the write. */
async function tidyUp(
  disk: Disk,
  folder: string,
  written: string,
  damaged: readonly string[],
): Promise<void> {
  for (const name of damaged.filter((one) => one !== written)) {
    await disk.rename(join(folder, name), join(folder, `${name}.damaged`)).catch(() => undefined);
  }
  const names = await disk.listNames(folder).catch(() => []);
  const old = newestFirst(names).slice(1 + KEPT_BEFORE_NEWEST);
  const unfinished = names.filter((name) => name.endsWith(UNFINISHED_SUFFIX));
  for (const name of [...old, ...unfinished]) await removeQuietly(disk, join(folder, name));
}

function newestFirst(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => FILE_NAME.test(name))
    .sort()
    .reverse();
}

function fileName(generation: number, bytes: Uint8Array): string {
  return `vault-${String(generation).padStart(8, '0')}-${hashOf(bytes).slice(0, 8)}.json`;
}
