import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillBlankCase } from '#shared/casedoc/fillCase';
import { newSharedDoc, type SharedDoc } from '#shared/casedoc/updates';
import { keepDailyPoints } from '#shared/versions/keepDailyPoints';
import { dayNumber, pointsToDrop } from '#shared/versions/pointsToDrop';
import { addRestorePoint, needsDailyPoint, restorePoints } from '#shared/versions/restorePoints';
import { readVersion, rebuild } from '#shared/versions/snapshots';
import { idsFrom } from './versionCase.ts';

const day = 86_400_000;
const start = 1_767_225_600_000;

function parts(): { readonly desk: SharedDoc; readonly doc: SharedDoc } {
  const doc = newSharedDoc();
  fillBlankCase(doc, { code: 'VA-031', requestedOn: '2026-01-01' });
  return { desk: new Y.Doc(), doc };
}

function setCode(doc: SharedDoc, code: string): void {
  doc.getMap('cover').set('cover/code', code);
}

describe('a restore point', () => {
  it('shows the case as it was, whatever was changed since', () => {
    const { desk, doc } = parts();
    const newId = idsFrom('p');
    const id = addRestorePoint(desk, doc, {
      kind: 'before-import',
      at: start,
      author: 'Marit',
      label: 'Youssef',
      newId,
    });
    setCode(doc, 'VA-032');
    const [point] = restorePoints(desk);
    expect(point).toMatchObject({ id, kind: 'before-import', at: start, label: 'Youssef' });
    const read = readVersion(doc, point?.snapshot ?? new Uint8Array());
    expect(read.ok && read.value.cover.code).toBe('VA-031');
    expect(doc.getMap('cover').get('cover/code')).toBe('VA-032');
  });

  it('survives a save and a load of both documents', () => {
    const { desk, doc } = parts();
    addRestorePoint(desk, doc, { kind: 'daily', at: start, author: 'A', newId: idsFrom('p') });
    setCode(doc, 'VA-032');
    const [deskAgain, docAgain] = [new Y.Doc(), newSharedDoc()];
    Y.applyUpdate(deskAgain, Y.encodeStateAsUpdate(desk));
    Y.applyUpdate(docAgain, Y.encodeStateAsUpdate(doc));
    const read = readVersion(docAgain, restorePoints(deskAgain)[0]?.snapshot ?? new Uint8Array());
    expect(read.ok && read.value.cover.code).toBe('VA-031');
  });

  it('says so when the document does not hold its history, and never throws on noise', () => {
    const { desk, doc } = parts();
    addRestorePoint(desk, doc, { kind: 'daily', at: start, author: 'A', newId: idsFrom('p') });
    const snapshot = restorePoints(desk)[0]?.snapshot ?? new Uint8Array();
    expect(rebuild(newSharedDoc(), snapshot)).toEqual({ ok: false, reason: 'other-history' });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        expect(() => rebuild(doc, noise)).not.toThrow();
      }),
    );
    expect(rebuild(doc, new Uint8Array([1, 2, 3]))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is not read when a part of it is missing', () => {
    const { desk } = parts();
    desk.getMap('point').set('p1/snapshot', new Uint8Array([1]));
    desk.getMap('point').set('p2/kind', 'daily');
    expect(restorePoints(desk)).toEqual([]);
  });
});

describe('what is let go', () => {
  const age = fc.record({
    kind: fc.constantFrom('daily', 'before-import', 'before-restore', 'before-cleanup'),
    at: fc.integer({ min: start - 400 * day, max: start }),
  });

  it('is never younger than fourteen or ninety days, and leaves one in every week', () => {
    fc.assert(
      fc.property(fc.array(age, { maxLength: 300 }), (ages) => {
        const newId = idsFrom('p');
        const points = ages.map((one) => ({ id: newId(), ...one }));
        const dropped = new Set(pointsToDrop(points, start));
        const week = (at: number) => Math.floor((dayNumber(at) + 3) / 7);
        const left = points.filter(({ id }) => !dropped.has(id));
        for (const { id, kind, at } of points.filter((point) => dropped.has(point.id))) {
          const days = dayNumber(start) - dayNumber(at);
          expect(days, id).toBeGreaterThanOrEqual(kind === 'daily' ? 14 : 90);
          expect(left.some((other) => week(other.at) === week(at))).toBe(true);
        }
        // Doing it again lets nothing more go.
        expect(pointsToDrop(left, start)).toEqual([]);
      }),
    );
  });

  it('is nothing but repeats of a week when the clock jumps to another century', () => {
    const newId = idsFrom('p');
    const points = Array.from({ length: 14 }, (_, index) => ({
      id: newId(),
      kind: 'daily',
      at: start - index * day,
    }));
    const wrong = { id: newId(), kind: 'daily', at: Date.UTC(2099, 0, 1) };
    expect(pointsToDrop([...points, wrong], wrong.at).length).toBeLessThanOrEqual(1);
  });

  it('frees the desk', () => {
    const { desk, doc } = parts();
    const newId = idsFrom('p');
    for (let count = 0; count < 60; count += 1) {
      setCode(doc, `VA-${String(count)}`);
      addRestorePoint(desk, doc, { kind: 'daily', at: start + count * day, author: 'A', newId });
    }
    expect(restorePoints(desk).length).toBeLessThan(25);
    expect(Y.encodeStateAsUpdate(desk).length).toBeLessThan(20_000);
  });
});

describe('the point of the day', () => {
  it('holds what was there before the first change, once a day, and looking makes none', () => {
    const { desk, doc } = parts();
    let now = start;
    const end = keepDailyPoints(desk, doc, { newId: idsFrom('p'), now: () => now, author: 'A' });
    doc.transact(() => undefined);
    expect(restorePoints(desk)).toEqual([]);
    expect(needsDailyPoint(desk, now)).toBe(true);
    setCode(doc, 'VA-032');
    setCode(doc, 'VA-033');
    expect(restorePoints(desk)).toHaveLength(1);
    now += day;
    setCode(doc, 'VA-034');
    setCode(doc, 'VA-035');
    end();
    setCode(doc, 'VA-036');
    const codes = restorePoints(desk).map(({ snapshot }) => {
      const read = readVersion(doc, snapshot);
      return read.ok ? read.value.cover.code : read.reason;
    });
    expect(codes).toEqual(['VA-031', 'VA-033']);
  });

  it('is made once when the case is opened twice on one day', () => {
    const { desk, doc } = parts();
    const context = { newId: idsFrom('p'), now: () => start, author: 'A' };
    for (const code of ['VA-1', 'VA-2']) {
      const end = keepDailyPoints(desk, doc, context);
      setCode(doc, code);
      end();
    }
    expect(restorePoints(desk)).toHaveLength(1);
  });
});
