import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainRecord, NO_HEAD, verifyChain } from '#shared/access-log/accessChain';
import { accessCsv } from '#shared/access-log/accessCsv';
import {
  accessActions,
  accessResults,
  type AccessEvent,
  type AccessRecord,
} from '#shared/access-log/accessRecord';
import { readAccessRecord, writeAccessRecord } from '#shared/access-log/readAccessRecord';
import { runs } from '../../support/runs.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const actor = {
  name: 'Anne de Graaf',
  role: 'poolScientist',
  organisation: 'Stichting Voorbeeld',
  device: 'AB12',
  appVersion: '0.5.0',
} as const;

function chainOf(events: readonly AccessEvent[]): readonly AccessRecord[] {
  const records: AccessRecord[] = [];
  let head = NO_HEAD;
  events.forEach((event, index) => {
    const moment = { at: 1_773_014_400_000 + index, zone: 60, actor, caseCode: 'VA-031' };
    const record = chainRecord(head, event, moment, hash);
    records.push(record);
    head = { seq: record.seq, hash: record.hash };
  });
  return records;
}

const word = fc.string({ maxLength: 12 });
const event: fc.Arbitrary<AccessEvent> = fc.record(
  {
    action: fc.constantFrom(...accessActions),
    result: fc.constantFrom(...accessResults),
    section: word,
    fields: fc.array(word, { maxLength: 3 }),
    recipient: fc.record({ name: word, organisation: word, channel: word }),
    reason: word,
  },
  { requiredKeys: ['action'] },
);

describe('the chain of the log', () => {
  it('is whole after it was stored and read, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const records = chainOf(events);
        const read = records.map(writeAccessRecord).map(readAccessRecord);
        expect(read).toEqual(records);
        const verdict = verifyChain(read, hash);
        expect(verdict.isWhole).toBe(true);
        expect(verdict.head).toEqual(
          records.length === 0 ? NO_HEAD : { seq: records.length, hash: records.at(-1)?.hash },
        );
      }),
      { numRuns: runs(60, 3000) },
    );
  });

  it('notices any line that was changed, taken away, moved or put in, and says where', () => {
    const kinds = ['change', 'remove', 'swap', 'double', 'unreadable'] as const;
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(...kinds),
        fc.nat(),
        (events, kind, at) => {
          const records: (AccessRecord | null)[] = [...chainOf(events)];
          // Taking lines from the end leaves a whole chain: the head on an export tells that.
          const index = at % (records.length - 1);
          const [one, next] = [records[index] ?? null, records[index + 1] ?? null];
          if (kind === 'change' && one !== null) records[index] = { ...one, at: one.at + 1 };
          if (kind === 'remove') records.splice(index, 1);
          if (kind === 'swap') records.splice(index, 2, next, one);
          if (kind === 'double') records.splice(index, 0, one);
          if (kind === 'unreadable') records[index] = null;
          const verdict = verifyChain(records, hash);
          const first = kind === 'double' ? index + 2 : index + 1;
          expect(verdict).toMatchObject({ isWhole: false, at: first });
        },
      ),
      { numRuns: runs(60, 3000) },
    );
  });

  it('notices a line whose own hash was made anew: the next one tells', () => {
    const records = [...chainOf([{ action: 'caseOpen' }, { action: 'edit' }, { action: 'lock' }])];
    const forged = chainRecord(
      { seq: 1, hash: records[0]?.hash ?? '' },
      { action: 'readSection' },
      { at: 1, zone: 0, actor, caseCode: 'VA-031' },
      hash,
    );
    records[1] = forged;
    expect(verifyChain(records, hash)).toMatchObject({ isWhole: false, at: 3 });
  });

  it('goes on after a line that cannot be read', () => {
    const [first] = chainOf([{ action: 'caseOpen' }]);
    const broken = verifyChain([first ?? null, null], hash);
    const next = chainRecord(
      broken.head,
      { action: 'integrityFail' },
      { at: 2, zone: 0, actor, caseCode: 'VA-031' },
      hash,
    );
    expect(verifyChain([first ?? null, null, next], hash)).toMatchObject({
      isWhole: false,
      at: 2,
      head: { seq: 3, hash: next.hash },
    });
  });
});

describe('a line that was stored', () => {
  it('is refused when it is no line of a log', () => {
    const [record] = chainOf([{ action: 'edit', fields: ['factor.text'] }]);
    if (record === undefined) throw new Error('No record');
    const stored = writeAccessRecord(record);
    expect(readAccessRecord(stored)).toEqual(record);
    for (const line of [
      '',
      '{}',
      'null',
      '[1]',
      stored.slice(0, -1),
      stored.replace('"edit"', '"readAll"'),
      stored.replace('{', '{"extra":1,'),
      JSON.stringify({ ...record, at: 1e300 }),
    ]) {
      expect(readAccessRecord(line)).toBeNull();
    }
  });
});

describe('the log as a table', () => {
  it('has a line a record and all columns, and nothing a spreadsheet would run', () => {
    const records = chainOf([
      {
        action: 'exportDone',
        result: 'ok',
        recipient: { name: '=HYPERLINK("x";"y")', organisation: 'a;b', channel: 'byHand' },
      },
      { action: 'lock' },
    ]);
    const csv = accessCsv([...records, null]);
    const lines = csv.slice(1).split('\r\n');
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"";""y"")";"a;b";byHand`);
    expect(lines[2]?.split(';')).toHaveLength(lines[0]?.split(';').length ?? 0);
    expect(lines[3]).toBe('3;Een regel die niet te lezen is.');
  });
});
