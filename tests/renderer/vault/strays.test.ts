import { afterEach, describe, expect, test } from 'vitest';

import type { CaseAlias } from '#shared/base/ids';
import { parseVaultFile } from '#shared/sealing/vaultFile';

import { change, look, typeIn } from './exchange/pair.ts';
import { copyOf, dumpDatabase, restoreDatabase, type DatabaseDump } from './damage.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  textOf,
  write,
  type Machine,
} from './machine.ts';

afterEach(deleteDatabases);

describe('a chain that the index does not name', () => {
  test('of a clean-up that was cut off before its end is taken away; the case is as it was', async () => {
    const { machine, alias, cleaned } = await cutOff(() => Promise.resolve());
    expect(machine.journal.chains.has(cleaned)).toBe(true);
    const session = await nextSession(machine);
    expect(session.workplace.cases()).toMatchObject([{ alias, code: 'VA-1' }]);
    expect(session.workplace.hasFormerHistory(alias)).toBe(false);
    expect(machine.journal.chains.has(cleaned)).toBe(false);
    expect(await look(session, alias, ({ doc }) => textOf(doc))).toBe('Milan slaapt slecht.');
    expect(await look(session, alias, ({ privateDoc }) => textOf(privateDoc))).toBe('voor mij');
    // It can be done again.
    expect((await session.workplace.cleanHistory(alias)).ok).toBe(true);
    expect(session.workplace.cases()).toHaveLength(1);
    await session.workplace.close();
  });

  test('gets a line of its own when somebody worked in it, whatever it was', async () => {
    const { machine, cleaned } = await cutOff(async (later, at) => {
      await typeIn(later, at, ' En daarna.');
    });
    const session = await nextSession(machine);
    expect(session.workplace.cases().map(({ code }) => code)).toEqual(
      expect.arrayContaining(['VA-1', 'TERUG-1']),
    );
    expect(await look(session, cleaned, ({ doc }) => textOf(doc))).toBe(
      'Milan slaapt slecht. En daarna.',
    );
    await session.workplace.close();
  });
});

interface CutOff {
  readonly machine: Machine;
  readonly alias: CaseAlias;
  readonly cleaned: CaseAlias;
}

/** Cleans a history up, and takes from both copies of the index what was written in it since. */
async function cutOff(
  work: (session: Awaited<ReturnType<typeof nextSession>>, cleaned: CaseAlias) => Promise<void>,
): Promise<CutOff> {
  const machine = newMachine();
  const first = await firstSession(machine);
  const alias = await makeCase(first, 'Milan slaapt slecht.');
  await change(first, alias, ({ privateDoc }) => {
    write(privateDoc, 'voor mij');
  });
  await first.workplace.close();
  const journal = copyOf(machine.journal);
  const database = await dumpDatabase();

  const session = await nextSession(machine);
  const made = await session.workplace.cleanHistory(alias);
  if (!made.ok) throw new Error(made.reason);
  await work(session, made.value);
  await session.workplace.close();
  const index = indexOf(machine);
  machine.journal.chains.set(index, journal.chains.get(index) ?? []);
  await restoreDatabase(withChainOf(await dumpDatabase(), database, index));
  return { machine, alias, cleaned: made.value };
}

function indexOf({ journal }: Machine): CaseAlias {
  const file = journal.vaultFile === null ? null : parseVaultFile(journal.vaultFile.bytes);
  if (file?.ok !== true) throw new Error('No vault file');
  return file.value.body.index;
}

function withChainOf(now: DatabaseDump, before: DatabaseDump, alias: CaseAlias): DatabaseDump {
  const isOfChain = (row: unknown): boolean => (row as { readonly alias: string }).alias === alias;
  const records = [
    ...(now.get('records') ?? []).filter((row) => !isOfChain(row)),
    ...(before.get('records') ?? []).filter(isOfChain),
  ];
  return new Map([...now, ['records', records]]);
}
