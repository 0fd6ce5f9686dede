import { expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const found = (text: string): readonly (readonly [string, string])[] =>
  anonymiser
    .session([])
    .find(text)
    .map(({ start, end, pseudonym }) => [text.slice(start, end), pseudonym]);

test.each([
  ['Dan zie ik Boef (mijn hond) nooit meer.', 'Boef'],
  ['Hij mist Pluto, de kat van oma, heel erg.', 'Pluto'],
])('an animal is called by any word: %s', (text, name) => {
  expect(found(text)).toEqual([[name, 'het huisdier']]);
});

test('who walks with a dog is no animal', () => {
  expect(found('Dan zie ik moeder (met de hond) daar.')).toEqual([]);
});
