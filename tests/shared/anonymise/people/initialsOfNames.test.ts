import { expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const found = (text: string): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['De rechter, mr. drs. P.J. van den Hoek, sprak.', ['P.J. van den Hoek']],
  ['Daar was A.B.C. van der Plas bij.', ['A.B.C. van der Plas']],
  ['Toen belde agent S. de Goede terug.', ['S. de Goede']],
  ['Daar zag zij Myrthe S., die belde.', ['Myrthe S']],
])('every initial goes with the name: %s', (text, names) => {
  expect(found(text)).toEqual(names);
});

const known = [
  { name: 'Mei Lin Tjon-A-Kiet', role: 'jongere', aliases: ['Mei'] },
  { name: 'Riet Smit', role: 'grootmoeder', aliases: ['oma riet'] },
];
const pseudonyms = (text: string): readonly string[] =>
  anonymiser
    .session(known)
    .find(text)
    .map(({ start, end, pseudonym }) => `${text.slice(start, end)} = ${pseudonym}`);

test.each([
  ['Daar was M.L.T. bij, en Mei ook.', ['M.L.T. = de jongere', 'Mei = de jongere']],
  ['nee oma riet was er niet, zei riet', ['oma riet = grootmoeder A', 'riet = grootmoeder A']],
  // Somebody of the same name as the child, and not the child.
  ['Hij was bij opa Tjon-A-Kiet. Mei ook.', ['Tjon-A-Kiet = persoon A', 'Mei = de jongere']],
])('who is meant is one and the same: %s', (text, names) => {
  expect(pseudonyms(text)).toEqual(names);
});

test.each([
  [
    'Van: Hartelijk, Wouter. Dat vindt Wouter ook.',
    ['Hartelijk, Wouter = persoon A', 'Wouter = persoon A'],
  ],
  ['Verblijft bij ene Beer in een flat.', ['Beer = persoon A']],
])('a name the other way round, and somebody unknown: %s', (text, names) => {
  expect(pseudonyms(text).filter((one) => one.includes('persoon'))).toEqual(names);
});
