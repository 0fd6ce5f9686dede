import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeBytes } from '../../../electron/files/freeBytes.ts';
import { createOpenFile, LARGEST_OPENED_FILE } from '../../../electron/files/openChosenFile.ts';
import { createSavePlaces } from '../../../electron/files/savePlaces.ts';
import { createMemoryDisk, type FaultPlan } from '../../support/memoryDisk.ts';

const UNKNOWN = { ok: false, reason: 'unknown-token' };
const bytes = new Uint8Array([1, 2, 3]);

async function setUp(plan: FaultPlan = () => null) {
  const disk = createMemoryDisk(plan);
  const world: { now: number; path: string | null; tokens: number } = {
    now: 0,
    path: '/home/x/VA-031.docx',
    tokens: 0,
  };
  await createFolder(disk);
  const places = createSavePlaces({
    askPath: () => Promise.resolve(world.path),
    newToken: () => `token-${String((world.tokens += 1))}`,
    now: () => world.now,
    disk,
    unfinished: { begin: () => Promise.resolve(), end: () => Promise.resolve() },
  });
  return { disk, world, places };
}

async function createFolder(disk: { makeFolder: (path: string) => Promise<void> }): Promise<void> {
  await disk.makeFolder('/home/x').catch(() => undefined);
}

const wish = { kind: 'word', suggestedName: 'VA-031' } as const;

describe('createSavePlaces', () => {
  it('gives a token and a name, never a path', async () => {
    const { places } = await setUp();
    expect(await places.chooseSavePlace(wish)).toEqual({
      ok: true,
      value: { token: 'token-1', name: 'VA-031.docx' },
    });
  });

  it('writes once', async () => {
    const { disk, places } = await setUp();
    await places.chooseSavePlace(wish);
    const file = { token: 'token-1', bytes };
    expect(await places.writeChosenFile(file)).toEqual({
      ok: true,
      value: { name: 'VA-031.docx' },
    });
    expect(await places.writeChosenFile(file)).toEqual(UNKNOWN);
    expect(disk.paths()).toEqual(['/home/x/VA-031.docx']);
    expect(await disk.readFile('/home/x/VA-031.docx')).toEqual(bytes);
  });

  it('does not know a token that was never given, is older than ten minutes, or was forgotten', async () => {
    const { disk, world, places } = await setUp();
    expect(await places.writeChosenFile({ token: 'token-1', bytes })).toEqual(UNKNOWN);
    await places.chooseSavePlace(wish);
    world.now = 10 * 60_000 + 1;
    expect(await places.writeChosenFile({ token: 'token-1', bytes })).toEqual(UNKNOWN);
    await places.chooseSavePlace(wish);
    places.forgetAll();
    expect(await places.writeChosenFile({ token: 'token-2', bytes })).toEqual(UNKNOWN);
    expect(disk.paths()).toEqual([]);
  });

  it('says so when the user changes her mind', async () => {
    const { world, places } = await setUp();
    world.path = null;
    expect(await places.chooseSavePlace(wish)).toEqual({ ok: false, reason: 'cancelled' });
  });

  it('leaves the old file whole when the disk is full', async () => {
    let isFull = false;
    const { disk, places } = await setUp(() => (isFull ? 'ENOSPC' : null));
    await places.chooseSavePlace(wish);
    await places.writeChosenFile({ token: 'token-1', bytes });
    await places.chooseSavePlace(wish);
    isFull = true;
    const outcome = await places.writeChosenFile({ token: 'token-2', bytes: new Uint8Array(9) });
    expect(outcome).toEqual({ ok: false, reason: 'disk-full' });
    isFull = false;
    expect(await disk.readFile('/home/x/VA-031.docx')).toEqual(bytes);
  });
});

describe('createOpenFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-open-'));
  const open = (path: string | null) =>
    createOpenFile(() => Promise.resolve(path))({ kind: 'analysisJson' });

  it('reads the chosen file', async () => {
    const path = join(folder, 'analyse.json');
    writeFileSync(path, bytes);
    expect(await open(path)).toEqual({ ok: true, value: { name: 'analyse.json', bytes } });
  });

  it('refuses a file above the limit without reading it', async () => {
    const path = join(folder, 'groot.json');
    writeFileSync(path, '');
    truncateSync(path, LARGEST_OPENED_FILE + 1);
    expect(await open(path)).toEqual({ ok: false, reason: 'too-large' });
  });

  it.each([
    ['a folder', folder],
    ['nothing', join(folder, 'weg.json')],
  ])('cannot read %s', async (_name, path) => {
    expect(await open(path)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('takes no for an answer', async () => {
    expect(await open(null)).toEqual({ ok: false, reason: 'cancelled' });
  });
});

describe('freeBytes', () => {
  it('tells how much is free, or that it cannot', async () => {
    expect(await freeBytes(tmpdir())).toBeGreaterThan(0);
    expect(await freeBytes(join(tmpdir(), 'nowhere', 'at', 'all'))).toBeNull();
  });
});
