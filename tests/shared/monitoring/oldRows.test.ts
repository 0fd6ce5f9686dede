import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oldRows } from '#shared/monitoring/oldRows';
import { codedRecords } from '../../support/codedRecords.ts';

const of = (requestedMonth: string | null, establishedMonth: string | null) =>
  codedRecords(1, { requestedMonth, establishedMonth });

describe('lines that should be gone', () => {
  it.each([
    ['2024-11', '2025-01', '2026-12-31', null],
    ['2024-11', '2025-01', '2027-01-01', { count: 1, year: 2025 }],
    ['2025-11', null, '2026-12-31', null],
    ['2025-11', null, '2027-01-01', { count: 1, year: 2025 }],
    [null, null, '2050-01-01', null],
  ])('asked %s, established %s, on %s', (requested, established, today, found) => {
    expect(oldRows(of(requested, established), today)).toEqual(found);
  });

  it('never counts a line of this year or the one before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2020, max: 2040 }), { maxLength: 20 }),
        fc.integer({ min: 2022, max: 2042 }),
        (years, now) => {
          const records = years.flatMap((year) => of(null, `${String(year)}-12`));
          const kept = years.filter((year) => year >= now - 1).length;
          const old = oldRows(records, `${String(now)}-06-01`)?.count ?? 0;
          expect(old).toBe(years.length - kept);
        },
      ),
    );
  });
});
