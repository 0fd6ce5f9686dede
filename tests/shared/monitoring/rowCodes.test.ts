import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileCodeOf, readFileCode } from '#shared/analysis/fileCode';
import { recordTable } from '#shared/monitoring/recordTable';
import { rowCodeOf, withoutRows } from '#shared/monitoring/rowCodes';
import { provinceYear } from '../../support/codedRecords.ts';
import { runs } from '../../support/runs.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const [first] = provinceYear;
if (first === undefined) throw new Error('No records');

test('the code of a line is that of the file in which it was sent', () => {
  const file = new TextEncoder().encode(recordTable([first]));
  expect(rowCodeOf(first, hashOf)).toBe(fileCodeOf(hashOf(file)));
  expect(rowCodeOf(first, hashOf)).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/u);
});

test('a code is read however it was typed, and nothing else is one', () => {
  const code = rowCodeOf(first, hashOf);
  expect(readFileCode(code.toUpperCase().replaceAll(' ', ''))).toBe(code);
  expect(readFileCode(`${code.replaceAll(' ', '-')} `)).toBe(code);
  for (const wrong of ['', 'ab12', 'geen code hier', `${code}z`]) {
    expect(readFileCode(wrong)).toBeNull();
  }
});

test('each code takes out one line and no other, and an unknown one none', () => {
  fc.assert(
    fc.property(fc.subarray([...provinceYear.keys()]), (picked) => {
      const codes = picked.map((at) => {
        const record = provinceYear[at];
        return record === undefined ? '' : rowCodeOf(record, hashOf);
      });
      const { left, missing } = withoutRows(provinceYear, [...codes, 'ffff ffff ffff'], hashOf);
      expect(missing).toEqual(['ffff ffff ffff']);
      expect(left).toHaveLength(provinceYear.length - picked.length);
      const count = (records: typeof left, code: string) =>
        records.filter((record) => rowCodeOf(record, hashOf) === code).length;
      for (const code of new Set(codes)) {
        const gone = codes.filter((one) => one === code).length;
        expect(count(left, code)).toBe(count(provinceYear, code) - gone);
      }
    }),
    { numRuns: runs(40, 1000) },
  );
});
