import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  ageInYears,
  comparePartialDates,
  daysBetween,
  formatPartialDateIso,
  parsePartialDate,
  partialDateProblem,
  readIsoDate,
  readPartialDate,
  type PartialDate,
} from '#shared/base/partialDate';

const isoDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const partial = (values: Partial<PartialDate>): PartialDate => ({
  year: null,
  month: null,
  day: null,
  approximate: false,
  words: '',
  ...values,
});

describe('calendar arithmetic', () => {
  it('agrees with the platform on every distance', () => {
    fc.assert(
      fc.property(isoDay, isoDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(Math.round((Date.parse(to) - Date.parse(from)) / 864e5));
      }),
    );
  });

  it('agrees with the platform on every day added', () => {
    fc.assert(
      fc.property(isoDay, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const expected = new Date(Date.parse(from) + days * 864e5).toISOString().slice(0, 10);
        expect(addDays(from, days)).toBe(expected);
      }),
    );
  });

  it('counts birthdays, also of somebody born on 29 February', () => {
    expect(ageInYears('2010-09-14', '2026-09-13')).toBe(15);
    expect(ageInYears('2010-09-14', '2026-09-14')).toBe(16);
    expect(ageInYears('2012-02-29', '2024-02-28')).toBe(11);
    expect(ageInYears('2012-02-29', '2023-02-28')).toBe(10);
    expect(ageInYears('2012-02-29', '2023-03-01')).toBe(11);
  });
});

describe('a partial date', () => {
  it.each(['2018', '2018-11', '2018-11-03', '2024-02-29'])('reads and writes %s', (text) => {
    const date = parsePartialDate(text);
    expect(date).not.toBeNull();
    expect(formatPartialDateIso(date ?? partial({}))).toBe(text);
  });

  it.each(['2018-13', '2018-00', '2018-02-30', '2023-02-29', '18', '2018-1', 'maart 2018', ''])(
    'refuses %s',
    (text) => {
      expect(parsePartialDate(text)).toBeNull();
    },
  );

  it('may be words alone, but not nothing, and no day without its month', () => {
    expect(partialDateProblem(partial({ words: 'groep 4' }))).toBeNull();
    expect(partialDateProblem(partial({}))).toBe('no-year');
    expect(partialDateProblem(partial({ year: 2018, day: 3 }))).toBe('day-without-month');
    expect(partialDateProblem(partial({ year: 1700 }))).toBe('year-range');
    expect(partialDateProblem(partial({ year: 2018, month: 14 }))).toBe('month-range');
    expect(partialDateProblem(partial({ year: 2018, month: 4, day: 31 }))).toBe('day-range');
  });

  it('sorts a bare year before its months, and words last', () => {
    const dates = [
      partial({ words: 'ooit' }),
      partial({ year: 2018, month: 2 }),
      partial({ year: 2018 }),
    ];
    expect([...dates].sort(comparePartialDates).map(formatPartialDateIso)).toEqual([
      '2018',
      '2018-02',
      '',
    ]);
    expect(comparePartialDates(null, partial({ year: 2018 }))).toBeGreaterThan(0);
  });

  it('takes only its exact shape from outside', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readPartialDate(value);
        if (read !== undefined) expect(partialDateProblem(read)).toBeNull();
      }),
    );
    const date = partial({ year: 2018, month: 11, words: 'herfst' });
    expect(readPartialDate({ ...date })).toEqual(date);
    expect(readIsoDate('2026-03-09')).toBe('2026-03-09');
    expect(readIsoDate('2026-03')).toBeUndefined();
    expect(readIsoDate('2026-02-30')).toBeUndefined();
  });
});
