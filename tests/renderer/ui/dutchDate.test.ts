import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/base/partialDate';
import { formatDutchDate, parseDutchDate } from '../../../renderer/ui/dutchDate.ts';

describe('a typed date', () => {
  test.each([
    ['27-3-2009', '2009-03-27'],
    [' 27/03/2009 ', '2009-03-27'],
    ['27.3.2009', '2009-03-27'],
    ['27032009', '2009-03-27'],
    ['2009-03-27', '2009-03-27'],
    ['29-2-2024', '2024-02-29'],
    ['29-2-2023', null],
    ['31-4-2020', null],
    ['3-27-2009', null],
    ['27-3-09', null],
    ['morgen', null],
    ['', null],
  ])('%s is %s', (typed, iso) => {
    expect(parseDutchDate(typed)).toBe(iso);
  });

  test('what is shown can always be typed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const iso = addDays('1900-01-01', days);
        expect(parseDutchDate(formatDutchDate(iso))).toBe(iso);
      }),
    );
  });
});
