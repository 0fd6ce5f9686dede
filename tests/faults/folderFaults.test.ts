import { describe, expect, it } from 'vitest';
import type { FolderId } from '#shared/base/ids';
import type { FolderCalls } from '#shared/desktop/folderCalls';
import { backupFileName } from '#shared/folder/folderNames';
import { createChosenFolders } from '../../electron/folders/chosenFolders.ts';
import { newFolderId, type ChosenFolder } from '../../electron/folders/folderRegister.ts';
import { createMemoryDisk, type Fault, type MemoryDisk } from '../support/memoryDisk.ts';
import { memoryFolderDisk } from '../support/memoryFolderDisk.ts';

const ROOT = '/stick/kopie';
const FILES = 3;
const id = newFolderId();
const nameOf = (file: number): string =>
  backupFileName('2026-03-09', String(file).padStart(16, '0'));
const contentOf = (file: number): Uint8Array => new Uint8Array(300).fill(file);

function foldersOn(disk: MemoryDisk): FolderCalls {
  const folder: ChosenFolder = { id, path: ROOT, purpose: 'backup' };
  return createChosenFolders({
    askPath: () => Promise.resolve(null),
    register: {
      find: (wanted: FolderId) => Promise.resolve(wanted === id ? folder : null),
      add: () => Promise.resolve(folder),
      remove: () => Promise.resolve(),
    },
    disk: memoryFolderDisk(disk),
    now: () => 0,
    limits: { lookMs: 15, writeMs: 15 },
  });
}

/** Writes three files, each once more when it fails, then removes the first. */
async function play(disk: MemoryDisk): Promise<readonly number[]> {
  const folders = foldersOn(disk);
  const acknowledged: number[] = [];
  for (let file = 1; file <= FILES; file += 1) {
    const wish = { folder: id, path: [nameOf(file)], bytes: contentOf(file) };
    const outcome = await folders.writeFolderFile(wish);
    if (outcome.ok || (await folders.writeFolderFile(wish)).ok) acknowledged.push(file);
  }
  await folders.listFolder({ folder: id, under: [] });
  await folders.removeFolderFile({ folder: id, path: [nameOf(1)] });
  return acknowledged.filter((file) => file !== 1);
}

async function expectWhole(disk: MemoryDisk, acknowledged: readonly number[]): Promise<void> {
  const folders = foldersOn(disk);
  for (let file = 1; file <= FILES; file += 1) {
    const read = await folders.readFolderFile({ folder: id, path: [nameOf(file)] });
    if (acknowledged.includes(file)) expect(read.ok).toBe(true);
    // What stands under its name is whole, acknowledged or not.
    if (read.ok) expect(read.value).toEqual(contentOf(file));
  }
}

async function newDisk(plan: (call: number) => Fault | null): Promise<MemoryDisk> {
  const first = createMemoryDisk();
  await first.makeFolder(ROOT);
  await first.syncFolder('/stick');
  let live = false;
  let offset = 0;
  const disk = createMemoryDisk((call) => (live ? plan(call - offset) : null));
  await disk.makeFolder(ROOT);
  await disk.syncFolder('/stick');
  offset = disk.callCount();
  live = true;
  return disk;
}

describe('a chosen folder whose disk fails at any one call', () => {
  it.each<Fault>([
    'EIO',
    'ENOSPC',
    'EPERM',
    'error-afterwards',
    'short-write',
    'lying-write',
    'hang',
  ])('keeps every acknowledged file whole and shows no half one: %s', async (fault) => {
    const whole = await newDisk(() => null);
    const before = whole.callCount();
    expect(await play(whole)).toEqual([2, 3]);
    const calls = whole.callCount() - before;
    expect(calls).toBeGreaterThan(20);
    for (let at = 1; at <= calls; at += 1) {
      const disk = await newDisk((call) => (call === at ? fault : null));
      const acknowledged = await play(disk);
      await expectWhole(disk.afterPowerCut(), acknowledged);
      await expectWhole(disk.afterKill(), acknowledged);
    }
  });
});
