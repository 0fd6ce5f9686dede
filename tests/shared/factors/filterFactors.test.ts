import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { factor, factorLevels } from '#shared/analysis/factor';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { emptyReason, levelsWithoutStrength } from '#shared/factors/emptyLevels';
import { factorUses } from '#shared/factors/factorUse';
import { filterCount, filterFactors, noFilter } from '#shared/factors/filterFactors';
import { sortFactors } from '#shared/factors/sortFactors';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { factorsOf } from './someFactors.ts';

const five = fc.constantFrom(null, 1, 2, 3, 4, 5);
const wish = fc.record({
  kind: fc.constantFrom(null, 'risk' as const, 'protective' as const),
  level: fc.constantFrom(null, ...factorLevels),
  function: fc.constantFrom(null, ...factor.fields.function.options),
  term: fc.constantFrom(null, 'short' as const, 'long' as const),
  impact: five,
  modifiability: five,
  shortName: fc.constantFrom('', 'Één', 'een', 'Zorg', 'zus', 'F10', 'F9'),
});
const cases = fc
  .array(wish, { maxLength: 30 })
  .map((all): Analysis => ({ ...exampleAnalysis(), factor: factorsOf(all) }));
const filters = fc.record({
  text: fc.constantFrom('', 'een', 'ZORG', 'senna'),
  function: fc.constantFrom(null, ...factor.fields.function.options),
  term: fc.constantFrom(null, 'short' as const, 'long' as const),
  changeable: five,
  onlyWithoutSource: fc.boolean(),
  onlyUnused: fc.boolean(),
});

describe('the filter of the board', () => {
  it('shows all when it is empty, and what fits every choice otherwise', () => {
    fc.assert(
      fc.property(cases, filters, (analysis, filter) => {
        expect(filterFactors(analysis, noFilter)).toEqual(analysis.factor);
        const shown = filterFactors(analysis, filter);
        const alone = Object.entries(filter).map(([name, value]) =>
          filterFactors(analysis, { ...noFilter, [name]: value }),
        );
        expect(shown).toEqual(
          analysis.factor.filter((one) => alone.every((list) => list.includes(one))),
        );
        for (const one of shown) {
          if (filter.function !== null) expect(one.function).toBe(filter.function);
          if (filter.changeable !== null) {
            expect(one.modifiability).toBeGreaterThanOrEqual(filter.changeable);
          }
        }
      }),
    );
    expect(filterCount(noFilter)).toBe(0);
    expect(filterCount({ ...noFilter, onlyUnused: true, term: 'short' })).toBe(2);
  });

  it('finds the loose end of the example, and words without accents', () => {
    const analysis = exampleAnalysis();
    const loose = filterFactors(analysis, { ...noFilter, onlyUnused: true });
    expect(loose.map(({ id }) => id)).toEqual(['f-12']);
    const found = filterFactors(analysis, { ...noFilter, text: 'OMA verlies' });
    expect(found.map(({ text }) => plainText(text))).toEqual([
      'Verlies van oma, over wie thuis weinig gepraat wordt',
    ]);
  });

  it('says of every factor in which loops it is', () => {
    const analysis = exampleAnalysis();
    const uses = factorUses(analysis);
    analysis.loop.forEach((loop, index) => {
      const ends = analysis.link
        .filter(({ id }) => loop.links.includes(id))
        .flatMap(({ from, to }) => [from, to]);
      for (const { id } of analysis.factor) {
        expect(uses.get(id)?.loops.includes(`K${String(index + 1)}`)).toBe(ends.includes(id));
      }
    });
  });
});

describe('the order of the table', () => {
  it('holds the same factors, ordered by the column, with empty ones last', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (analysis, isDescending) => {
        const sorted = sortFactors(analysis, analysis.factor, { field: 'impact', isDescending });
        const numbers = analysis.factor.flatMap(({ impact }) => (impact === null ? [] : [impact]));
        numbers.sort((a, b) => (isDescending ? b - a : a - b));
        const empties = Array.from({ length: analysis.factor.length - numbers.length }, () => null);
        expect(sorted.map(({ impact }) => impact)).toEqual([...numbers, ...empties]);
        expect(new Set(sorted)).toEqual(new Set(analysis.factor));
        for (const value of [null, 1, 2, 3, 4, 5]) {
          const same = (list: Analysis['factor']) => list.filter(({ impact }) => impact === value);
          expect(same(sorted)).toEqual(same(analysis.factor));
        }
      }),
    );
  });

  it('keeps the own order of options and reads numbers in words', () => {
    const analysis = { ...exampleAnalysis(), factor: factorsOf([{}, {}, {}]) };
    const factors = factorsOf([
      { level: 'society', shortName: 'F10' },
      { level: 'youth', shortName: 'F9' },
      { level: null, shortName: '' },
    ]);
    const by = (field: 'level' | 'shortName') =>
      sortFactors(analysis, factors, { field, isDescending: false }).map(({ level }) => level);
    expect(by('level')).toEqual(['youth', 'society', null]);
    expect(by('shortName')).toEqual(['youth', 'society', null]);
  });
});

describe('a level without a strength', () => {
  it('asks, until somebody says that it is empty on purpose', () => {
    const analysis = exampleAnalysis();
    expect(levelsWithoutStrength(analysis)).toEqual(['careSystem', 'society']);
    const [state] = analysis.sectionState;
    if (state === undefined) throw new Error('The example has no states');
    const said: Analysis = {
      ...analysis,
      sectionState: [{ ...state, id: 's4' as EntityId, emptySociety: ' Besproken, niets. ' }],
    };
    expect(levelsWithoutStrength(said)).toEqual(['careSystem']);
    expect(emptyReason(said, 'society')).toBe('Besproken, niets.');
    expect(emptyReason(said, 'family')).toBe('');
  });
});
