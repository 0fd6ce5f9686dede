import { describe, expect, it } from 'vitest';
import { createSavePlaces } from '../../../electron/files/savePlaces.ts';
import {
  openUnfinishedExports,
  type UnfinishedExports,
} from '../../../electron/files/unfinishedExports.ts';
import { createMemoryDisk, type Fault, type MemoryDisk } from '../../support/memoryDisk.ts';
import { memoryFolderDisk } from '../../support/memoryFolderDisk.ts';

const NOTES = '/data/unfinished.json';
const CHOSEN = '/home/x/VA-031.docx';
const PART = '/home/x/0123456789ab.part';
const DAY_MS = 86_400_000;
const bytes = new TextEncoder().encode('een leesbaar verslag');

const unfinishedOn = (disk: MemoryDisk, now = 0): UnfinishedExports =>
  openUnfinishedExports(memoryFolderDisk(disk), NOTES, () => now);

async function newDisk(plan?: (call: number) => Fault | null): Promise<MemoryDisk> {
  const disk = createMemoryDisk();
  await disk.makeFolder('/data');
  await disk.makeFolder('/home/x');
  return disk.copy(plan);
}

async function put(disk: MemoryDisk, path: string): Promise<void> {
  await (await disk.createFile(path)).write(bytes, 0);
}

/** Saves a document, and gives up waiting for what hangs. */
async function save(disk: MemoryDisk): Promise<boolean> {
  const places = createSavePlaces({
    askPath: () => Promise.resolve(CHOSEN),
    newToken: () => 'token',
    now: () => 0,
    disk,
    unfinished: unfinishedOn(disk),
  });
  await places.chooseSavePlace({ kind: 'word', suggestedName: 'VA-031' });
  const saving = places.writeChosenFile({ token: 'token', bytes });
  const late = new Promise<null>((resolve) => setTimeout(resolve, 5, null));
  return (await Promise.race([saving, late]))?.ok === true;
}

describe('an export that is cut off', () => {
  it('leaves nothing readable after the next start, at whichever call the process ends', async () => {
    const whole = await newDisk();
    expect(await save(whole)).toBe(true);
    expect(whole.paths()).toEqual([CHOSEN]);
    for (let at = 1; at <= whole.callCount(); at += 1) {
      const disk = await newDisk((call) => (call >= at ? 'hang' : null));
      await save(disk);
      for (const left of [disk.afterKill(), disk.afterPowerCut()]) {
        await unfinishedOn(left).removeLeft();
        expect(left.paths().filter((path) => path !== CHOSEN)).toEqual([]);
        if (left.paths().includes(CHOSEN)) expect(await left.readFile(CHOSEN)).toEqual(bytes);
      }
    }
  });

  it('leaves nothing readable when the disk fails at any call, and saves all the same without a note', async () => {
    const calls = await (async () => {
      const whole = await newDisk();
      await save(whole);
      return whole.callCount();
    })();
    for (const fault of ['EIO', 'ENOSPC', 'EPERM', 'error-afterwards', 'short-write'] as const) {
      for (let at = 1; at <= calls; at += 1) {
        const disk = await newDisk((call) => (call === at ? fault : null));
        const isSaved = await save(disk);
        if (isSaved) expect(await disk.afterKill().readFile(CHOSEN)).toEqual(bytes);
        const left = disk.afterKill();
        await unfinishedOn(left).removeLeft();
        expect(left.paths().filter((path) => path !== CHOSEN)).toEqual([]);
      }
    }
  });
});

describe('the notes of unfinished exports', () => {
  it('wait for a folder that is out of reach, and not for ever', async () => {
    const disk = await newDisk();
    await unfinishedOn(disk).begin('/stick/0123456789ab.part');
    await unfinishedOn(disk, DAY_MS).removeLeft();
    expect(disk.paths()).toEqual([NOTES]);
    await disk.makeFolder('/stick');
    await put(disk, '/stick/0123456789ab.part');
    await unfinishedOn(disk, 2 * DAY_MS).removeLeft();
    expect(disk.paths()).toEqual([]);
    await unfinishedOn(disk).begin('/gone/0123456789ab.part');
    await unfinishedOn(disk, 31 * DAY_MS).removeLeft();
    expect(disk.paths()).toEqual([]);
  });

  it('remove nothing that is not an unfinished file of ours, whatever they say', async () => {
    const disk = await newDisk();
    await put(disk, CHOSEN);
    await unfinishedOn(disk).begin(CHOSEN);
    await unfinishedOn(disk).removeLeft();
    expect(disk.paths()).toEqual([CHOSEN]);
    await put(disk, PART);
    await put(disk, NOTES);
    await unfinishedOn(disk).removeLeft();
    expect(disk.paths()).toContain(PART);
  });
});
