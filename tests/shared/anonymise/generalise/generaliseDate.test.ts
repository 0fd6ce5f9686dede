import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateBucket,
  generaliseDate,
  type DateScale,
} from '#shared/anonymise/generalise/generaliseDate';
import { addDays, parsePartialDate, type PartialDate } from '#shared/base/partialDate';
import { timeSpan } from '#shared/life-course/timeSpan';
import { runs } from '../../../support/runs.ts';

const coarse: DateScale = { birthDate: '2011-04-20', startOfWork: '2026-02-02', grain: 'coarse' };
const medium: DateScale = { ...coarse, grain: 'medium' };
const phases: DateScale = { ...coarse, startOfWork: null };

describe('a date told against the start', () => {
  test.each([
    ['2026-02-10', 'rond de start'],
    ['2025-11-01', 'kort voor de start'],
    ['3 augustus 2025', 'ongeveer een half jaar voor de start'],
    ['mei 2025', 'ongeveer driekwart jaar voor de start'],
    ['2026-05-01', 'kort na de start'],
    ['12 maart 2022', 'ongeveer 4 jaar voor de start'],
    ['12-03-2022', 'ongeveer 4 jaar voor de start'],
    ['Maandag 7 October 2019', 'ongeveer 6 jaar voor de start'],
    ['den 9den Maart 2008', 'ongeveer 18 jaar voor de start'],
    ["zomer '25", 'ongeveer een half jaar voor de start'],
    ['Q1 2026', 'rond de start'],
    ['2019', 'ongeveer 7 jaar voor de start'],
    ['2026', 'in het jaar van de start'],
    ['2014 tot 2017', 'van ongeveer 12 jaar voor de start tot ongeveer 9 jaar voor de start'],
  ])('%s: %s', (date, words) => {
    expect(generaliseDate(date, coarse)).toBe(words);
  });

  test('an age when told finer, a phase of life without a start', () => {
    expect(generaliseDate('2023-04-19', medium)).toBe('toen de jongere 11 was');
    expect(generaliseDate('2023-04-20', medium)).toBe('toen de jongere 12 was');
    expect(generaliseDate('maart 2011', medium)).toBe('voor de geboorte van de jongere');
    expect(generaliseDate('groep 4', phases)).toBe('in de eerste helft van de basisschooltijd');
    expect(generaliseDate('2024-01-05', phases)).toBe('in de eerste jaren van de puberteit');
    expect(generaliseDate('2024-01-05', { ...phases, birthDate: null })).toBe('eerder');
  });

  test('without a year nothing is guessed', () => {
    expect(generaliseDate('14 februari', coarse)).toBe('op een dag in die tijd');
    expect(generaliseDate('vlak na de vakantie', coarse)).toBe('in die tijd');
    expect(generaliseDate('acht jaar geleden', coarse)).toBe('eerder');
    expect(generaliseDate('over drie weken', coarse)).toBe('later');
  });
});

const START = '2000-01-01';
const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(START, days));
const scale = fc.record({
  birthDate: fc.option(day, { nil: null }),
  startOfWork: fc.option(day, { nil: null }),
  grain: fc.constantFrom('coarse' as const, 'medium' as const),
});
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([iso, length]) => parsed(iso.slice(0, length)));

test('property: what came earlier never stands after what came later', () => {
  fc.assert(
    fc.property(date, date, scale, (one, other, context) => {
      const spans = [timeSpan(one, null), timeSpan(other, null)];
      const [a, b] = spans;
      if (a == null || b == null || a.to > b.from) return;
      const first = dateBucket(one, context).position;
      const second = dateBucket(other, context).position;
      expect((first ?? 0) - (second ?? 0)).toBeLessThanOrEqual(0);
      expect(first === null).toBe(second === null);
    }),
    { numRuns: runs(600, 20_000) },
  );
});

test('property: the same words never stand at two places of one timeline', () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 2, maxLength: 12 }), scale, (dates, context) => {
      const places = new Map<string, number | null>();
      for (const one of dates) {
        const { words, position } = dateBucket(one, context);
        if (places.has(words)) expect(places.get(words)).toBe(position);
        places.set(words, position);
      }
    }),
    { numRuns: runs(300, 10_000) },
  );
});

test('property: no digits of the date itself are told', () => {
  fc.assert(
    fc.property(date, scale, (one, context) => {
      expect(dateBucket(one, context).words).not.toMatch(/\d{3}/u);
    }),
    { numRuns: runs(200, 10_000) },
  );
});

test('property: within a year of the start the time between two events is kept to a quarter', () => {
  const near = fc.integer({ min: -300, max: 300 });
  fc.assert(
    fc.property(near, near, (a, b) => {
      const [first, second] = [a, b].map((days) => {
        const { position } = dateBucket(parsed(addDays('2026-02-02', days)), coarse);
        return position ?? 0;
      });
      expect(Math.abs((second ?? 0) - (first ?? 0) - (b - a) / 365.25)).toBeLessThan(0.26);
    }),
    { numRuns: runs(300, 10_000) },
  );
});

function parsed(iso: string): PartialDate {
  const read = parsePartialDate(iso);
  if (read === null) throw new Error(iso);
  return read;
}
