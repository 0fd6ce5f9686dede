import { expect, test } from 'vitest';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

const inPlaceOf = (name: string, text: string) => [
  ...new Set(
    anonymiser
      .session([{ name: 'Kacper Lis', role: 'broer', aliases: [] }])
      .find(text)
      .filter(({ start, end }) => text.slice(start, end) === name)
      .map(({ pseudonym }) => pseudonym),
  ),
];

test.each([
  ['Bobbie', 'Bobbie blaft. Zijn hond Bobbie slaapt bij hem.'],
  ['Minoes', 'Zij heeft een kat die Minoes heet. Ze knuffelt Minoes.'],
  ['Sproet', 'Wij zagen Sproet, de hond van oma.'],
])('an animal is called one, also where it is first named: %s', (name, text) => {
  expect(inPlaceOf(name, text)).toEqual(['het huisdier']);
});

test('two animals are told apart, each by one name in all texts', () => {
  const session = anonymiser.session([]);
  const said = (text: string) => session.find(text).map(({ pseudonym }) => pseudonym);
  said('Bobbie is weg.');
  expect(said('Hond Bobbie en kat Minoes slapen.')).toEqual(['het huisdier', 'huisdier 2']);
  expect(said('Minoes miste Bobbie.')).toEqual(['huisdier 2', 'het huisdier']);
});

test('somebody of the case stays who it is', () => {
  expect(inPlaceOf('Kacper', 'De hond, Kacper en oma wandelen.')).toEqual(['broer 1']);
});
