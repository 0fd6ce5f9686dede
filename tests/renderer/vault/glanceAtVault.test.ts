import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DesktopCallName } from '#shared/desktop/contract';

import { listVaultDatabases } from '../../../renderer/vault/databaseNames.ts';
import { glanceAtVault } from '../../../renderer/vault/glanceAtVault.ts';
import { createFakeDesktop, type Fault } from '../../support/fakeDesktop.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** A machine with a workplace, as a next window finds it. */
async function machine() {
  const { workplace, desktop } = await openWorkplace();
  await workplace.close();
  return desktop;
}

describe('a glance at the vault', () => {
  test('sees nothing on an empty machine', async () => {
    expect(await glanceAtVault(createFakeDesktop().bridge)).toBe('nothing');
  });

  test('sees the file without waiting for the journal', async () => {
    const desktop = await machine();
    desktop.setFault((name) => (name === 'listJournal' ? { kind: 'hang' } : null));
    expect(await glanceAtVault(desktop.bridge)).toBe('file');
  });

  test('never takes a missing file for an empty machine while a database is there', async () => {
    await machine();
    expect(await listVaultDatabases()).toHaveLength(1);
    expect(await glanceAtVault(createFakeDesktop().bridge)).toBe('unsure');
  });

  test('never takes a missing file for an empty machine while the journal holds records', async () => {
    const desktop = await machine();
    for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
    desktop.setFault((name) =>
      name === 'readVaultFile' ? { kind: 'answer', answer: { ok: true, value: null } } : null,
    );
    expect(await glanceAtVault(desktop.bridge)).toBe('unsure');
  });

  const faults: readonly Fault[] = [
    { kind: 'reject' },
    { kind: 'hang' },
    { kind: 'answer', answer: { ok: false, reason: 'unreadable' } },
  ];
  const asked: readonly DesktopCallName[] = ['readVaultFile', 'listJournal'];
  test.each(asked.flatMap((name) => faults.map((fault) => ({ name, fault, kind: fault.kind }))))(
    'is unsure when $name goes wrong: $kind',
    async ({ name, fault }) => {
      const desktop = createFakeDesktop();
      desktop.setFault((called) => (called === name ? fault : null));
      expect(await glanceAtVault(desktop.bridge, 20)).toBe('unsure');
    },
  );

  test('is unsure when the databases cannot be listed', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('No access'));
    expect(await glanceAtVault(createFakeDesktop().bridge)).toBe('unsure');
  });
});
