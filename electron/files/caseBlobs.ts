import { join } from 'node:path';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { WriteProblem } from '#shared/desktop/writeProblem';
import { parseRecordHeader } from '#shared/sealing/recordHeader';
import type { Disk } from './disk.ts';
import { oneAtATime } from './oneAtATime.ts';
import { makeLastingFolder, removeQuietly, UNFINISHED_SUFFIX, writeWhole } from './writeWhole.ts';

/** The sealed attachments of one case on disk: one file each, `<name>.vab`. */
export interface CaseBlobs {
  readonly list: () => Promise<Result<readonly string[], 'unreadable'>>;
  readonly read: (name: string) => Promise<Result<Uint8Array | null, 'unreadable'>>;
  readonly write: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<Result<null, WriteProblem | 'no-record'>>;
  readonly removeAll: () => Promise<Result<null, 'disk-error'>>;
}

/** The folder lies in that of the case, in `journal`, in `vault`, in the user's data. */
const FOLDERS_OF_OURS = 4;
const READ_LIMIT_MS = 60_000;
const FILE_NAME = /^([0-9a-f]{64})\.vab$/;

/** The attachments of one case in a folder of their own, so that a large one never holds up text. */
export function openCaseBlobs(
  disk: Disk,
  root: string,
  alias: CaseAlias,
  writeLimitMs?: number,
): CaseBlobs {
  const folder = join(root, alias, 'blobs');
  const run = oneAtATime(writeLimitMs);
  const pathOf = (name: string): string => join(folder, `${name}.vab`);
  const names = async (): Promise<readonly string[]> =>
    (await disk.listNames(folder)).flatMap((name) => FILE_NAME.exec(name)?.[1] ?? []).sort();

  return {
    list: async () => {
      const outcome = await run(async () => {
        for (const name of await disk.listNames(folder)) {
          if (name.endsWith(UNFINISHED_SUFFIX)) await removeQuietly(disk, join(folder, name));
        }
        return ok(await names());
      }, READ_LIMIT_MS);
      return outcome.ok ? outcome : fail('unreadable');
    },
    read: async (name) => {
      const outcome = await run(async () => {
        const isThere = (await names()).includes(name);
        return ok(isThere ? await disk.readFile(pathOf(name)) : null);
      }, READ_LIMIT_MS);
      return outcome.ok ? outcome : fail('unreadable');
    },
    write: async (name, bytes) => {
      const header = parseRecordHeader(bytes);
      if (!header.ok || header.value.alias !== alias) return fail('no-record');
      return run(async (givenUp) => {
        await makeLastingFolder(disk, folder, FOLDERS_OF_OURS);
        await writeWhole(disk, pathOf(name), bytes, givenUp);
        return ok(null);
      });
    },
    removeAll: async () => {
      const outcome = await run(async () => {
        const all = await disk.listNames(folder);
        for (const name of all) await disk.removeFile(join(folder, name));
        if (all.length > 0) await disk.syncFolder(folder);
        return ok(null);
      });
      return outcome.ok ? outcome : fail('disk-error');
    },
  };
}
