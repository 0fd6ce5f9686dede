import 'fake-indexeddb/auto';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { inspectWorkplace } from '../../renderer/vault/workplace.ts';
import { deleteDatabases } from '../renderer/vault/machine.ts';
import {
  freezeMachine,
  unlockMachine,
  USER_DATA,
  type FrozenMachine,
  type WholeMachine,
} from '../support/wholeMachine.ts';
import { runs } from '../support/runs.ts';
import { append, expectWhole, look, TEXT, textIn, type Before } from './faultyCase.ts';
import { makeUsedMachine } from './usedMachine.ts';

/** What can happen to a file, or to a row of the database. Null: it is gone. */
type Damage = (bytes: Uint8Array) => Uint8Array | null;

const DAMAGED_BYTES = 64;
const ROUNDS = runs(1, 20);
const SEED = Math.floor(Math.random() * 0x7fff_ffff);
let round = 0;
const damages: Readonly<Record<string, Damage>> = {
  deleted: () => null,
  emptied: () => new Uint8Array(),
  'cut in half': (bytes) => bytes.slice(0, bytes.byteLength / 2),
  'zeroed by a crash': (bytes) => new Uint8Array(bytes.byteLength),
  // One wrong byte, and it says that a newer version of the app made it.
  'seemingly newer': (bytes) => {
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith('{')) return encode(text.replace('"version":1', '"version":3'));
    const copy = bytes.slice();
    copy[SUITE_AT] = 9;
    return copy;
  },
  '64 bytes damaged': (bytes) => {
    round += 1;
    const place = fc.nat(bytes.byteLength - 1);
    const many = fc.array(place, { minLength: DAMAGED_BYTES, maxLength: DAMAGED_BYTES });
    const [offsets = []] = fc.sample(many, { numRuns: 1, seed: SEED + round });
    const copy = bytes.slice();
    for (const at of offsets) copy[at] = (copy[at] ?? 0) ^ (1 + (at % 255));
    return copy;
  },
};
/** Where a record says how it is sealed. */
const SUITE_AT = 4;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

let before: Before;
let frozen: FrozenMachine;

beforeAll(async () => {
  const made = await makeUsedMachine();
  before = made.before;
  // Some more records, a snapshot with what is left before it, and a backup.
  const start = await freezeMachine(made.machine);
  const machine = await start.thaw();
  const workplace = await unlockMachine(machine);
  await look(workplace, before.alias, async ({ doc, flush }) => {
    for (const word of [' een', ' twee', ' drie']) {
      append(doc, word);
      await flush();
    }
  });
  await workplace.backups.make();
  await workplace.close();
  frozen = await freezeMachine(machine);
});
afterAll(deleteDatabases);

describe.each(Object.entries(damages))('one file that is %s', (name, damage) => {
  const again = name.startsWith('64') ? ROUNDS : 1;

  test('costs nothing, whichever it is, and both copies are whole again', async () => {
    const { disk } = await frozen.thaw();
    const paths = disk.paths().filter((path) => path.startsWith(USER_DATA));
    expect(paths.length).toBeGreaterThan(15);
    for (const path of Array.from({ length: again }, () => paths).flat()) {
      const machine = await frozen.thaw();
      await spoil(machine, path, damage);
      await expectAllThere(machine, path);
      await frozen.loseDatabase();
      await expectAllThere(frozen.restart(machine.disk), `${path}, and then the database was lost`);
    }
  });

  test('is mended at the next start when it is a record, though nobody opens the case', async () => {
    const { disk } = await frozen.thaw();
    for (const path of disk.paths().filter((one) => /\.va[us]$/u.test(one))) {
      const machine = await frozen.thaw();
      await spoil(machine, path, damage);
      await (await unlockMachine(machine)).close();
      await frozen.loseDatabase();
      await expectAllThere(frozen.restart(machine.disk), path);
    }
  });

  test('costs nothing when it is a row of the database, whichever it is', async () => {
    for (const [table, rows] of Array.from({ length: again }, () => [...frozen.dump]).flat()) {
      for (const place of rows.keys()) {
        const spoilt = rows.flatMap((row, at) => (at === place ? damagedRow(row, damage) : [row]));
        const machine = await frozen.thaw(new Map([...frozen.dump, [table, spoilt]]));
        await expectAllThere(machine, `${table} ${String(place)}`);
        await loseVault(machine);
        const where = `${table} ${String(place)}, and then the journal was lost`;
        await expectAllThere(frozen.restart(machine.disk), where);
      }
    }
  });
});

async function expectAllThere(machine: WholeMachine, where: string): Promise<void> {
  try {
    expect(await inspectWorkplace(machine.bridge, machine.tools)).toMatchObject({ kind: 'locked' });
    const workplace = await unlockMachine(machine);
    expect(workplace.cases().map(({ code }) => code)).toEqual(['VA-031']);
    await expectWhole(workplace, before);
    const text = await look(workplace, before.alias, ({ doc }) => textIn(doc));
    expect(text).toBe(`${TEXT} een twee drie`);
    await workplace.close();
  } catch (error) {
    throw new Error(`${where} (seed ${String(SEED)}, damage ${String(round)})`, { cause: error });
  }
}

async function spoil({ disk }: WholeMachine, path: string, damage: Damage): Promise<void> {
  const after = damage(await disk.readFile(path));
  if (after === null) await disk.removeFile(path);
  else disk.damage(path, () => after);
}

async function loseVault({ disk }: WholeMachine): Promise<void> {
  for (const path of disk.paths().filter((one) => one.startsWith(`${USER_DATA}/vault`))) {
    await disk.removeFile(path);
  }
}

/** Its bytes, that is: what a row is called stands in the index of the database. */
function damagedRow(row: unknown, damage: Damage): readonly unknown[] {
  const fields = Object.entries(row as object).map(([name, value]): readonly [string, unknown] => [
    name,
    value instanceof Uint8Array ? damage(value) : value,
  ]);
  const isGone = fields.some(([, value]) => value === null);
  return isGone ? [] : [Object.fromEntries(fields)];
}
