import { describe, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const clubs = (text: string): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .filter(({ label, level }) => label === 'ORGANISATION' && level === 'automatic')
    .map(({ start, end }) => text.slice(start, end));

describe('clubs whose kind is written with points', () => {
  test.each([
    ['Ik train de jongens bij v.v. Altijd Thuis.', ['v.v. Altijd Thuis']],
    ["Zij speelt bij r.k.s.v. De Volharding '31 in het eerste.", ["r.k.s.v. De Volharding '31"]],
    ['Hij keept al jaren bij S.V. Nooit Gedacht en fluit op zondag.', ['S.V. Nooit Gedacht']],
    ['Zij keept bij v.v. Jong en Oud in Hoorn.', ['v.v. Jong en Oud']],
    ['Mevrouw S.V. Bakker belde.', []],
    ['Dat is t.o.v. Anderen niet eerlijk.', []],
    ['De JO15-2 traint op dinsdag.', []],
  ])('%s', (text, names) => {
    expect(clubs(text)).toEqual(names);
  });

  test('a team is nobody', () => {
    expect(anonymiser.session([]).find('Ik doe de JO15-2 en de MO13-1.')).toEqual([]);
  });
});
