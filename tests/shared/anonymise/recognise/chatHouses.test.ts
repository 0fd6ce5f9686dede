import { describe, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const found = (text: string): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .map(({ start, end, label, level }) => `${label} ${level} ${text.slice(start, end)}`);

describe('a chat without capitals', () => {
  test.each([
    [
      'hoi ludo van de kajuit hier, belletje?',
      ['PERSON automatic ludo', 'ORGANISATION candidate de kajuit'],
    ],
    ['hoi ludo van de receptie hier, belletje?', ['PERSON automatic ludo']],
    ['ik heb net met die van veilig vooruit gebeld', ['ORGANISATION candidate veilig vooruit']],
    ['ik heb net met die van boven gebeld', []],
    ['ik heb met die van school gebeld', []],
    [
      'er belde iemand van stichting jij bent oke, ze zocht je',
      ['ORGANISATION automatic stichting jij bent oke'],
    ],
    ['wie heeft er dienst in de schelp dan', ['ORGANISATION candidate de schelp']],
    ['ga jij ook naar de regenboog straks', ['ORGANISATION candidate de regenboog']],
    ['hoe heet ie ook alweer, rico ofzo', ['PERSON automatic rico']],
    ['dat was met die jongen van bakker.', ['PERSON candidate bakker']],
    ['hij kocht brood voor die jongen van de bakker.', []],
    ['er stond een jongen op de brug en die viel', []],
    ['was dat kees v d berg van hiernaast', ['PERSON automatic kees v d berg']],
    [
      'eerst zat ik bij huize windstil in schagen',
      ['ORGANISATION automatic huize windstil', 'LOCATION automatic schagen'],
    ],
    ['zij is van huize uit rustig', []],
    [
      'straks ga ik naar kamers met uitzicht, zo heet dat echt',
      ['ORGANISATION automatic kamers met uitzicht'],
    ],
    ['eerst daar en daarna de kade. was prima', ['ORGANISATION candidate de kade']],
    ['het baken was saai joh', ['ORGANISATION candidate het baken']],
    ['frietjes bij de haven en dan naar huis', []],
    ['mei is altijd een rotmaand', []],
    ['we wonen nu in almere poort met zijn allen', ['LOCATION automatic almere poort']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a known surname that is a word is found where somebody does something', () => {
    const person = { name: 'Marco Stok', role: 'stiefvader' };
    const places = (text: string) =>
      anonymiser
        .session([person])
        .find(text)
        .map(({ start, end }) => text.slice(start, end));
    expect(places('toen kwam stok bij ons wonen')).toEqual(['stok']);
    expect(places('hij sloeg niet met een stok ofzo')).toEqual([]);
  });

  test.each([
    ['07:14 - wim h: ok top\n07:15 - wim h: en nu?', 'wim h'],
    ['ik ben met lies van de buren meegegaan', 'lies'],
    ['dienst vannacht: g. slagter', 'g. slagter'],
    ['zij had juf van den eik gesproken', 'van den eik'],
    ['toen is bhv ter steege gebeld', 'ter steege'],
    ['en j vd z heeft donderdag een test', 'j vd z'],
  ])('who is meant, in small letters: %s', (text, name) => {
    expect(found(text)).toContain(`PERSON automatic ${name}`);
  });

  test.each([
    [
      'weet iemand waarom er politie stond bij de vlindertuin?',
      'ORGANISATION candidate de vlindertuin',
    ],
    ['de ruit aan de havenkade is stuk', 'LOCATION candidate havenkade'],
    ['hij liep richting de oude singel', 'LOCATION candidate oude singel'],
    ['ik woon nu op singel 14 b, kom je', 'LOCATION automatic singel 14 b'],
    ['vannacht op groep bosrand, alles rustig', 'ORGANISATION candidate groep bosrand'],
    ['bel op nul zes 5550 2918 of kom', 'PHONE automatic nul zes 5550 2918'],
    ['ik ben romaissa, 15, en ik woon hier', 'AGE automatic 15'],
  ])('where somebody is: %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each([
    'hij zit op de bank in de keuken',
    'we gaan naar de supermarkt en de kapper',
    'ik zag haar op de fiets bij de bushalte',
    'let op: om tien uur eten\nlet op: niet bellen',
    'juf van de klas was er niet',
  ])('everyday places and words stay: %s', (text) => {
    expect(found(text).filter((one) => !one.startsWith('DATE'))).toEqual([]);
  });

  test('a known name that is any word is found at the head of what somebody did', () => {
    const people = [{ name: 'Merel Vrolijk', role: 'jongere', aliases: ['meer', 'oma gre'] }];
    const places = (text: string) =>
      anonymiser
        .session(people)
        .find(text)
        .map(({ start, end }) => text.slice(start, end));
    expect(places('meer sliep pas na drie uur')).toEqual(['meer']);
    expect(places('log: meer sliep pas laat. er kan niet meer bij')).toEqual(['meer']);
    expect(places('02.40 vrolijk wou niet terug. zij was vrolijk')).toEqual(['vrolijk']);
    expect(places('de groeten van oma gre hoor')).toEqual(['oma gre']);
  });

  test('a text with capitals is left to its capitals', () => {
    expect(found('Wij zaten in de kajuit. Daarna liepen wij naar de kust.')).toEqual([]);
  });
});
