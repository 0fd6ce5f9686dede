import { afterEach, describe, expect, test } from 'vitest';
import { newMemoryFolder, type MemoryFolder } from '../../../../renderer/platform/memoryFolders.ts';
import type { BackupRun } from '#shared/casedoc/backupIndex';
import {
  apart,
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  type Machine,
  type Session,
} from '../machine.ts';
import { change, typeIn } from '../exchange/pair.ts';
import { write } from '../machine.ts';

const DAY_MS = 86_400_000;
const NOON = new Date('2026-03-09T12:00:00').getTime();

afterEach(deleteDatabases);

interface World {
  readonly machine: Machine;
  readonly anne: Session;
  readonly folder: MemoryFolder;
  readonly clock: { now: number };
}

async function setUp(): Promise<World> {
  const machine = newMachine();
  const clock = { now: NOON };
  const anne = await firstSession(machine, { ...apart(machine), now: () => clock.now });
  const folder = newMemoryFolder('Kopie op stick');
  machine.folders.next = folder;
  expect((await anne.workplace.backups.chooseFolder()).ok).toBe(true);
  return { machine, anne, folder, clock };
}

async function make({ anne }: Pick<World, 'anne'>): Promise<BackupRun> {
  const made = await anne.workplace.backups.make();
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

describe('making backups', () => {
  test('writes a copy of every case, read back and opened, under a name that tells a day', async () => {
    const world = await setUp();
    await makeCase(world.anne, 'een', 'VA-031');
    await makeCase(world.anne, 'twee', 'VA-032');
    expect(world.anne.workplace.backups.isDue()).toBe(true);
    expect(await make(world)).toMatchObject({ made: 2, unchanged: 0, problems: [], left: 0 });
    expect(world.anne.workplace.backups.isDue()).toBe(false);
    const { copies, completeAt } = world.anne.workplace.backups.facts();
    expect(completeAt).toBe(NOON);
    expect(copies.map(({ state }) => state)).toEqual(['good', 'good']);
    const names = [...world.folder.files.keys()];
    expect(names.sort()).toEqual(copies.map(({ name }) => name).sort());
    for (const name of names) expect(name).toMatch(/^VA-2026-03-09-[0-9a-f]{16}\.va$/);
    await world.anne.workplace.close();
  });

  test('makes a new copy only of what changed: the case, or what is beside it', async () => {
    const world = await setUp();
    const first = await makeCase(world.anne, 'een', 'VA-031');
    const second = await makeCase(world.anne, 'twee', 'VA-032');
    await make(world);
    // The chains beside a case were made when it was opened for the first copy.
    await make(world);
    expect(await make(world)).toMatchObject({ made: 0, unchanged: 2 });
    await typeIn(world.anne, first, ' meer');
    expect(await make(world)).toMatchObject({ made: 1, unchanged: 1 });
    await change(world.anne, second, ({ privateDoc }) => {
      write(privateDoc, 'alleen voor mij');
    });
    expect(await make(world)).toMatchObject({ made: 1, unchanged: 1 });
    await world.anne.workplace.close();
  });

  test('makes one again when the copy is gone from the folder, or empty', async () => {
    const world = await setUp();
    await makeCase(world.anne, 'een', 'VA-031');
    await make(world);
    await make(world);
    const name = world.anne.workplace.backups.facts().copies.at(-1)?.name ?? '';
    world.folder.files.set(name, { bytes: new Uint8Array(), changedAt: 0 });
    expect(await make(world)).toMatchObject({ made: 1 });
    world.folder.files.clear();
    expect(await make(world)).toMatchObject({ made: 1 });
    await world.anne.workplace.close();
  });

  test('goes on where it was after a restart, and notices what a crash left', async () => {
    const world = await setUp();
    const alias = await makeCase(world.anne, 'een', 'VA-031');
    await make(world);
    await make(world);
    await typeIn(world.anne, alias, ' nog net bewaard');
    world.anne.kill();
    const again = await nextSession(world.machine, {
      ...apart(world.machine),
      now: () => world.clock.now,
    });
    expect(again.workplace.backups.facts().folder?.label).toBe('Kopie op stick');
    expect(await make({ anne: again })).toMatchObject({ made: 1 });
    await again.workplace.close();
  });

  test('keeps no more than it should when every day brings a change', async () => {
    const world = await setUp();
    const alias = await makeCase(world.anne, 'een', 'VA-031');
    for (let day = 0; day < 40; day += 1) {
      world.clock.now = NOON + day * DAY_MS;
      await typeIn(world.anne, alias, ` dag ${String(day)}`);
      await make(world);
    }
    const { copies } = world.anne.workplace.backups.facts();
    expect(copies.length).toBeGreaterThanOrEqual(10);
    expect(copies.length).toBeLessThanOrEqual(15);
    expect([...world.folder.files.keys()].sort()).toEqual(copies.map(({ name }) => name).sort());
    await world.anne.workplace.close();
  });

  test('leaves alone what it did not make', async () => {
    const world = await setUp();
    const others = ['VA-2001-01-01-0123456789abcdef.va', 'Brief.docx'];
    for (const name of others) {
      world.folder.files.set(name, { bytes: new Uint8Array([1]), changedAt: 0 });
    }
    const alias = await makeCase(world.anne, 'een', 'VA-031');
    for (let day = 0; day < 20; day += 1) {
      world.clock.now = NOON + day * DAY_MS;
      await typeIn(world.anne, alias, ` dag ${String(day)}`);
      await make(world);
    }
    for (const name of others) expect(world.folder.files.has(name)).toBe(true);
    await world.anne.workplace.close();
  });
});

describe('a backup that fails', () => {
  test.each([
    ['the folder is gone', 'no-folder', (world: World) => (world.folder.isGone = true)],
    ['the disk is full', 'disk-full', (world: World) => (world.folder.freeBytes = 10)],
  ])('says so and stays due: %s', async (_name, reason, spoil) => {
    const world = await setUp();
    await makeCase(world.anne, 'een', 'VA-031');
    spoil(world);
    expect(await make(world)).toMatchObject({ made: 0, problems: [{ reason }] });
    expect(world.anne.workplace.backups.isDue()).toBe(true);
    world.folder.isGone = false;
    world.folder.freeBytes = null;
    expect(await make(world)).toMatchObject({ made: 1, problems: [] });
    expect(world.anne.workplace.backups.facts().copies.map(({ state }) => state)).toContain('good');
    await world.anne.workplace.close();
  });

  test('is noticed when the folder keeps something else than was written', async () => {
    const world = await setUp();
    await makeCase(world.anne, 'een', 'VA-031');
    world.anne.desktop.setFault((name) =>
      name === 'readFolderFile'
        ? { kind: 'answer', answer: { ok: true, value: new Uint8Array([1, 2, 3]) } }
        : null,
    );
    expect(await make(world)).toMatchObject({ made: 0, problems: [{ reason: 'not-readable' }] });
    world.anne.desktop.setFault(null);
    expect(await make(world)).toMatchObject({ made: 1, problems: [] });
    await world.anne.workplace.close();
  });

  test('never holds up leaving: a folder that hangs is given up, and what is left is told', async () => {
    const world = await setUp();
    await makeCase(world.anne, 'een', 'VA-031');
    world.anne.desktop.setFault((name) => (name === 'writeFolderFile' ? { kind: 'hang' } : null));
    const made = await world.anne.workplace.backups.make(200);
    expect(made).toMatchObject({
      ok: true,
      value: { made: 0, left: 1, problems: [{ alias: null, reason: 'timeout' }] },
    });
    expect(world.anne.workplace.backups.facts().lastRun?.left).toBe(1);
    expect(world.anne.workplace.backups.activity()).toBe('none');
    await world.anne.workplace.close();
  });

  test('keeps its book right when any one call to the folder fails', async () => {
    const calls = [
      'listFolder',
      'writeFolderFile',
      'readFolderFile',
      'removeFolderFile',
      'listJournal',
    ];
    for (let nth = 1; nth <= 10; nth += 1) {
      const world = await setUp();
      const alias = await makeCase(world.anne, 'een', 'VA-031');
      let seen = 0;
      world.anne.desktop.setFault((name) => {
        if (!calls.includes(name)) return null;
        seen += 1;
        return seen === nth ? { kind: 'reject' } : null;
      });
      for (let day = 0; day < 3; day += 1) {
        world.clock.now = NOON + day * DAY_MS;
        await typeIn(world.anne, alias, ` dag ${String(day)}`);
        expect((await world.anne.workplace.backups.make()).ok).toBe(true);
      }
      world.anne.desktop.setFault(null);
      expect(await make(world)).toMatchObject({ problems: [], left: 0 });
      expect(await world.anne.workplace.backups.test()).toMatchObject({
        ok: true,
        value: { opened: 1, failed: [] },
      });
      await world.anne.workplace.close();
      await deleteDatabases();
    }
  });
});

describe('the monthly rehearsal', () => {
  test('really opens the newest copy of each case and says when', async () => {
    const world = await setUp();
    await makeCase(world.anne, 'een', 'VA-031');
    await makeCase(world.anne, 'twee', 'VA-032');
    await make(world);
    expect(world.anne.workplace.backups.isTestDue()).toBe(false);
    world.clock.now = NOON + 31 * DAY_MS;
    expect(world.anne.workplace.backups.isTestDue()).toBe(true);
    expect(await world.anne.workplace.backups.test()).toMatchObject({
      ok: true,
      value: { opened: 2, failed: [] },
    });
    expect(world.anne.workplace.backups.facts().rehearsal?.at).toBe(world.clock.now);
    expect(world.anne.workplace.backups.isTestDue()).toBe(false);
    await world.anne.workplace.close();
  });

  test.each([
    [
      'one damaged byte',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === 900 ? byte ^ 1 : byte)),
    ],
    ['a missing end', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['nothing in it', () => new Uint8Array()],
  ])(
    'is loud about a copy that no longer opens, and names the one before: %s',
    async (_name, spoil) => {
      const world = await setUp();
      const alias = await makeCase(world.anne, 'een', 'VA-031');
      await make(world);
      world.clock.now = NOON + DAY_MS;
      await typeIn(world.anne, alias, ' meer');
      await make(world);
      const newest = world.anne.workplace.backups.facts().copies.at(-1);
      const file = world.folder.files.get(newest?.name ?? '');
      if (newest === undefined || file === undefined) throw new Error('no copy');
      world.folder.files.set(newest.name, { ...file, bytes: spoil(file.bytes) });
      expect(await world.anne.workplace.backups.test()).toMatchObject({
        value: { failed: [{ alias, day: '2026-03-10', previous: '2026-03-09' }] },
      });
      // The next run makes a new one, though nothing changed.
      expect(await make(world)).toMatchObject({ made: 1, problems: [] });
      expect(await world.anne.workplace.backups.test()).toMatchObject({ value: { failed: [] } });
      await world.anne.workplace.close();
    },
  );

  test('notices a copy that opens but holds something else', async () => {
    const world = await setUp();
    const alias = await makeCase(world.anne, 'een', 'VA-031');
    await make(world);
    const [first] = world.anne.workplace.backups.facts().copies;
    world.clock.now = NOON + DAY_MS;
    await typeIn(world.anne, alias, ' meer');
    await make(world);
    const second = world.anne.workplace.backups.facts().copies.at(-1);
    const old = world.folder.files.get(first?.name ?? '');
    if (second === undefined || old === undefined) throw new Error('no copies');
    world.folder.files.set(second.name, old);
    expect(await world.anne.workplace.backups.test()).toMatchObject({
      value: { failed: [{ alias }] },
    });
    await world.anne.workplace.close();
  });

  test('says nothing about copies it cannot reach', async () => {
    const world = await setUp();
    await makeCase(world.anne, 'een', 'VA-031');
    await make(world);
    world.folder.isGone = true;
    expect(await world.anne.workplace.backups.test()).toEqual({ ok: false, reason: 'unreachable' });
    expect(world.anne.workplace.backups.facts().copies.map(({ state }) => state)).toEqual(['good']);
    await world.anne.workplace.close();
  });
});
