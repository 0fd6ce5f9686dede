import { describe, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const found = (text: string): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .map(({ start, end, label, level }) => `${label} ${level} ${text.slice(start, end)}`);

describe('times and ages without a number', () => {
  test.each([
    ['Een tijdje terug was het rustiger.', 'DATE candidate Een tijdje terug'],
    ['Niet lang daarna werd zij ziek.', 'DATE candidate Niet lang daarna'],
    ['Hij is al jaren niet geweest.', 'DATE candidate al jaren'],
    ['Het duurde bijna drie jaar.', 'DATE candidate bijna drie jaar'],
    ['Op jonge leeftijd verloor hij veel.', 'AGE candidate Op jonge leeftijd'],
    ['In zijn puberteit liep het uit de hand.', 'AGE candidate In zijn puberteit'],
    ['Hij is bijna volwassen.', 'AGE candidate bijna volwassen'],
    ['Een jongetje van een jaar of vijf lachte.', 'AGE automatic een jaar of vijf'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each(['Dat duurt lang.', 'Het is een kwestie van tijd.', 'Zij is net klaar.'])(
    'says nothing of: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
