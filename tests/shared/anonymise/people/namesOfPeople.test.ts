import { describe, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import type { KnownPerson } from '#shared/anonymise/knownPerson';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const known: readonly KnownPerson[] = [
  { name: 'Thirza Lenting', role: 'behandelaar' },
  { name: 'Beata Wisniewska', role: 'moeder' },
  { name: 'Bregje Duin', role: 'hulpverlener' },
];

/** What goes at once, as it stands in the text. */
function goes(text: string, people: readonly KnownPerson[] = []): readonly string[] {
  return anonymiser
    .session(people)
    .find(text)
    .filter(({ level, label }) => level === 'automatic' && label !== 'DATE')
    .map(({ start, end }) => text.slice(start, end));
}

describe('people nobody told of', () => {
  test.each([
    ['daar woont kelvin ook weer en je weet het', ['kelvin']],
    ['die zou nog iets schuldig zijn aan ene rico', ['rico']],
    ['zegt wout dat hij niet komt', ['wout']],
    ['ik heb daarna wout gesproken over school', ['wout']],
    ['volgens mij was rico erbij', ['rico']],
    ['Van Loon belt terug over het verslag.', ['Van Loon']],
    ['Loopt bij de praktijk, beh. Van Loon, niet bereikbaar.', ['Van Loon']],
    ['De Vries komt niet.', ['De Vries']],
    ['Van der Meer en Van den Berg gingen mee.', ['Van der Meer', 'Van den Berg']],
    ['de dokter (van Zanten) wil een handtekening', ['van Zanten']],
    ['Wij spraken Van Dijk en Ter Horst.', ['Van Dijk', 'Ter Horst']],
    ['dat zei bram de wit en ook sanne van der berg', ['bram de wit', 'sanne van der berg']],
    ['de mentor heet mark de vries', ['mark de vries']],
    ['aan tafel zaten mees, pim en bo', ['mees', 'pim', 'bo']],
    ['ik ben boos want hij heeft merel gewoon meegenomen', ['merel']],
    ['ze wonen met ene rico in hoorn, bij zijn oma', ['rico', 'hoorn']],
    [
      'Zwart schreef het verslag. Winter belde. Bakker bevestigt dit.',
      ['Zwart', 'Winter', 'Bakker'],
    ],
    ['Aangemeld door EL AMRANI, Yassin.', ['EL AMRANI', 'Yassin']],
    ['RAPPORT VAN SASKIA BROUWER OVER DE JONGEN', ['SASKIA BROUWER']],
  ])('%s', (text, names) => {
    expect(goes(text)).toEqual(names);
  });

  test('somebody known signs with letters that mean something else', () => {
    expect(goes('Medicatie ongewijzigd. Voor akkoord: TL', known)).toEqual(['TL']);
  });
});

describe('what is nobody', () => {
  test.each([
    'hij zegt best dat het mooi is en vindt rust',
    'dat is ook weer mooi en nu is rust nodig',
    'Patterson kan volgens mij de kast in.',
    'Na vijf sessies Imaginaire Rescripting ging het beter.',
    'op grond van artikel 1:253c BW gezag',
    'Rekenen is sterk: Cito M5 I+. Begrijpend lezen V.',
    'Behandeling: FBT met ouders. Letsel: FPKM mee laten kijken.',
    'Toen moest ik uit Van Dale overschrijven.',
    'In Christus verbonden, uw broeder.',
    'Lengte: 1,60 Leeftijd: onbekend',
    'Psycholog zegt dat het beter gaat.',
    "Duin, strand, dat soort foto's stuurt zij.",
    'De volgende keer (van school uit) gaat hij mee.',
    'Duin is zoals bekend geen strand.',
    'moeder gaf de bal terug en kwam uit bed in orde',
    'School belt terug. Rechter vindt dat goed. Politie meldt een inbraak.',
    'Bos vindt hij mooi en stil.',
    'Advies: havo, vmbo TL of HBO.',
  ])('stays: %s', (text) => {
    expect(goes(text, known)).toEqual([]);
  });
});
