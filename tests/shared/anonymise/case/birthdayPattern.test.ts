import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthdayPattern } from '#shared/anonymise/case/birthdayPattern';
import { addDays } from '#shared/base/partialDate';
import { longDate } from '#shared/text/nl/dates';

const finds = (text: string, years: 'any' | 'own' = 'any') =>
  text.match(birthdayPattern(['2010-09-14'], years) ?? /^$/u);

describe('a day of birth', () => {
  it.each([
    '14\u00a0september\u00a02010',
    '14\u202fsept 2010',
    '14 sep. 2010',
    '14e september 2010',
    '14 / 9 / 2010',
    "14/09/'10",
    'september 14, 2010',
    'veertien september 2010',
    '20100914',
    '2010-09-14',
    '14.09.10',
  ])('is found with its year: %s', (words) => {
    expect(finds(`Geboren ${words} in huis.`, 'own')).toEqual([words]);
    expect(finds(`Geboren ${words} in huis.`)).toEqual([words]);
  });

  it('of another year is a birthday, and no day of birth', () => {
    for (const words of ['14 september 2026', '14-9-2023', '14 september']) {
      expect(finds(`Op ${words} is er feest.`)).toEqual([words]);
      expect(finds(`Op ${words} is er feest.`, 'own')).toBeNull();
    }
  });

  it('is no other day, number or code', () => {
    for (const words of [
      '15 september 2010',
      '114 september',
      '14-9',
      '9-14-2010',
      'C14 sep',
      '4 september',
    ])
      expect(finds(`Zie ${words} hier.`), words).toBeNull();
    expect(birthdayPattern([], 'any')).toBeNull();
    expect(birthdayPattern(['onbekend'], 'any')).toBeNull();
  });

  it('of any year of birth is found as it is printed', () => {
    fc.assert(
      fc.property(fc.nat(36_500), (days) => {
        const date = addDays('1925-01-01', days);
        const [year = '', month = '', day = ''] = date.split('-');
        const pattern = birthdayPattern([date], 'own');
        for (const words of [longDate(date), date, [day, month, year].join('-')])
          expect(` ${words} `.match(pattern ?? /^$/u)).toEqual([words]);
      }),
    );
  });
});
