import { describe, expect, test } from 'vitest';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

function agesIn(text: string): readonly string[] {
  return anonymiser
    .session([{ name: 'Kacper Lis', role: 'jongere', aliases: [] }])
    .find(text)
    .filter(({ label, level }) => label === 'AGE' && level !== 'flag')
    .map(({ start, end }) => text.slice(start, end));
}

describe('ages behind somebody, without a verb or a unit', () => {
  test.each([
    ['Een meisje van nog geen tien deed open.', ['nog geen tien']],
    ['Als peuter van tweeënhalf viel hij.', ['tweeënhalf']],
    ['Zijn oma van 82 past op.', ['82']],
    ['Een jongvolwassene van 19 woont daar.', ['19']],
    ['Vader 43, moeder 39.', ['43', '39']],
    ['Ze was toen 3, haar broer 5.', ['3', '5']],
    ['Zijn dochter, toen 15, was zwanger.', ['15']],
    ['Ze zijn 5, 8 en 11.', ['5, 8 en 11']],
    ['Zij is begin dit jaar 12 geworden.', ['12']],
    ['Ze is van mei 2010, dus 15.', ['15']],
    ['Toen ik een jaar of acht was, ging papa weg.', ['een jaar of acht']],
    ['Een jongen van een jaar of vijftien.', ['een jaar of vijftien']],
    ['Ik was 6 of 7 ofzo.', ['6 of 7']],
    ['Hij was 11 maanden toen hij kwam.', ['11 maanden']],
    ['In de leeftijd van 8 tot 12 is dat gewoon.', ['8 tot 12']],
    ['Groep 7, 11 jaar.', ['11 jaar']],
    ['Met 16 al op kamers.', ['16']],
    ['De buurman, zestig plus, helpt mee.', ['zestig plus']],
  ])('%s', (text, ages) => {
    expect(agesIn(text)).toEqual(ages);
  });

  test.each([
    'Zij is moeder van drie en werkt in de zorg.',
    'Een vader van 2 dochters.',
    'Een jaar of acht geleden ging vader weg.',
    'Al sinds groep 3 is er zorg.',
    'Zijn zoon 2 keer gezien.',
    'Een vriend van drie straten verder.',
    'De kinderen zijn met zijn drieën en vier honden.',
    'Hij is een kind van een leraar.',
    'Broer 1 en broer 2 wonen thuis.',
  ])('no age: %s', (text) => {
    expect(agesIn(text)).toEqual([]);
  });
});
