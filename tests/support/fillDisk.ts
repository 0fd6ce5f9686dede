import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backupFileName } from '#shared/folder/folderNames';
import type { Disk } from '../../electron/files/disk.ts';
import { hashOf } from '../../electron/files/hashOf.ts';
import { openJournal } from '../../electron/files/journal.ts';
import { nodeDisk } from '../../electron/files/nodeDisk.ts';
import { createSavePlaces } from '../../electron/files/savePlaces.ts';
import { openVaultFile } from '../../electron/files/vaultFile.ts';
import { nodeFolderDisk } from '../../electron/folders/folderDisk.ts';
import { newFolderId, type ChosenFolder } from '../../electron/folders/folderRegister.ts';
import { createFolderWriter } from '../../electron/folders/folderWriter.ts';
import { aliasOf, makeRecord } from './sealedRecords.ts';

// A process of its own that writes to a small disk until it is full, makes room, and goes on: the
// journal, and once it is full the vault file, a document for somebody and a backup as well.
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

const vaultFile = openVaultFile(disk, join(folder, 'vault'));
const keys = new Uint8Array(2_000).fill(1);
await vaultFile.writeVaultFile({ bytes: keys, generation: 1 });
const places = createSavePlaces({
  askPath: () => Promise.resolve(join(folder, 'verslag.docx')),
  newToken: () => 'token',
  now: () => 0,
  disk,
  unfinished: { begin: () => Promise.resolve(), end: () => Promise.resolve() },
});
const backups: ChosenFolder = { id: newFolderId(), path: folder, purpose: 'backup' };
const folders = createFolderWriter({ ...nodeFolderDisk, createFile }, () => 0, 10_000);
const backupName = backupFileName('2026-03-09', '0123456789abcdef');
const large = new Uint8Array(40_000).fill(7);

/** What each of the three says; `ok` when it stands there. */
async function writeOthers(): Promise<readonly string[]> {
  const keysOutcome = await vaultFile.writeVaultFile({ bytes: large, generation: 2 });
  await places.chooseSavePlace({ kind: 'word', suggestedName: 'verslag' });
  const document = await places.writeChosenFile({ token: 'token', bytes: large });
  const backup = await folders.write(backups, [backupName], large);
  return [keysOutcome, document, backup].map((one) => (one.ok ? 'ok' : one.reason));
}

/** The files in both folders, whole or not. */
async function namesThere(): Promise<readonly string[]> {
  const names = await Promise.all(
    [folder ?? '', join(folder ?? '', 'vault')].map((at) => readdir(at)),
  );
  return names
    .flat()
    .filter((name) => name !== 'ballast' && name !== 'vault' && name !== 'journal');
}

const acknowledged: string[] = [];
const full = openJournal(disk, root);
let next = makeRecord(alias, 1, undefined, 'update', 9_000);
let outcome = await full.appendJournal({ alias, bytes: next.bytes });
while (outcome.ok) {
  acknowledged.push(next.hash);
  next = makeRecord(alias, next.seq + 1, next.hash, 'update', 9_000);
  outcome = await full.appendJournal({ alias, bytes: next.bytes });
}

const othersWhenFull = await writeOthers();
const namesWhenFull = await namesThere();
const keysWhenFull = await vaultFile.readVaultFile(null);

const reopened = openJournal(disk, root);
const heads = await reopened.listJournal(null);
const read = await reopened.readJournal({ alias, fromSeq: 1 });
const kept = read.ok ? read.value.map(hashOf) : [];
await rm(ballast);
room.left = 200_000;
const after = await reopened.appendJournal({ alias, bytes: next.bytes });

process.stdout.write(
  JSON.stringify({
    reason: outcome.reason,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((hash, index) => kept[index] !== hash).length,
    damaged: heads.ok ? (heads.value[0]?.damaged ?? null) : null,
    goesOn: after.ok,
    othersWhenFull,
    leftWhenFull: namesWhenFull.length,
    keysStay:
      keysWhenFull.ok && keysWhenFull.value !== null && hashOf(keysWhenFull.value) === hashOf(keys),
    othersAfter: await writeOthers(),
    leftAfter: (await namesThere()).filter((name) => name.endsWith('.part')).length,
  }),
);
