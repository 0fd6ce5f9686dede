import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from '../../electron/files/disk.ts';
import { hashOf } from '../../electron/files/hashOf.ts';
import { openJournal } from '../../electron/files/journal.ts';
import { nodeDisk } from '../../electron/files/nodeDisk.ts';
import { aliasOf, makeRecord } from './sealedRecords.ts';

// A process of its own that writes to a small disk until it is full, makes room, and goes on.
// Started by tests/faults/journalFullDisk.test.ts, in a mount of one megabyte where the system
// allows that; else `quota` (bytes) stands for the size of the disk.
const [folder, quota] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which disk to fill');
const root = join(folder, 'vault', 'journal');
const ballast = join(folder, 'ballast');
const alias = aliasOf('d');
const room = { left: quota === undefined ? Infinity : Number(quota) };
const disk: Disk = { ...nodeDisk, createFile };

async function createFile(path: string): ReturnType<Disk['createFile']> {
  const file = await nodeDisk.createFile(path);
  return {
    ...file,
    write: (bytes, position) => {
      // As a nearly full disk really does: first what fits, then nothing.
      if (room.left <= 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      const taken = bytes.subarray(0, room.left);
      room.left -= taken.byteLength;
      return file.write(taken, position);
    },
  };
}

await mkdir(folder, { recursive: true });
await writeFile(ballast, new Uint8Array(200_000));
room.left -= 200_000;

const acknowledged: string[] = [];
const full = openJournal(disk, root);
let next = makeRecord(alias, 1, undefined, 'update', 9_000);
let outcome = await full.appendJournal({ alias, bytes: next.bytes });
while (outcome.ok) {
  acknowledged.push(next.hash);
  next = makeRecord(alias, next.seq + 1, next.hash, 'update', 9_000);
  outcome = await full.appendJournal({ alias, bytes: next.bytes });
}

const reopened = openJournal(disk, root);
const heads = await reopened.listJournal(null);
const read = await reopened.readJournal({ alias, fromSeq: 1 });
const kept = read.ok ? read.value.map(hashOf) : [];
await rm(ballast);
room.left += 200_000;
const after = await reopened.appendJournal({ alias, bytes: next.bytes });

process.stdout.write(
  JSON.stringify({
    reason: outcome.reason,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((hash, index) => kept[index] !== hash).length,
    damaged: heads.ok ? (heads.value[0]?.damaged ?? null) : null,
    goesOn: after.ok,
  }),
);
