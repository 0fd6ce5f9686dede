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

  test('a text with capitals is left to its capitals', () => {
    expect(found('Wij zaten in de kajuit. Daarna liepen wij naar de kust.')).toEqual([]);
  });
});
