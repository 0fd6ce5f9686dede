import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  formatPartialDateIso,
  partialDateProblem,
  type PartialDate,
} from '#shared/base/partialDate';
import { shiftEvent, stepOf } from '#shared/life-course/shiftEvent';

function date(parts: Partial<PartialDate>): PartialDate {
  return { year: null, month: null, day: null, approximate: false, words: '', ...parts };
}

describe('moving an event in time', () => {
  it.each([
    [{ year: 2020 }, null, 1, '2021', ''],
    [{ year: 2020, month: 12 }, null, 1, '2021-01', ''],
    [{ year: 2020, month: 1 }, null, -1, '2019-12', ''],
    [{ year: 2020, month: 1, day: 31 }, null, 1, '2020-02-29', ''],
    [{ year: 2014 }, { year: 2017 }, 2, '2016', '2019'],
    [{ year: 2014, month: 3 }, { year: 2015, month: 1 }, 1, '2014-04', '2015-02'],
    [{ year: 2014, month: 3 }, { words: 'nu' }, 1, '2014-04', ''],
  ])('%o until %o by %i', (when, until, steps, expected, end) => {
    const moved = shiftEvent(
      { when: date(when), until: until === null ? null : date(until) },
      steps,
    );
    expect(moved?.when && formatPartialDateIso(moved.when)).toBe(expected);
    expect(moved?.until ? formatPartialDateIso(moved.until) : '').toBe(end);
  });

  it('does not move what has no year, nor out of the calendar, nor past its end', () => {
    expect(shiftEvent({ when: date({ words: 'vroeger' }), until: null }, 1)).toBeNull();
    expect(shiftEvent({ when: null, until: null }, 1)).toBeNull();
    expect(shiftEvent({ when: date({ year: 2200 }), until: null }, 1)).toBeNull();
    const narrow = { when: date({ year: 2020, month: 12 }), until: date({ year: 2020 }) };
    expect(shiftEvent(narrow, 1)).toBeNull();
  });

  it('keeps how precise and sure it is, and its words; there and back is where it was', () => {
    const any = fc
      .record({
        year: fc.integer({ min: 1990, max: 2030 }),
        month: fc.option(fc.integer({ min: 1, max: 12 })),
        day: fc.option(fc.integer({ min: 1, max: 28 })),
        approximate: fc.boolean(),
        words: fc.constantFrom('', 'groep 4'),
      })
      .map((parts) => (parts.month === null ? { ...parts, day: null } : parts));
    fc.assert(
      fc.property(any, fc.integer({ min: -40, max: 40 }), (when, steps) => {
        const moved = shiftEvent({ when, until: null }, steps);
        if (moved?.when == null) throw new Error('not moved');
        expect(partialDateProblem(moved.when)).toBeNull();
        expect(stepOf(moved)).toBe(stepOf({ when, until: null }));
        expect(moved.when).toMatchObject({ approximate: when.approximate, words: when.words });
        expect(Math.sign(comparePartialDates(moved.when, when))).toBe(Math.sign(steps));
        expect(shiftEvent(moved, -steps)?.when).toEqual(when);
      }),
    );
  });
});
