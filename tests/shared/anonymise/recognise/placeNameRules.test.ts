import { describe, expect, test } from 'vitest';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

function automatic(text: string): readonly string[] {
  return anonymiser
    .session([{ name: 'Kacper Lis', role: 'jongere', aliases: [] }])
    .find(text)
    .filter(({ level }) => level === 'automatic')
    .map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

describe('names of houses, schools and addresses by what stands around them', () => {
  test.each([
    ['Hij is in behandeling bij Praktijk De Waterlelie.', 'ORGANISATION Praktijk De Waterlelie'],
    ['Zij werkt bij Praktijk De Peilschaal in de stad.', 'ORGANISATION Praktijk De Peilschaal'],
    ['Zij gaat naar kinderpoli De Zonnewijzer.', 'ORGANISATION kinderpoli De Zonnewijzer'],
    ['Juf Carolien van de klimduin heeft gebeld.', 'SCHOOL de klimduin'],
    ['Op school, de branding, weet niemand ervan.', 'SCHOOL de branding'],
    ['Adres: Zeedistel 204', 'LOCATION Zeedistel 204'],
    ['Woonadres: Lange Zij 12a, Hoorn', 'LOCATION Lange Zij 12a'],
    ['De meldcode is: meldcode VT.2025.03.1198.', 'ID VT.2025.03.1198'],
    ['Arun (anderhalf) was er ook.', 'AGE anderhalf'],
  ])('%s', (text, found) => {
    expect(automatic(text)).toContain(found);
  });

  test.each([
    'Juf Carolien van de kleuters heeft gebeld.',
    'De mentor van de brugklas belt terug.',
    'Op school, de hele dag, is hij stil.',
    'De meldcode is gevolgd tot en met stap drie.',
    'Dit adres: niet doorgeven.',
    'De pleegopa en de stiefoma kwamen samen.',
  ])('nothing but people in: %s', (text) => {
    expect(automatic(text).filter((one) => !one.startsWith('PERSON Carolien'))).toEqual([]);
  });
});
