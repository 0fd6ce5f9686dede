import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '#shared/anonymise/knownPerson';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

const all = (text: string, people: readonly KnownPerson[] = []) =>
  anonymiser
    .session(people)
    .find(text)
    .map(({ start, end, label, level }) => ({
      found: `${label} ${text.slice(start, end)}`,
      level,
    }));
const automatic = (text: string, people: readonly KnownPerson[] = []): readonly string[] =>
  all(text, people)
    .filter(({ level }) => level === 'automatic')
    .map(({ found }) => found);

describe('places, addresses and houses by where they stand', () => {
  test.each([
    ['Hoorn, 3 mei 2024. Geachte mevrouw,', 'LOCATION Hoorn'],
    ['op de Lange Nieuwdreef te IJmuiden reed een bestelbus', 'LOCATION Lange Nieuwdreef'],
    ['op de Lange Nieuwdreef te IJmuiden reed een bestelbus', 'LOCATION IJmuiden'],
    ['verslag via portaal.leerkracht.example/d/5521.', 'URL portaal.leerkracht.example/d/5521'],
    ['Afgenomen bij Centrum Leerkracht & Brein.', 'ORGANISATION Centrum Leerkracht & Brein'],
    ['die vriend van garage de witte bus', 'ORGANISATION garage de witte bus'],
    ['zo uit de klas gehaald op de vuurboet, juf Manouk zag het', 'SCHOOL de vuurboet'],
    ['De school (BRIN 19QF) meldt verzuim.', 'ID BRIN 19QF'],
  ])('%s', (text, found) => {
    expect(automatic(text)).toContain(found);
  });

  test('who works at a house is not called by it', () => {
    const found = automatic('Zij wordt begeleid door Ashwin van Omgangshuis Schermer.');
    expect(found).toContain('PERSON Ashwin');
    expect(found.join(' ')).toContain('Omgangshuis Schermer');
  });

  test('where people come from is no house', () => {
    expect(automatic('Vader groeide op in de Molukse wijk.')).toEqual([]);
  });
});

describe('times and ages', () => {
  test.each([
    ['winter 2015/2016: moeder opgenomen', 'DATE winter 2015/2016'],
    ['2023, 2e helft: naar vmbo', 'DATE 2023, 2e helft'],
    ['PLAN versie 1-10-2024', 'DATE 1-10-2024'],
    ['Dat speelt sinds dec.', 'DATE dec.'],
    ['6e keer sinds kerstvak. niet op school', 'DATE sinds kerstvak.'],
    ['Dat was rond de feestdagen.', 'DATE rond de feestdagen'],
    ['ik ben 16 (bijna 17).', 'AGE 16'],
    ['ben 15 bijna 16.', 'AGE 15'],
    ['hij is pas 13 en dat kan toch niet', 'AGE 13'],
    ['ze was drie, nee vier, toen ging hij weg', 'AGE vier'],
  ])('%s', (text, found) => {
    expect(automatic(text)).toContain(found);
  });

  test('a stage of life is for a person to decide', () => {
    expect(all('Al als kleuter kon hij dagen somber zijn.')).toContainEqual({
      found: 'AGE als kleuter',
      level: 'candidate',
    });
  });

  test('so many children are no age', () => {
    expect(automatic('Zij is de jongste van vier.')).toEqual([]);
  });
});

describe('people', () => {
  test('the letter behind an unknown name goes along', () => {
    expect(automatic('Bijrijders waren Youssri B. en de anderen.')).toEqual(['PERSON Youssri B']);
  });

  test('what a kin word is to one is the name of another', () => {
    const ama: KnownPerson = { name: 'Nana Ama Boateng', role: 'jongere' };
    expect(automatic('Onderzocht werd Nana Ama Boateng.', [ama])).toEqual([
      'PERSON Nana Ama Boateng',
    ]);
  });

  test('without capitals a word nobody knows is short for a known name', () => {
    const mother: KnownPerson = { name: 'Sylvana Pawiro', role: 'moeder' };
    expect(automatic('syl weet het nog niet, kan jij haar bellen', [mother])).toEqual([
      'PERSON syl',
    ]);
  });

  test('what is shortened behind a kin word is nobody', () => {
    expect(automatic('Opa leeft nog. Oma overl. in het ziekenhuis.')).toEqual([]);
  });
});
