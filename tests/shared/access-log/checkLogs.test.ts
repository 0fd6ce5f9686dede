import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainRecord, NO_HEAD } from '#shared/access-log/accessChain';
import type { AccessRecord } from '#shared/access-log/accessRecord';
import { checkLogs, isLogWhole, linesOfAll, type NotedHead } from '#shared/access-log/checkLogs';
import type { EntityId } from '#shared/base/ids';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function logOf(length: number, device = 'AB12', from = 0): AccessRecord[] {
  const made: AccessRecord[] = [];
  for (let index = 0; index < length; index += 1) {
    const last = made.at(-1);
    const head = last === undefined ? NO_HEAD : { seq: last.seq, hash: last.hash };
    const who = { name: 'Anne', role: 'poolScientist', organisation: '' } as const;
    const actor = { ...who, device, appVersion: '1' };
    const moment = { at: from + index, zone: 60, actor, caseCode: 'VA-031' };
    made.push(chainRecord(head, { action: 'readSection', section: 's1' }, moment, hash));
  }
  return made;
}

function noted(line: AccessRecord | undefined, patch: Partial<NotedHead> = {}): NotedHead {
  const { hash: logHead = '', actor } = line ?? {};
  const logDevice = actor?.device ?? '';
  const base = { id: 'e-1' as EntityId, on: 0, recipient: 'Linda', logHead, logDevice } as const;
  return { ...base, kind: 'parentSummary', ...patch };
}

describe('comparing the register with the log', () => {
  test('every line taken from the end is noticed as soon as a later one had been noted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), fc.nat(), (length, at, cut) => {
        const log = logOf(length);
        const [named, kept] = [at % length, cut % (length + 1)];
        const check = checkLogs(
          { own: log.slice(0, kept), earlier: [] },
          [noted(log[named])],
          'AB12',
          hash,
        );
        expect(check.own.isWhole).toBe(true);
        expect(check.missing).toHaveLength(kept > named ? 0 : 1);
        expect(isLogWhole(check)).toBe(kept > named);
      }),
    );
  });

  test('a log that was written anew, line for line, is noticed; so is one that was taken away', () => {
    const left = noted(logOf(3)[2]);
    for (const own of [logOf(5, 'AB12', 100), []]) {
      expect(checkLogs({ own, earlier: [] }, [left], 'AB12', hash).missing).toEqual([left]);
    }
  });

  test('what left elsewhere is no alarm here, nor is what was noted before lines said where', () => {
    const [there, old] = [noted(logOf(2, 'CD34')[1]), noted(logOf(2, 'EF')[1], { logDevice: '' })];
    const check = checkLogs({ own: logOf(2), earlier: [] }, [there, old], 'AB12', hash);
    expect(check).toMatchObject({ missing: [], found: 0, elsewhere: 2 });
  });

  test('what this workplace noted under its short code of before is still its own', () => {
    const old = noted(logOf(3, 'AB12')[2]);
    const log = logOf(2, 'AB12CD34');
    expect(checkLogs({ own: log, earlier: [] }, [old], 'AB12CD34', hash).missing).toEqual([old]);
    const other = noted(logOf(3, 'AB12EF56')[2]);
    expect(checkLogs({ own: log, earlier: [] }, [other], 'AB12CD34', hash)).toMatchObject({
      missing: [],
      elsewhere: 1,
    });
  });

  test('the log of a drowned laptop counts again once its backup is back', () => {
    const drowned = logOf(4, 'CD34');
    const left = noted(drowned[3]);
    expect(checkLogs({ own: logOf(2), earlier: [drowned] }, [left], 'AB12', hash)).toMatchObject({
      missing: [],
      found: 1,
    });
    // A backup from before it left holds the log of that laptop, but not that line.
    expect(
      checkLogs({ own: logOf(2), earlier: [drowned.slice(0, 2)] }, [left], 'AB12', hash).missing,
    ).toEqual([left]);
  });

  test('all lines stand once, in the order of time', () => {
    const drowned = logOf(3, 'CD34', 10);
    const own = [...drowned.slice(0, 2), ...logOf(1, 'AB12', 50)];
    const lines = linesOfAll({ own, earlier: [drowned, [null]] });
    expect(lines.map((line) => line?.at ?? null)).toEqual([null, 10, 11, 12, 50]);
  });
});
