import { afterEach, expect, test } from 'vitest';
import { newMemoryFolder, type MemoryFolder } from '../../../renderer/platform/memoryFolders.ts';
import {
  apart,
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  type Machine,
  type Session,
} from './machine.ts';

const NOON = new Date('2026-06-09T12:00:00').getTime();
const YEAR_MS = 365.25 * 86_400_000;

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

test('an erased case is gone with its backups, the others stay, and a stone tells of it', async () => {
  const { machine, anne, folder, clock } = await setUp();
  const gone = await makeCase(anne, 'een', 'VA-031');
  const stays = await makeCase(anne, 'twee', 'VA-032');
  await anne.workplace.backups.make();
  expect(folder.files.size).toBe(2);

  const erased = await anne.workplace.erased.eraseCase(gone, '2026-03-10');
  expect(erased).toMatchObject({ ok: true, value: { code: 'VA-031', copiesLeft: 0 } });
  expect(anne.workplace.cases().map(({ alias }) => alias)).toEqual([stays]);
  expect(await anne.workplace.openCase(gone)).toMatchObject({ ok: false });
  expect(anne.workplace.backups.facts().copies.map(({ alias }) => alias)).toEqual([stays]);
  expect(folder.files.size).toBe(1);

  anne.workplace.erased.noteCertificate(gone);
  await anne.workplace.close();
  const again = await nextSession(machine, { ...apart(machine), now: () => clock.now });
  expect(again.workplace.erased.tombstones()).toMatchObject([
    {
      alias: gone,
      code: 'VA-031',
      erasedAt: NOON,
      handedOverOn: '2026-03-10',
      copiesLeft: 0,
      certificateAt: NOON,
    },
  ]);
  clock.now = NOON + 5.1 * YEAR_MS;
  expect(again.workplace.erased.tombstones()).toEqual([]);
  await again.workplace.close();
});

test('backups out of reach are counted on the stone and stay in the book', async () => {
  const { anne, folder } = await setUp();
  const gone = await makeCase(anne, 'een', 'VA-031');
  await anne.workplace.backups.make();
  folder.isGone = true;
  const erased = await anne.workplace.erased.eraseCase(gone, null);
  expect(erased).toMatchObject({ ok: true, value: { copiesLeft: 1, handedOverOn: null } });
  expect(anne.workplace.backups.facts().copies).toHaveLength(1);
  expect(anne.workplace.erased.tombstones()).toMatchObject([{ copiesLeft: 1 }]);
  expect(anne.workplace.erased.copiesLeft(gone)).toEqual([...folder.files.keys()]);
  // Still out of reach: nothing changes.
  await anne.workplace.erased.removeLeft();
  expect(anne.workplace.erased.tombstones()).toMatchObject([{ copiesLeft: 1 }]);
  folder.isGone = false;
  await anne.workplace.erased.removeLeft();
  expect(folder.files.size).toBe(0);
  expect(anne.workplace.erased.copiesLeft(gone)).toEqual([]);
  expect(anne.workplace.erased.tombstones()).toMatchObject([{ code: 'VA-031', copiesLeft: 0 }]);
  await anne.workplace.close();
});
