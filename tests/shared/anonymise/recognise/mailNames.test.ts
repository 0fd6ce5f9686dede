import { expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const people = (text: string): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .filter(({ label, level }) => label === 'PERSON' && level === 'automatic')
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['Van: Hartelijk, Wouter <w.h@deoever.example>', ['Hartelijk, Wouter']],
  ['Aan: Sterre Vos; Trouw, Marie-José\nOnderwerp: concept', ['Sterre Vos', 'Trouw, Marie-José']],
  ['CC: van der Goed, Jan\nDag allemaal,', ['van der Goed, Jan']],
  ['Aan: Team Jeugd Noord\nBeste collega,', []],
  ['Aan: alle betrokkenen', []],
  ['Hoi Ster en MJ,\nMet plezier gelezen.', ['Ster', 'MJ']],
  ['Beste GI,\nHierbij het plan.', []],
])('who writes to whom: %s', (text, names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  ['Toen gingen wij naar Wil en Guusje in Goor.', ['Wil', 'Guusje']],
  ['Ik wil en Guusje wil ook.', ['Guusje']],
  ['Zij woonde bij pleeggezin Prins op het dorp.', ['Prins']],
  ['Nadat instructrice Goedhart haar wegstuurde.', ['Goedhart']],
  ['Onderzoek conform Patterson (1982) en aldus Wit (2010).', []],
])('who is told of: %s', (text, names) => {
  expect(people(text)).toEqual(names);
});
