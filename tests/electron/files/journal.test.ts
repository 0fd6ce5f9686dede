import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../electron/files/journal.ts';
import { createMemoryDisk } from '../../support/memoryDisk.ts';
import { aliasOf, makeChain, makeRecord } from '../../support/sealedRecords.ts';

const ROOT = '/data/vault/journal';
const one = aliasOf('1');
const two = aliasOf('2');

async function filled(count: number) {
  const disk = createMemoryDisk();
  const journal = openJournal(disk, ROOT);
  const records = makeChain(one, count);
  for (const { bytes } of records) await journal.appendJournal({ alias: one, bytes });
  return { disk, journal, records };
}

function flipAt(index: number): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => bytes.map((byte, place) => (place === index ? byte ^ 1 : byte));
}

describe('openJournal', () => {
  it('is empty on a fresh disk', async () => {
    const journal = openJournal(createMemoryDisk(), ROOT);
    expect(await journal.listJournal(null)).toEqual({ ok: true, value: [] });
    expect(await journal.readJournal({ alias: one, fromSeq: 1 })).toEqual({ ok: true, value: [] });
  });

  it('gives back what was added, also after a restart', async () => {
    const { disk, records } = await filled(5);
    const journal = openJournal(disk, ROOT);
    expect(await journal.listJournal(null)).toEqual({
      ok: true,
      value: [
        { alias: one, count: 5, firstSeq: 1, headSeq: 5, headHash: records[4]?.hash, damaged: 0 },
      ],
    });
    const read = await journal.readJournal({ alias: one, fromSeq: 3 });
    expect(read).toEqual({ ok: true, value: records.slice(2).map(({ bytes }) => bytes) });
  });

  it('names files by number and hash, and leaves nothing else behind', async () => {
    const { disk, records } = await filled(2);
    expect([...disk.paths()].sort()).toEqual(
      records.map(
        ({ seq, hash }) => `${ROOT}/${one}/0000000${String(seq)}-${hash.slice(0, 8)}.vau`,
      ),
    );
  });

  it('keeps cases apart', async () => {
    const { journal, records } = await filled(2);
    expect(
      await journal.appendJournal({ alias: two, bytes: records[0]?.bytes ?? new Uint8Array() }),
    ).toEqual({ ok: false, reason: 'no-record' });
    const other = makeRecord(two, 1);
    expect(await journal.appendJournal({ alias: two, bytes: other.bytes })).toEqual({
      ok: true,
      value: { seq: 1 },
    });
  });

  it('refuses what is no record', async () => {
    const { journal } = await filled(1);
    const outcome = await journal.appendJournal({ alias: one, bytes: new Uint8Array(200) });
    expect(outcome).toEqual({ ok: false, reason: 'no-record' });
  });

  it.each([
    ['a gap', makeRecord(one, 5)],
    ['the same number with other bytes', makeRecord(one, 3, 'cd'.repeat(32))],
    ['a wrong link', makeRecord(one, 4, 'cd'.repeat(32))],
    ['a snapshot below the head', makeRecord(one, 3, 'cd'.repeat(32), 'snapshot')],
  ])('refuses %s', async (_name, record) => {
    const { journal } = await filled(3);
    expect(await journal.appendJournal({ alias: one, bytes: record.bytes })).toEqual({
      ok: false,
      reason: 'out-of-order',
    });
  });

  it('starts an empty case at any number, and lets a snapshot bridge a gap', async () => {
    const journal = openJournal(createMemoryDisk(), ROOT);
    const first = makeRecord(one, 40, 'cd'.repeat(32));
    const snapshot = makeRecord(one, 90, 'ef'.repeat(32), 'snapshot');
    const [after] = makeChain(one, 1, snapshot);
    for (const record of [first, snapshot, after]) {
      const outcome = await journal.appendJournal({
        alias: one,
        bytes: record?.bytes ?? new Uint8Array(),
      });
      expect(outcome).toEqual({ ok: true, value: { seq: record?.seq } });
    }
    expect(await journal.listJournal(null)).toMatchObject({
      value: [{ count: 3, firstSeq: 40, headSeq: 91, damaged: 0 }],
    });
  });

  it('says yes again to the record that is its head', async () => {
    const { disk, journal, records } = await filled(3);
    const bytes = records[2]?.bytes ?? new Uint8Array();
    expect(await journal.appendJournal({ alias: one, bytes })).toEqual({
      ok: true,
      value: { seq: 3 },
    });
    expect(disk.paths()).toHaveLength(3);
  });

  it('keeps the order of records that are sent at once', async () => {
    const journal = openJournal(createMemoryDisk(), ROOT);
    const outcomes = await Promise.all(
      makeChain(one, 20).map(({ bytes }) => journal.appendJournal({ alias: one, bytes })),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await journal.listJournal(null)).toMatchObject({ value: [{ count: 20, headSeq: 20 }] });
  });
});

