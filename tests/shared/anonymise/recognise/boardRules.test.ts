import { describe, expect, test } from 'vitest';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

function timesIn(text: string): readonly string[] {
  return anonymiser
    .session([])
    .find(text)
    .filter(({ label, level }) => (label === 'DATE' || label === 'AGE') && level === 'automatic')
    .map(({ start, end }) => text.slice(start, end));
}

describe('days and ages on a board, in a hand-over, in a quick message', () => {
  test.each([
    ['Kun je a.s. dinsdag even bellen?', ['a.s. dinsdag']],
    ['Zij belt aanst. vrijdag.', ['aanst. vrijdag']],
    ['Gezien op 28. 1. j.l. in haar woning.', ['28. 1. j.l.']],
    ['- do 10.00 zitting', ['do']],
    ['Wie doet vrijdag de auto?', ['vrijdag']],
    ['Mag hij zondag naar oma?', ['zondag']],
    ['Zij wordt zaterdag 17 -> taart halen', ['zaterdag', '17']],
    ['Van 2018 t/m 2021 bezocht zij die klas.', ['2018 t/m 2021']],
    ['Hoe oud is ze nu, een paar maandjes?', ['een paar maandjes']],
    ['Als baby van enkele weken afgestaan.', ['enkele weken']],
    ['Haar broertje (groep 3, zes) gaat mee.', ['zes']],
    ['Na oud en nieuw werkt zij weer.', ['Na oud en nieuw']],
  ])('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  test.each([
    'Hij komt altijd vrijdag thuis.',
    'Elke week gaat hij zaterdag naar voetbal.',
    'Zij heeft maandagen vrij.',
    'Wij willen één feest, niet twee.',
    'De groep heeft 10.00 euro.',
    'Een paar maanden rust helpt.',
  ])('no time of anybody: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
