import { describe, expect, it } from 'vitest';
import { openVaultFile } from '../../../electron/files/vaultFile.ts';
import { createMemoryDisk } from '../../support/memoryDisk.ts';

const FOLDER = '/data/vault';
const content = (generation: number) =>
  new TextEncoder().encode(`{"generation":${String(generation)}}`);

async function filled(generations: number) {
  const disk = createMemoryDisk();
  const vaultFile = openVaultFile(disk, FOLDER);
  for (let generation = 1; generation <= generations; generation += 1) {
    await vaultFile.writeVaultFile({ bytes: content(generation), generation });
  }
  return { disk, vaultFile };
}

describe('openVaultFile', () => {
  it('finds nothing on a fresh disk', async () => {
    const { vaultFile } = await filled(0);
    expect(await vaultFile.readVaultFile(null)).toEqual({ ok: true, value: null });
  });

  it('gives the newest generation back after a restart, and keeps three before it', async () => {
    const { disk } = await filled(6);
    const read = await openVaultFile(disk, FOLDER).readVaultFile(null);
    expect(read).toEqual({ ok: true, value: content(6) });
    expect(
      disk
        .paths()
        .map((path) => path.slice(0, -14))
        .sort(),
    ).toEqual([3, 4, 5, 6].map((generation) => `${FOLDER}/vault-0000000${String(generation)}`));
  });

  it('refuses an older generation, and other bytes under the same one', async () => {
    const { vaultFile } = await filled(3);
    for (const generation of [2, 3]) {
      const outcome = await vaultFile.writeVaultFile({ bytes: content(99), generation });
      expect(outcome).toEqual({ ok: false, reason: 'older-generation' });
    }
    expect(await vaultFile.readVaultFile(null)).toEqual({ ok: true, value: content(3) });
  });

  it('says yes again to the same bytes under the same generation', async () => {
    const { vaultFile } = await filled(3);
    expect(await vaultFile.writeVaultFile({ bytes: content(3), generation: 3 })).toEqual({
      ok: true,
      value: null,
    });
  });

  it('falls back to the generation before a damaged one, and can go on from there', async () => {
    const { disk } = await filled(3);
    const newest = disk.paths().find((path) => path.includes('vault-00000003')) ?? '';
    disk.damage(newest, (bytes) => bytes.slice(1));
    const vaultFile = openVaultFile(disk, FOLDER);
    expect(await vaultFile.readVaultFile(null)).toEqual({ ok: true, value: content(2) });
    const written = await vaultFile.writeVaultFile({ bytes: content(33), generation: 3 });
    expect(written).toEqual({ ok: true, value: null });
    expect(await vaultFile.readVaultFile(null)).toEqual({ ok: true, value: content(33) });
    expect(disk.paths()).toContain(`${newest}.damaged`);
  });

  it('never passes for new when every generation is damaged', async () => {
    const { disk } = await filled(4);
    for (const path of disk.paths()) disk.damage(path, () => new Uint8Array(2));
    const read = await openVaultFile(disk, FOLDER).readVaultFile(null);
    expect(read).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('does not give an older generation because the newest cannot be read just now', async () => {
    const { disk } = await filled(2);
    const failing = {
      ...disk,
      readFile: () => Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' })),
    };
    const vaultFile = openVaultFile(failing, FOLDER);
    expect(await vaultFile.readVaultFile(null)).toEqual({ ok: false, reason: 'unreadable' });
    expect(await vaultFile.writeVaultFile({ bytes: content(3), generation: 3 })).toEqual({
      ok: false,
      reason: 'no-access',
    });
  });
});
