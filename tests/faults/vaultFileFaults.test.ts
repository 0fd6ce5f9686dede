import { describe, expect, it } from 'vitest';
import { openVaultFile } from '../../electron/files/vaultFile.ts';
import { createMemoryDisk, type Fault, type MemoryDisk } from '../support/memoryDisk.ts';

const FOLDER = '/data/vault';
const GENERATIONS = 6;
const content = (generation: number) => new Uint8Array(200).fill(generation);

/** Writes six generations, each once more when it fails; returns the last acknowledged one. */
async function play(disk: MemoryDisk): Promise<number> {
  const vaultFile = openVaultFile(disk, FOLDER, 15);
  for (let generation = 1; generation <= GENERATIONS; generation += 1) {
    const file = { bytes: content(generation), generation };
    const outcome = await vaultFile.writeVaultFile(file);
    if (!outcome.ok && !(await vaultFile.writeVaultFile(file)).ok) return generation - 1;
  }
  return GENERATIONS;
}

async function newestIn(disk: MemoryDisk): Promise<number> {
  const read = await openVaultFile(disk, FOLDER).readVaultFile(null);
  if (!read.ok) throw new Error('The vault file cannot be read');
  return read.value?.[0] ?? 0;
}

describe('the vault file when the disk fails at any one call', () => {
  it.each<Fault>([
    'EIO',
    'ENOSPC',
    'EPERM',
    'error-afterwards',
    'short-write',
    'lying-write',
    'hang',
  ])('keeps the newest acknowledged generation: %s', async (fault) => {
    const whole = createMemoryDisk();
    expect(await play(whole)).toBe(GENERATIONS);
    for (let at = 1; at <= whole.callCount(); at += 1) {
      const disk = createMemoryDisk((call) => (call === at ? fault : null));
      const acknowledged = await play(disk);
      expect(await newestIn(disk.afterPowerCut())).toBeGreaterThanOrEqual(acknowledged);
      expect(await newestIn(disk.afterKill())).toBeGreaterThanOrEqual(acknowledged);
    }
  });
});
