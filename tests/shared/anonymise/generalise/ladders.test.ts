import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributeBudget, type CaseAttribute } from '#shared/anonymise/generalise/attributeBudget';
import { caseAttributes } from '#shared/anonymise/generalise/caseAttributes';
import { generaliseAge, yearsIn } from '#shared/anonymise/generalise/generaliseAge';
import { generaliseFact } from '#shared/anonymise/generalise/generaliseFact';
import {
  attributeNames,
  isOmitted,
  ladders,
  type AttributeName,
  type Level,
} from '#shared/anonymise/generalise/ladders';
import { rarity, uniqueAgainst } from '#shared/anonymise/generalise/rarity';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';
import { emptyAnalysis, exampleAnalysis } from '../../../support/exampleAnalysis.ts';

const levels: readonly Level[] = [0, 1, 2, 3, 4];
const attribute = fc.record({
  name: fc.constantFrom(...attributeNames),
  level: fc.constantFrom(...levels),
  words: fc.constant('x'),
});
const attributes = fc.uniqueArray(attribute, { selector: ({ name }) => name });

describe('the ladders of privacy.md 5.3', () => {
  test.each<[AttributeName, string, Level, string]>([
    ['age', '14', 3, 'puberteit'],
    ['age', '14', 2, '12 tot en met 15 jaar'],
    ['sex', 'v', 2, 'de jongere'],
    ['place', 'Schagen', 3, 'Noord-Holland'],
    ['yearOfAnalysis', '2025', 2, '2024–2025'],
    ['yearOfAnalysis', '2025', 3, ''],
    ['institution', 'gesloten jeugdhulp', 3, 'woonvoorziening'],
    ['placements', '7', 2, '5–8'],
    ['placements', '7', 3, 'meerdere'],
    ['placements', '2', 3, 'een of twee'],
    ['school', 'VSO De Wilgenborgh', 2, 'VSO'],
    ['school', 'Sint Jan Lyceum', 3, 'voortgezet onderwijs'],
    ['school', 'Sint Jan Lyceum', 4, 'onderwijs'],
    ['family', '3', 2, 'meerdere broers/zussen'],
    ['family', '3', 3, 'gezin met meer kinderen'],
    ['occupation', 'agent in Schagen', 2, 'politie of justitie'],
    ['occupation', 'agent in Schagen', 3, 'werkt'],
    ['occupation', 'heeft een uitkering', 3, 'werkt niet'],
    ['origin', 'Tigrinya', 1, 'buiten Europa'],
    ['origin', 'Pools', 1, 'Europa'],
    ['diagnosis', 'autismespectrumstoornis', 1, 'ASS'],
    ['diagnosis', 'autismespectrumstoornis', 2, 'informatie anders verwerken'],
    ['testScores', 'TIQ 71', 1, 'band 70–85'],
    ['testScores', 'TIQ 71', 2, 'leert langzamer'],
    ['event', 'de brand in de flat', 2, 'ingrijpende gebeurtenis (geweld)'],
    ['legalFrame', 'OTS', 2, 'gedwongen'],
    ['legalFrame', 'vrijwillig', 2, 'vrijwillig'],
    ['hobby', 'kartkampioen van de provincie', 2, 'sport'],
    ['duration', '23', 1, '20–25 weken'],
    ['duration', '9', 2, '7–12 weken'],
  ])('%s: %s at level %i is %s', (name, raw, level, words) => {
    expect(generaliseFact(name, raw, level)).toBe(words);
  });

  test('ages are read in digits and words', () => {
    expect(
      ['14 jaar', '14;3', 'veertien', 'de zeventienjarige', '(15)', 'klein'].map(yearsIn),
    ).toEqual([14, 14, 14, 17, 15, null]);
    expect(
      [
        'eenenveertig',
        'zesenhalf',
        'zijn zevende',
        '18 maanden',
        '5 mnd',
        '14 jaar en 7 maanden',
        'een jaar of negen',
        'vier en een half',
      ].map(yearsIn),
    ).toEqual([41, 6, 7, 1, 0, 14, 9, 4]);
    expect([1, 5, 8, 17, 20, 40, 82].map((age) => generaliseAge(age))).toEqual([
      'peuterleeftijd',
      'kleuterleeftijd',
      'basisschoolleeftijd',
      'puberteit',
      'jongvolwassen',
      'volwassen',
      'op hoge leeftijd',
    ]);
  });

  test('property: from the floor on no word of the raw fact with a capital or three digits is left', () => {
    const raw = fc.constantFrom(
      'De Wilgenborgh in Petten',
      'OBS Klimop 2011',
      'Rosa, kampioen 2024',
      'IQ 104',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...attributeNames),
        raw,
        fc.constantFrom(...levels),
        (name, said, level) => {
          if (level < ladders[name].floor || name === 'institution' || name === 'yearOfAnalysis')
            return;
          const words = generaliseFact(name, said, level);
          expect(words).not.toMatch(/Wilgenborgh|Petten|Klimop|Rosa|\d{3}/u);
        },
      ),
    );
  });
});

