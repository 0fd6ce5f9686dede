import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageInYears, type PartialDate } from '#shared/base/partialDate';
import { ageAt } from '#shared/life-course/ageAt';
import { rememberedDateOf } from '#shared/life-course/rememberedWords';
import { isStill, timeSpan, yearsOfIso } from '#shared/life-course/timeSpan';

const BORN = '2010-09-14';

function date(parts: Partial<PartialDate>): PartialDate {
  return { year: null, month: null, day: null, approximate: false, words: '', ...parts };
}

const anyDate = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
    approximate: fc.boolean(),
    words: fc.constantFrom('', 'groep 4', '6 jaar', 'zomer'),
  })
  .map((parts) => (parts.month === null ? { ...parts, day: null } : parts));

describe('words that say a time', () => {
  it.each([
    ['groep 1', BORN, '2014', '2014-08 to 2015-08'],
    ['groep 8', BORN, '2021', '2021-08 to 2022-08'],
    ['brugklas', BORN, '2022', '2022-08 to 2023-08'],
    ['2e klas', BORN, '2023', '2023-08 to 2024-08'],
    ['groep 3', '2010-10-01', '2017', '2017-08 to 2018-08'],
    ['toen hij 6 was', BORN, '2017', '2016-09 to 2017-09'],
    ['op haar zesde', BORN, '2017', '2016-09 to 2017-09'],
    ['4;2', BORN, '2014-11', '2014-11 to 2014-12'],
    ['geboorte', BORN, '2010-09', '2010-09 to 2010-10'],
  ])('%s of somebody born on %s', (words, born, noted, span) => {
    const read = rememberedDateOf(words, born);
    const month = read?.month == null ? '' : `-${String(read.month).padStart(2, '0')}`;
    expect(`${String(read?.year)}${month}`).toBe(noted);
    expect(read?.approximate).toBe(true);
    const shown = timeSpan(date({ words }), born);
    expect(`${monthOf(shown?.from)} to ${monthOf(shown?.to)}`).toBe(span);
  });

  it.each(['groep 9', 'groep', 'klas 7', 'vroeger', '6', 'jaar', '88 jaar'])(
    '%s says none',
    (words) => {
      expect(rememberedDateOf(words, BORN)).toBeNull();
    },
  );

  it('knows what has not ended', () => {
    expect(isStill(date({ words: 'heden' }))).toBe(true);
    expect(isStill(date({ words: 'tot nu' }))).toBe(true);
    expect(isStill(date({ year: 2020, words: 'nu' }))).toBe(false);
    expect(isStill(null)).toBe(false);
  });
});

describe('the time a date can mean', () => {
  it('lies in its year, and holds every day the date leaves open', () => {
    fc.assert(
      fc.property(anyDate, (when) => {
        const span = timeSpan(when, BORN);
        if (span === null) throw new Error('no span');
        expect(span.from).toBeLessThanOrEqual(span.to);
        expect(span.isSure).toBe(
          !when.approximate && span.to - span.from <= 1 && !usesWords(when, span),
        );
        if (when.month !== null) {
          const day = String(when.day ?? 15).padStart(2, '0');
          const at = yearsOfIso(
            `${String(when.year)}-${String(when.month).padStart(2, '0')}-${day}`,
          );
          expect(span.from).toBeLessThanOrEqual(at);
          expect(span.to).toBeGreaterThanOrEqual(at);
        } else {
          expect(span.from).toBeLessThan(when.year + 1);
          expect(span.to).toBeGreaterThan(when.year);
        }
      }),
    );
  });
});

describe('the age at a date', () => {
  it.each([
    [{ year: 2018, month: 11 }, '8;2'],
    [{ year: 2019, month: 8 }, '8;11'],
    [{ year: 2019, month: 9, day: 13 }, '8;11'],
    [{ year: 2019, month: 9, day: 14 }, '9;0'],
    [{ year: 2019 }, '8-9'],
    [{ year: 2019, month: 5, approximate: true }, '8-8'],
    [{ year: 2017, approximate: true, words: '6 jaar' }, '6-6'],
    [{ year: 2017, approximate: true, words: 'groep 4' }, '6-7'],
    [{ words: 'toen ze 6 was' }, '6-6'],
    [{ year: 2010, month: 9 }, 'born'],
    [{ year: 2010, month: 9, day: 2 }, 'before'],
    [{ year: 2009 }, 'before'],
    [{ year: 2010 }, 'unknown'],
    [{ words: 'vroeger' }, 'unknown'],
  ])('%o', (parts, expected) => {
    const age = ageAt(date(parts), BORN);
    const said =
      age.kind !== 'age'
        ? age.kind
        : age.months === null
          ? `${String(age.from)}-${String(age.to)}`
          : `${String(age.from)};${String(age.months)}`;
    expect(said).toBe(expected);
  });

  it('of a full date is what the calendar says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2011, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const age = ageAt(date({ year, month, day }), BORN);
          if (age.kind !== 'age') throw new Error(age.kind);
          const on = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(age.from).toBe(ageInYears(BORN, on));
          const whole = (year - 2010) * 12 + (month - 9) - (day < 14 ? 1 : 0);
          expect(age.from * 12 + (age.months ?? -1)).toBe(whole);
        },
      ),
    );
  });
});

function usesWords(
  when: PartialDate,
  span: { readonly from: number; readonly to: number },
): boolean {
  return when.month === null && !(span.from === when.year && span.to === when.year + 1);
}

function monthOf(years: number | undefined): string {
  const months = Math.floor((years ?? 0) * 12 + 0.01);
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
}
