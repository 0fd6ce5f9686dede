import { expect, test } from 'vitest';
import type { CaseFinding } from '#shared/anonymise/case/caseFinding';
import { dateContextOf, knownPersons } from '#shared/anonymise/case/knownPersons';
import { knownPlaces, placeOf } from '#shared/anonymise/case/knownPlaces';
import { longQuotes } from '#shared/anonymise/case/longQuotes';
import { supervisionTokens } from '#shared/anonymise/case/supervisionTokens';
import { wordKey } from '#shared/anonymise/case/wordKey';
import type { EntityId } from '#shared/base/ids';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';

const person = (id: string, name: string, values: Record<string, unknown>) => ({
  id,
  name,
  ...values,
});

test('people are known by a common word for what they are, never by the relation as written', () => {
  const analysis = buildAnalysis({
    cover: { code: 'X', requestedOn: '2026-01-05', assignedOn: '2026-02-01' },
    participant: [
      person('a', 'Noor van Dam', {
        role: 'youth',
        birthDate: '2011-02-03',
        callingName: 'Nootje',
      }),
      person('b', 'Riet', { role: 'network', relation: 'oma van moeders kant, in Heiloo' }),
      person('c', 'Jan Bos', { role: 'sibling', gender: 'man' }),
      person('d', 'Ali', {
        role: 'careProfessional',
        relation: 'persoonlijk begeleider op De Ark',
      }),
      person('e', '', { role: 'parent' }),
      person('f', 'Kim', { role: 'youthMentor', relation: 'JIM' }),
      person('g', 'Bo', {}),
    ],
  });
  expect(knownPersons(analysis).map(({ name, role }) => [name, role])).toEqual([
    ['Noor van Dam', 'jongere'],
    ['Riet', 'oma'],
    ['Jan Bos', 'broer'],
    ['Ali', 'begeleider'],
    ['Kim', 'steunfiguur'],
    ['Bo', 'betrokkene'],
  ]);
  expect(knownPersons(analysis)[0]).toMatchObject({ aliases: ['Nootje'], isYouth: true });
  expect(dateContextOf(analysis)).toEqual({ birthDate: '2011-02-03', startOfWork: '2026-01-05' });
});

test.each([
  ['vmbo Het Getij (fictief)', 'Het Getij'],
  ['groep De Kade', 'De Kade'],
  ['Zeeduin Jeugdhulp', 'Zeeduin Jeugdhulp'],
  ["basisschool 't Kofschip", 'Kofschip'],
  ['bij moeder', null],
  ['Bij moeder thuis', null],
  ['gecertificeerde instelling (fictief)', null],
  ['samenwerkingsverband VO', null],
  ['Pleeggezin', null],
  ['', null],
])('in %s the name is %s', (words, name) => {
  expect(placeOf(words, 'ORGANISATION')?.name ?? null).toBe(name);
});

test('two who work at the same place make one known place', () => {
  const analysis = buildAnalysis({
    participant: [
      person('a', 'Ali', { organisation: 'Zeeduin Jeugdhulp', household: 'groep De Kade' }),
      person('b', 'Bo', { organisation: 'zeeduin Jeugdhulp (fictief)' }),
      person('c', 'Cas', { organisation: 'Zeeduin jeugdhulp', role: 'education' }),
    ],
  });
  const places = knownPlaces(analysis);
  expect(places.map(({ label, name }) => [label, name])).toContainEqual([
    'ORGANISATION',
    'Zeeduin Jeugdhulp',
  ]);
  expect(places.find(({ name }) => name === 'De Kade')?.forms).toEqual([
    'groep De Kade',
    'De Kade',
    'Kade',
  ]);
});

test('only literal words of more than eight count as a quote', () => {
  const at = { collection: 'evidence', id: 'e' as EntityId, field: 'text', block: 'b' } as const;
  const quotes = (text: string) =>
    longQuotes({ at, text }).map(({ start, end }) => text.slice(start, end));
  const nine = 'een twee drie vier vijf zes zeven acht negen';
  expect(quotes(`Zij zei: “${nine}.” Klaar.`)).toEqual([`${nine}.`]);
  expect(quotes(`Zij zei: "${nine}"`)).toEqual([nine]);
  expect(quotes('Zij zei: “een twee drie vier vijf zes zeven acht.”')).toEqual([]);
  expect(quotes(`Zonder tekens: ${nine}`)).toEqual([]);
  const own = { collection: 'position', id: 'p' as EntityId, field: 'words', block: 'b' } as const;
  expect(longQuotes({ at: own, text: ` ${nine} ` })).toEqual([{ start: 1, end: nine.length + 1 }]);
});

test('signs are numbered where there is more than one, in the order of the people', () => {
  const finding = (group: string, label: CaseFinding['label'], proposal = ''): CaseFinding => ({
    start: 0,
    end: 1,
    level: 'automatic',
    label,
    group,
    proposal,
  });
  const roles = new Map([
    ['person/a', 'jongere'],
    ['person/b', 'moeder'],
    ['person/c', 'begeleider'],
    ['person/d', 'begeleider'],
  ]);
  const found = [
    finding('person/d', 'PERSON'),
    finding('x', 'PERSON', 'persoon A'),
    finding('s', 'SCHOOL'),
    finding('i', 'ORGANISATION'),
    finding('j', 'ORGANISATION'),
    finding('n', 'BSN'),
  ];
  expect([...supervisionTokens(found, roles)]).toEqual([
    ['person/a', '[JEUGDIGE]'],
    ['person/b', '[MOEDER]'],
    ['person/c', '[BEGELEIDER 1]'],
    ['person/d', '[BEGELEIDER 2]'],
    ['x', '[PERSOON 1]'],
    ['s', '[SCHOOL 1]'],
    ['i', '[INSTELLING 1]'],
    ['j', '[INSTELLING 2]'],
    ['n', '[NUMMER]'],
  ]);
});

test('keys of long quotes fit a line and tell them apart', () => {
  const long = 'woord '.repeat(80);
  expect(wordKey('QUOTE', `${long}a`).length).toBeLessThan(300);
  expect(wordKey('QUOTE', `${long}a`)).not.toBe(wordKey('QUOTE', `${long}b`));
  expect(wordKey('PERSON', '  Zoë ’s  ')).toBe("PERSON/zoe 's");
});
