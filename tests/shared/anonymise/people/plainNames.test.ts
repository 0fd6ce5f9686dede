import { describe, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const found = (text: string): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .filter(
      ({ label, level }) => (label === 'PERSON' || label === 'ORGANISATION') && level !== 'flag',
    )
    .map(({ start, end, level }) => `${level} ${text.slice(start, end)}`);

/** Names that are words, in no name list or a common word too. */
const names = ['Wil', 'Hoop', 'Snel', 'Vos', 'Licht', 'Zomer', 'Vreugde', 'Appel'];
/** Where nothing but somebody can stand. */
const places = [
  (name: string) => `Het was stil. ${name} (14) kwam erbij.`,
  (name: string) => `Dossierhouder: ${name}.`,
  (name: string) => `Aanwezig: ${name}, moeder, vader.`,
  (name: string) => `Ze slaapt bij ${name} thuis.`,
  (name: string) => `Gesprek met ${name} gehad.`,
  (name: string) => `Het was stil. Toen kwam ${name} binnen.`,
  (name: string) => `Het was stil. Ook ${name} vindt dat.`,
  (name: string) => `Mentor ${name} belde gisteren.`,
  (name: string) => `Het was stil. ${name}'s moeder was boos.`,
];

describe('names that are ordinary words, where only somebody stands', () => {
  const cases = places.flatMap((place) => names.map((name) => [place(name), name] as const));

  test.each(cases)('%s', (text, name) => {
    const start = text.indexOf(name);
    const over = anonymiser
      .session([])
      .find(text)
      .filter(
        (one) => one.level !== 'flag' && one.start <= start && one.end >= start + name.length,
      );
    expect(over).toHaveLength(1);
  });

  test.each([
    'Groep (8) ging mee. Score (14) is hoog. Vraag (5) is open.',
    'Snel zegt hij dat het klopt. Dan vraagt die het jou.',
    'Moeder belt morgen terug. School belt ook. Iedereen zegt dat.',
    'Hoop doet leven. Licht is nodig. Vreugde is er ook.',
    'Doel: rust. Regel: op tijd thuis.',
    "Foto's hangen aan de muur. Auto's staan buiten.",
  ])('and nobody: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('houses whose name is made of small words', () => {
  test.each([
    ['Begeleiding van Samen Verder kwam langs.', ['candidate Samen Verder']],
    ['Hij werkt bij Het Erf in de buurt.', ['candidate Het Erf']],
    ['De aanvraag bij Zonder Haast loopt.', ['automatic Zonder Haast']],
    ['Wachtlijst Vooruit: acht weken.', ['candidate Vooruit']],
    ['Zij gaat van Openbaar Onderwijs naar huis.', []],
  ])('%s', (text, houses) => {
    expect(found(text)).toEqual(houses);
  });
});
