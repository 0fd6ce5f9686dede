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