describe('damage', () => {
  it.each([
    ['one flipped bit', flipAt(100)],
    ['half a file', (bytes: Uint8Array) => bytes.slice(0, 150)],
    ['an empty file', () => new Uint8Array()],
  ])('counts %s, leaves it, and gives the rest', async (_name, change) => {
    const { disk, records } = await filled(5);
    const path = disk.paths().find((name) => name.includes('00000003-')) ?? '';
    disk.damage(path, change);
    const journal = openJournal(disk, ROOT);
    expect(await journal.listJournal(null)).toMatchObject({
      value: [{ count: 4, headSeq: 5, damaged: 1 }],
    });
    const read = await journal.readJournal({ alias: one, fromSeq: 1 });
    const rest = records.filter(({ seq }) => seq !== 3).map(({ bytes }) => bytes);
    expect(read).toEqual({ ok: true, value: rest });
    expect(disk.paths()).toContain(path);
  });

  it('heals a damaged head when the same record comes again', async () => {
    const { disk, records } = await filled(3);
    const path = disk.paths().find((name) => name.includes('00000003-')) ?? '';
    disk.damage(path, () => new Uint8Array(3));
    const journal = openJournal(disk, ROOT);
    const bytes = records[2]?.bytes ?? new Uint8Array();
    expect(await journal.appendJournal({ alias: one, bytes })).toMatchObject({ ok: true });
    expect(await openJournal(disk, ROOT).listJournal(null)).toMatchObject({
      value: [{ count: 3, headSeq: 3, damaged: 0 }],
    });
  });

  it('does not take a record that its successor does not name', async () => {
    const { disk, records } = await filled(4);
    const foreign = makeRecord(one, 3, records[1]?.hash, 'update', 500);
    const alone = createMemoryDisk();
    await openJournal(alone, ROOT).appendJournal({ alias: one, bytes: foreign.bytes });
    const file = await disk.createFile(alone.paths()[0] ?? '');
    await file.write(foreign.bytes, 0);
    const journal = openJournal(disk, ROOT);
    expect(await journal.listJournal(null)).toMatchObject({ value: [{ count: 4, damaged: 1 }] });
    const read = await journal.readJournal({ alias: one, fromSeq: 1 });
    expect(read).toEqual({ ok: true, value: records.map(({ bytes }) => bytes) });
  });
});

describe('compactJournal', () => {
  it('removes what a snapshot stands for, and nothing else', async () => {
    const { disk, journal, records } = await filled(4);
    const snapshot = makeRecord(one, 5, records[3]?.hash, 'snapshot');
    const later = makeChain(one, 2, snapshot);
    for (const { bytes } of [snapshot, ...later])
      await journal.appendJournal({ alias: one, bytes });
    expect(await journal.compactJournal({ alias: one, beforeSeq: 5 })).toEqual({
      ok: true,
      value: null,
    });
    const read = await openJournal(disk, ROOT).readJournal({ alias: one, fromSeq: 1 });
    expect(read).toEqual({ ok: true, value: [snapshot, ...later].map(({ bytes }) => bytes) });
    const [next] = makeChain(one, 1, later[1]);
    expect(
      await journal.appendJournal({ alias: one, bytes: next?.bytes ?? new Uint8Array() }),
    ).toMatchObject({ ok: true });
  });

  it.each([
    ['an update', 2],
    ['nothing', 9],
  ])('refuses when the number is of %s', async (_name, beforeSeq) => {
    const { disk, journal } = await filled(3);
    expect(await journal.compactJournal({ alias: one, beforeSeq })).toEqual({
      ok: false,
      reason: 'no-snapshot',
    });
    expect(disk.paths()).toHaveLength(3);
  });

  it('refuses when the snapshot was damaged since', async () => {
    const { disk, journal, records } = await filled(3);
    const snapshot = makeRecord(one, 4, records[2]?.hash, 'snapshot');
    await journal.appendJournal({ alias: one, bytes: snapshot.bytes });
    disk.damage(disk.paths().find((name) => name.endsWith('.vas')) ?? '', flipAt(90));
    expect(await journal.compactJournal({ alias: one, beforeSeq: 4 })).toEqual({
      ok: false,
      reason: 'no-snapshot',
    });
    expect(disk.paths()).toHaveLength(4);
  });
});
