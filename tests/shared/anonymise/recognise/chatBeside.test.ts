import { expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const found = (text: string): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .map(({ start, end, label, level }) => `${level} ${label} ${text.slice(start, end)}`);

test.each([
  ['weet je nog mila van 3b die is weg', ['automatic PERSON mila']],
  ['die tekening van 3b was mooi zei ze', []],
  ['die gast van de snackbar, appie, heeft alles gezien', ['automatic PERSON appie']],
  ['die gast van de snackbar, echt, heeft alles gezien', []],
  ['jij komt maar iris niet', ['candidate PERSON iris']],
  ['het mag maar leuk niet', []],
  ['ik sta nu bij station sloterdijk', ['automatic LOCATION station sloterdijk']],
  ['ik sta nu bij station nog steeds', []],
  ['die mevrouw is van jeugdhulp noord, bel haar', ['automatic ORGANISATION jeugdhulp noord']],
  ['die is van de kleine wereld?', ['candidate ORGANISATION de kleine wereld']],
  ['die is van de kleine man?', []],
  ['en de rietlanden belt steeds', ['candidate ORGANISATION de rietlanden']],
  ['en de leerplicht belt steeds', []],
  ['nee. en storm zit nu bij halt', ['candidate PERSON storm']],
  ['ewa niet meer, fittie hier elke maandag', []],
  ['die mevrouw is van jeugdhulp en dat is fijn', []],
])('in a chat without capitals: %s', (text, names) => {
  expect(found(text)).toEqual(names);
});
