import { describe, expect, it } from 'vitest';
import { openJournal, type Journal } from '../../electron/files/journal.ts';
import { parseRecordHeader } from '#shared/sealing/recordHeader';
import { hashOf } from '../../electron/files/hashOf.ts';
import {
  createMemoryDisk,
  type Fault,
  type FaultPlan,
  type MemoryDisk,
} from '../support/memoryDisk.ts';
import { aliasOf, makeChain, makeRecord, type TestRecord } from '../support/sealedRecords.ts';

const ROOT = '/data/vault/journal';
const alias = aliasOf('a');
const before = makeChain(alias, 4);
const snapshot = makeRecord(alias, 5, before[3]?.hash, 'snapshot');
const after = makeChain(alias, 3, snapshot);
const script: readonly TestRecord[] = [...before, snapshot, ...after];
const HANG_LIMIT_MS = 15;

/** Writes the whole script, compacting after the snapshot; returns what was acknowledged. */
async function play(journal: Journal): Promise<ReadonlySet<number>> {
  const acknowledged = new Set<number>();
  for (const record of script) {
    const outcome = await journal.appendJournal({ alias, bytes: record.bytes });
    if (!outcome.ok) {
      // What the window does: once more, then it carries on with its own copy.
      const again = await journal.appendJournal({ alias, bytes: record.bytes });
      if (!again.ok) break;
    }
    acknowledged.add(record.seq);
    if (record === snapshot) await journal.compactJournal({ alias, beforeSeq: snapshot.seq });
  }
  return acknowledged;
}

async function checkNothingLost(
  disk: MemoryDisk,
  acknowledged: ReadonlySet<number>,
): Promise<void> {
  const journal = openJournal(disk, ROOT);
  const heads = await journal.listJournal(null);
  const read = await journal.readJournal({ alias, fromSeq: 1 });
  if (!heads.ok || !read.ok) throw new Error('The journal cannot be read');
  const kept = new Map(read.value.map((bytes) => [seqOf(bytes), hashOf(bytes)]));
  const hasSnapshot = kept.get(snapshot.seq) === snapshot.hash;
  for (const record of script.filter(({ seq }) => acknowledged.has(seq))) {
    const isInSnapshot = hasSnapshot && record.seq < snapshot.seq;
    if (!isInSnapshot) expect(kept.get(record.seq)).toBe(record.hash);
  }
  // No gap, nothing damaged, and it goes on where it stopped.
  const seqs = [...kept.keys()];
  expect(seqs).toEqual(seqs.map((_seq, index) => (seqs[0] ?? 0) + index));
  expect(heads.value[0]?.damaged ?? 0).toBe(0);
  for (const record of script.filter(({ seq }) => seq > (seqs.at(-1) ?? 0))) {
    expect(await journal.appendJournal({ alias, bytes: record.bytes })).toMatchObject({ ok: true });
  }
}

function seqOf(bytes: Uint8Array): number {
  const header = parseRecordHeader(bytes);
  if (!header.ok) throw new Error('Not a record');
  return header.value.seq;
}

async function callsOfAWholeRun(): Promise<number> {
  const disk = createMemoryDisk();
  expect((await play(openJournal(disk, ROOT))).size).toBe(script.length);
  return disk.callCount();
}

const once =
  (fault: Fault, at: number): FaultPlan =>
  (call) =>
    call === at ? fault : null;
const fromThenOn =
  (fault: Fault, at: number): FaultPlan =>
  (call) =>
    call >= at ? fault : null;

describe('the journal when the disk fails at any one call', () => {
  it.each<Fault>([
    'EIO',
    'ENOSPC',
    'EPERM',
    'error-afterwards',
    'short-write',
    'lying-write',
    'hang',
  ])('loses nothing it acknowledged: %s', async (fault) => {
    const last = await callsOfAWholeRun();
    for (let at = 1; at <= last; at += 1) {
      const disk = createMemoryDisk(once(fault, at));
      const acknowledged = await play(openJournal(disk, ROOT, HANG_LIMIT_MS));
      await checkNothingLost(disk.afterPowerCut(), acknowledged);
      await checkNothingLost(disk.afterKill(), acknowledged);
    }
  });

  it.each<Fault>(['EIO', 'ENOSPC', 'lying-write', 'hang'])(
    'loses nothing it acknowledged when the disk stays broken: %s',
    async (fault) => {
      const last = await callsOfAWholeRun();
      for (let at = 1; at <= last; at += 1) {
        const disk = createMemoryDisk(fromThenOn(fault, at));
        const acknowledged = await play(openJournal(disk, ROOT, HANG_LIMIT_MS));
        expect(acknowledged.size).toBeLessThanOrEqual(script.length);
        await checkNothingLost(disk.afterPowerCut(), acknowledged);
        await checkNothingLost(disk.afterKill(), acknowledged);
      }
    },
  );

  it.each<[Fault, string]>([
    ['ENOSPC', 'disk-full'],
    ['EIO', 'disk-error'],
    ['lying-write', 'too-short'],
    ['hang', 'timeout'],
  ])('says what is wrong: %s is %s', async (fault, reason) => {
    const disk = createMemoryDisk(fromThenOn(fault, 1 + (await callsBeforeFirstWrite())));
    const journal = openJournal(disk, ROOT, HANG_LIMIT_MS);
    const bytes = script[0]?.bytes ?? new Uint8Array();
    expect(await journal.appendJournal({ alias, bytes })).toEqual({ ok: false, reason });
  });

  it('waits for a virus scanner that holds the file for a moment', async () => {
    const attempts = new Set<number>();
    const disk = createMemoryDisk();
    const busy = {
      ...disk,
      rename: async (from: string, to: string) => {
        attempts.add(attempts.size);
        if (attempts.size < 4) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
        await disk.rename(from, to);
      },
    };
    const bytes = script[0]?.bytes ?? new Uint8Array();
    expect(await openJournal(busy, ROOT).appendJournal({ alias, bytes })).toMatchObject({
      ok: true,
    });
    expect(attempts.size).toBe(4);
  });

  it('does not let a later record overtake a hung one', async () => {
    const disk = createMemoryDisk();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = {
      ...disk,
      rename: async (from: string, to: string) => {
        await held;
        await disk.rename(from, to);
      },
    };
    const journal = openJournal(slow, ROOT, HANG_LIMIT_MS);
    const [first, second] = script;
    const bytes = first?.bytes ?? new Uint8Array();
    expect(await journal.appendJournal({ alias, bytes })).toEqual({ ok: false, reason: 'timeout' });
    expect(
      await journal.appendJournal({ alias, bytes: second?.bytes ?? new Uint8Array() }),
    ).toEqual({ ok: false, reason: 'timeout' });
    release();
    // The first came to life after its caller had gone; asking again finds it there.
    expect(await journal.appendJournal({ alias, bytes })).toEqual({ ok: true, value: { seq: 1 } });
    expect(disk.paths()).toHaveLength(1);
  });
});

async function callsBeforeFirstWrite(): Promise<number> {
  const disk = createMemoryDisk();
  let calls = 0;
  const watched = {
    ...disk,
    createFile: async (path: string) => {
      const file = await disk.createFile(path);
      calls = disk.callCount();
      return file;
    },
  };
  await openJournal(watched, ROOT).appendJournal({
    alias,
    bytes: script[0]?.bytes ?? new Uint8Array(),
  });
  return calls;
}
