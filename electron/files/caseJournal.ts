import { join } from 'node:path';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { JournalHead } from '#shared/desktop/contract';
import type { WriteProblem } from '#shared/desktop/writeProblem';
import { NO_PREVIOUS_HASH } from '#shared/sealing/recordHeader';
import type { Disk } from './disk.ts';
import { oneAtATime } from './oneAtATime.ts';
import {
  chainRecords,
  isRecordFileName,
  knowNewRecord,
  knowRecord,
  mayFollow,
  type KnownRecord,
  type RecordChain,
} from './recordChain.ts';
import { makeLastingFolder, removeQuietly, UNFINISHED_SUFFIX, writeWhole } from './writeWhole.ts';

/** The records of one case on disk: one file each, `<seq>-<hash8>.vau` or `.vas`. */
export interface CaseJournal {
  readonly readHead: () => Promise<Result<JournalHead, 'unreadable'>>;
  readonly readRecords: (fromSeq: number) => Promise<Result<readonly Uint8Array[], 'unreadable'>>;
  /** Adding the record that already is the head succeeds: a caller may ask again after a timeout. */
  readonly append: (
    bytes: Uint8Array,
  ) => Promise<Result<{ readonly seq: number }, WriteProblem | 'out-of-order' | 'no-record'>>;
  readonly compact: (beforeSeq: number) => Promise<Result<null, 'no-snapshot' | 'disk-error'>>;
  /** Removes every record, also those that could not be read. */
  readonly remove: () => Promise<Result<null, 'disk-error'>>;
}

/** The case's folder lies in `journal` in `vault` in the user's data. */
const FOLDERS_OF_OURS = 3;

/** Longest time to read a whole case, in milliseconds: a virus scanner may look at every file. */
const READ_LIMIT_MS = 60_000;

/** The journal of one case in its own folder below `root`. */
export function openCaseJournal(
  disk: Disk,
  root: string,
  alias: CaseAlias,
  writeLimitMs?: number,
): CaseJournal {
  const folder = join(root, alias);
  const run = oneAtATime(writeLimitMs);
  // Null until read, and again after a failed write: then only the disk knows how far it came.
  let known: RecordChain | null = null;

  const readChain = async (): Promise<RecordChain> => {
    known ??= await scanFolder(disk, folder, alias);
    return known;
  };
  const read = async <Value>(
    use: (chain: RecordChain) => Value | Promise<Value>,
  ): Promise<Result<Value, 'unreadable'>> => {
    const outcome = await run(async () => ok(await use(await readChain())), READ_LIMIT_MS);
    return outcome.ok ? outcome : fail('unreadable');
  };

  return {
    readHead: () => read((chain) => toHead(alias, chain)),
    readRecords: (fromSeq) =>
      read((chain) =>
        readInOrder(
          disk,
          folder,
          chain.records.filter((record) => record.seq >= fromSeq),
        ),
      ),
    append: async (bytes) => {
      const record = knowNewRecord(alias, bytes);
      if (!record) return fail('no-record');
      return run(async (givenUp) => {
        const chain = await readChain();
        const head = chain.records.at(-1);
        if (head?.hash === record.hash) {
          // The earlier attempt may have failed at this very step.
          await disk.syncFolder(folder);
          return ok({ seq: record.seq });
        }
        if (!mayFollow(record, head)) return fail('out-of-order');
        known = null;
        if (!head) await makeLastingFolder(disk, folder, FOLDERS_OF_OURS);
        await writeWhole(disk, join(folder, record.fileName), bytes, givenUp);
        known = { ...chain, records: [...chain.records, record] };
        return ok({ seq: record.seq });
      });
    },
    compact: async (beforeSeq) => {
      const outcome = await run(async () => {
        const chain = await readChain();
        if (!(await isGoodSnapshot(disk, folder, alias, chain, beforeSeq))) {
          return fail('no-snapshot');
        }
        known = null;
        // Oldest first: cut off half-way, what remains is still one unbroken run.
        for (const record of chain.records.filter(({ seq }) => seq < beforeSeq)) {
          await disk.removeFile(join(folder, record.fileName));
        }
        await disk.syncFolder(folder);
        known = { ...chain, records: chain.records.filter(({ seq }) => seq >= beforeSeq) };
        return ok(null);
      });
      if (outcome.ok) return outcome;
      return fail(outcome.reason === 'no-snapshot' ? 'no-snapshot' : 'disk-error');
    },
    remove: async () => {
      const outcome = await run(async () => {
        known = null;
        const names = (await disk.listNames(folder)).filter(isRecordFileName);
        // Newest first: cut off half-way, what remains hangs together and can be removed again.
        for (const name of names.sort().reverse()) await disk.removeFile(join(folder, name));
        if (names.length > 0) await disk.syncFolder(folder);
        return ok(null);
      });
      return outcome.ok ? outcome : fail('disk-error');
    },
  };
}

async function scanFolder(disk: Disk, folder: string, alias: CaseAlias): Promise<RecordChain> {
  const found: KnownRecord[] = [];
  let unreadable = 0;
  for (const name of await disk.listNames(folder)) {
    if (name.endsWith(UNFINISHED_SUFFIX)) await removeQuietly(disk, join(folder, name));
    if (!isRecordFileName(name)) continue;
    const bytes = await disk.readFile(join(folder, name)).catch(() => null);
    const record = bytes && knowRecord(alias, name, bytes);
    if (record) found.push(record);
    else unreadable += 1;
  }
  return chainRecords(found, unreadable);
}

async function readInOrder(
  disk: Disk,
  folder: string,
  records: readonly KnownRecord[],
): Promise<readonly Uint8Array[]> {
  const all: Uint8Array[] = [];
  for (const record of records) all.push(await disk.readFile(join(folder, record.fileName)));
  return all;
}

/** The snapshot takes the place of everything before it, so it is read back once more first. */
async function isGoodSnapshot(
  disk: Disk,
  folder: string,
  alias: CaseAlias,
  chain: RecordChain,
  seq: number,
): Promise<boolean> {
  const record = chain.records.find((one) => one.seq === seq);
  if (record?.kind !== 'snapshot') return false;
  const bytes = await disk.readFile(join(folder, record.fileName));
  return knowRecord(alias, record.fileName, bytes)?.hash === record.hash;
}

function toHead(alias: CaseAlias, { records, damaged }: RecordChain): JournalHead {
  const head = records.at(-1);
  return {
    alias,
    count: records.length,
    firstSeq: records[0]?.seq ?? 0,
    headSeq: head?.seq ?? 0,
    headHash: head?.hash ?? NO_PREVIOUS_HASH,
    damaged,
  };
}