describe('the budget', () => {
  test('four at their level pass, a fifth does not', () => {
    const four = told('place', 'placements', 'school', 'event');
    expect(attributeBudget(four)).toEqual({ used: 4, over: 0, blocked: false, reasons: [] });
    const five = attributeBudget([...four, ...told('hobby')]);
    expect(five).toMatchObject({ used: 5, over: 1, blocked: true });
    expect(five.reasons.join(' ')).toContain('hoogstens 4');
  });

  test('of age, sex, legal frame, institution and family only two', () => {
    expect(attributeBudget(told('age', 'legalFrame')).blocked).toBe(false);
    const three = attributeBudget(told('age', 'legalFrame', 'institution'));
    expect(three).toMatchObject({ used: 3, over: 1, blocked: true });
    expect(three.reasons[0]).toContain('leeftijd, juridisch kader, soort verblijf');
  });

  test('too precise is blocked until a reason is written', () => {
    const exact: CaseAttribute = { name: 'age', level: 1, words: '14 jaar' };
    expect(attributeBudget([exact]).blocked).toBe(true);
    expect(attributeBudget([{ ...exact, reason: ' ' }]).blocked).toBe(true);
    expect(attributeBudget([{ ...exact, reason: 'het gaat om de puberteit' }]).blocked).toBe(false);
  });

  test('property: leaving one out never makes it worse, and blocked always says why', () => {
    fc.assert(
      fc.property(attributes, (all) => {
        const whole = attributeBudget(all);
        expect(whole.blocked).toBe(whole.reasons.length > 0);
        for (const one of all) {
          const less = attributeBudget(all.filter((other) => other !== one));
          expect(less.over).toBeLessThanOrEqual(whole.over);
          if (!whole.blocked) expect(less.blocked).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('rarity', () => {
  test('says that it is an estimate, and warns in two steps', () => {
    expect(rarity(told('age', 'event')).tone).toBe('green');
    const raw = rarity([{ name: 'event', level: 0, words: 'x' }, ...told('age')]);
    expect(raw.tone).toBe('red');
    const amber = rarity([
      { name: 'age', level: 1, words: '14' },
      { name: 'school', level: 2, words: 'VSO' },
      ...told('dates', 'placements'),
    ]);
    expect(amber.tone).toBe('amber');
    for (const { words } of [raw, amber]) expect(words).toContain('schatting');
  });

  test('property: telling more, or more precisely, never makes it look safer', () => {
    fc.assert(
      fc.property(attributes, attribute, (some, one) => {
        const without = some.filter(({ name }) => name !== one.name);
        const before = rarity(without).estimate;
        const now = rarity([...without, one]).estimate;
        expect(now).toBeLessThanOrEqual(before);
        const finer = levels
          .filter((level) => level < one.level)
          .map((level) => rarity([...without, { ...one, level }]).estimate);
        for (const estimate of finer) expect(estimate).toBeLessThanOrEqual(now);
      }),
      { numRuns: 200 },
    );
  });

  test('a header stays when three others have it', () => {
    const header = { age: 'puberteit', institution: 'woonvoorziening' } as const;
    const same = { institution: 'woonvoorziening', age: 'puberteit', place: '' } as const;
    expect(uniqueAgainst(header, [same, same, { age: 'puberteit' }])).toMatchObject({
      similar: 2,
      header: null,
    });
    expect(uniqueAgainst(header, [same, same, header])).toMatchObject({ similar: 3, header });
  });
});

describe('the facts of a case', () => {
  test('the example: no name, place or number is left at the level of a learning copy', () => {
    const facts = caseAttributes(exampleAnalysis(), '2026-03-09');
    const names = facts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['age', 'place', 'institution', 'dates']));
    expect(facts.find(({ name }) => name === 'age')).toMatchObject({
      raw: '15',
      words: 'puberteit',
    });
    const told = facts.map(({ words }) => words).join(' ');
    expect(told).not.toMatch(/Senna|Linda|Bikkel|Saskia|\b\d{1,2} jaar\b|2025/u);
    expect(attributeBudget(facts).blocked).toBe(true);
  });

  test('work and a diagnosis are read where they are said, not where a word looks like one', () => {
    const facts = (text: string) =>
      caseAttributes(buildAnalysis({ factor: [{ id: 'f-0000001', text }] }), '2026-03-09').map(
        ({ name, words }) => [name, words],
      );
    expect(facts('Vader werkt als vrachtwagenchauffeur.')).toEqual([['occupation', 'werkt']]);
    expect(facts('Moeder heeft geen werk.')).toEqual([['occupation', 'werkt niet']]);
    expect(facts('De zorgzame tante, uit angst.')).toEqual([]);
    expect(facts('Er is ADHD vastgesteld.')).toEqual([
      ['diagnosis', 'moeilijk stilzitten en wachten'],
    ]);
    expect(facts('Het TIQ was 78.')).toEqual([['testScores', 'leert langzamer']]);
  });

  test('an empty analysis has none', () => {
    expect(caseAttributes(emptyAnalysis(), '2026-03-09')).toEqual([]);
  });
});

function told(...names: readonly AttributeName[]): readonly CaseAttribute[] {
  return names.map((name) => ({
    name,
    level: ladders[name].defaultLevel,
    words: isOmitted(name, ladders[name].defaultLevel) ? '' : 'x',
  }));
}
