import { describe, expect, it } from 'vitest';
import { hashOf } from '../../electron/files/hashOf.ts';
import { openJournal, type Journal } from '../../electron/files/journal.ts';
import { createMemoryDisk, type Fault, type MemoryDisk } from '../support/memoryDisk.ts';
import { aliasOf, makeChain, makeRecord } from '../support/sealedRecords.ts';

const ROOT = '/data/vault/journal';
const HANG_LIMIT_MS = 15;
const alias = aliasOf('a');
const records = makeChain(alias, 3);
const contents = new Map(
  ['1', '2', '3'].map((digit, index) => [
    digit.repeat(64),
    makeRecord(alias, 1, undefined, 'snapshot', 700 + index).bytes,
  ]),
);
const FAULTS: readonly Fault[] = [
  'EIO',
  'ENOSPC',
  'EPERM',
  'error-afterwards',
  'short-write',
  'lying-write',
  'hang',
];

/** Writes records and attachments side by side, each again when it failed once. */
async function play(journal: Journal): Promise<ReadonlySet<string>> {
  const acknowledged = new Set<string>();
  for (const { bytes } of records) await journal.appendJournal({ alias, bytes });
  for (const [name, bytes] of contents) {
    const first = await journal.writeBlob({ alias, name, bytes });
    const kept = first.ok ? first : await journal.writeBlob({ alias, name, bytes });
    if (kept.ok) acknowledged.add(name);
  }
  return acknowledged;
}

async function checkKept(disk: MemoryDisk, acknowledged: ReadonlySet<string>): Promise<void> {
  const journal = openJournal(disk, ROOT);
  const listed = await journal.listBlobs({ alias });
  if (!listed.ok) throw new Error('The attachments cannot be listed');
  for (const name of acknowledged) expect(listed.value).toContain(name);
  for (const name of listed.value) {
    const read = await journal.readBlob({ alias, name });
    const bytes = contents.get(name);
    if (!read.ok || read.value === null || bytes === undefined) throw new Error('Not there');
    expect(hashOf(read.value)).toBe(hashOf(bytes));
  }
}

async function callsOf(work: (journal: Journal) => Promise<unknown>): Promise<number> {
  const disk = createMemoryDisk();
  await work(openJournal(disk, ROOT));
  return disk.callCount();
}

describe('attachments when the disk fails at any one call', () => {
  it.each(FAULTS)('are whole or not there, and what was acknowledged is: %s', async (fault) => {
    const last = await callsOf(play);
    for (let at = 1; at <= last; at += 1) {
      const disk = createMemoryDisk((call) => (call === at ? fault : null));
      const acknowledged = await play(openJournal(disk, ROOT, HANG_LIMIT_MS));
      await checkKept(disk.afterPowerCut(), acknowledged);
      await checkKept(disk.afterKill(), acknowledged);
    }
  });

  it.each(FAULTS)('a removal cut off half-way can be done again: %s', async (fault) => {
    const before = await callsOf(play);
    const last = await callsOf(async (journal) => {
      await play(journal);
      await journal.removeChain({ alias });
    });
    for (let at = before + 1; at <= last; at += 1) {
      const disk = createMemoryDisk((call) => (call === at ? fault : null));
      const journal = openJournal(disk, ROOT, HANG_LIMIT_MS);
      await play(journal);
      await journal.removeChain({ alias });
      for (const left of [disk.afterKill(), disk.afterPowerCut()]) {
        const again = openJournal(left, ROOT);
        expect(await again.removeChain({ alias })).toEqual({ ok: true, value: null });
        expect(left.paths()).toEqual([]);
        expect(await again.listJournal(null)).toEqual({ ok: true, value: [] });
      }
    }
  });
});

describe('attachments', () => {
  it('of another case, or that are no sealed record, are refused', async () => {
    const disk = createMemoryDisk();
    const journal = openJournal(disk, ROOT);
    const [[name, bytes] = ['', new Uint8Array()]] = contents;
    const refused = { ok: false, reason: 'no-record' };
    expect(await journal.writeBlob({ alias: aliasOf('b'), name, bytes })).toEqual(refused);
    const noise = new Uint8Array(900).fill(7);
    expect(await journal.writeBlob({ alias, name, bytes: noise })).toEqual(refused);
    expect(disk.paths()).toEqual([]);
    expect(await journal.readBlob({ alias, name })).toEqual({ ok: true, value: null });
  });

  it('are no case by themselves, and are replaced as a whole', async () => {
    const disk = createMemoryDisk();
    const journal = openJournal(disk, ROOT);
    const [one, two] = [...contents.values()];
    const [name = ''] = contents.keys();
    for (const bytes of [one, two]) {
      if (bytes === undefined) throw new Error('no content');
      expect(await journal.writeBlob({ alias, name, bytes })).toEqual({ ok: true, value: null });
    }
    expect(await journal.readBlob({ alias, name })).toEqual({ ok: true, value: two });
    expect(await journal.listJournal(null)).toEqual({ ok: true, value: [] });
    expect(disk.paths()).toHaveLength(1);
  });
});
