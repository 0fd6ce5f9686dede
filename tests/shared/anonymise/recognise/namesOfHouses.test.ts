import { describe, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const NAMED = new Set(['ORGANISATION', 'SCHOOL', 'LOCATION', 'PERSON']);

/** What goes at once, as it stands in the text. */
function goes(text: string): readonly string[] {
  return anonymiser
    .session([])
    .find(text)
    .filter(({ level, label }) => level === 'automatic' && NAMED.has(label))
    .map(({ start, end }) => text.slice(start, end));
}

describe('houses, firms, clubs and schools by their kind', () => {
  test.each([
    ['Zij woont nu in huize De Zilverreiger.', 'huize De Zilverreiger'],
    ['De jongens gaan mee met clubwerk De Ark op kamp.', 'clubwerk De Ark'],
    ['De huur loopt via woningbouw De Eendracht.', 'woningbouw De Eendracht'],
    ['Zij is in behandeling bij praktijk Zonnedauw.', 'praktijk Zonnedauw'],
    ['Controle bij MC De Veste volgt.', 'MC De Veste'],
    ['Haar vader werkt bij scheepswerf Visser.', 'scheepswerf Visser'],
    ['Hij slaapt in hostel De Waard.', 'hostel De Waard'],
    ['Ze trainen in sporthal De Kolk.', 'sporthal De Kolk'],
    ['Ze wonen op woonboot De Hoop.', 'woonboot De Hoop'],
    ['Hij eet vaak in eethuis Saray.', 'eethuis Saray'],
  ])('with a capital: %s', (text, name) => {
    expect(goes(text)).toEqual([name]);
  });

  test.each([
    ['Zij heeft met opa een zaak, Lotus Garden, in het dorp.', 'Lotus Garden'],
    ['Hij traint bij Black Tiger Gym.', 'Black Tiger Gym'],
    ['Ze werkt bij Royal Nails in het centrum.', 'Royal Nails'],
    ['De dienst van de Full Gospel Church was lang.', 'Full Gospel Church'],
    ['Ze eten vaak bij Golden Wok.', 'Golden Wok'],
    ['Ze bidden in Masjid Al Noor.', 'Masjid Al Noor'],
  ])('with a foreign name: %s', (text, name) => {
    expect(goes(text)).toEqual([name]);
  });
});

describe('names of houses without a capital', () => {
  test.each([
    ['Hij helpt in de keuken van restaurant de pollepel.', 'restaurant de pollepel'],
    ['De arts van stichting opora zegt dat het beter gaat.', 'stichting opora'],
    ['Bel de mentor van het vellesan college even.', 'vellesan college'],
    ['Hij zat op basisschool de springplank.', 'basisschool de springplank'],
    ['We gaan naar pannenkoekenhuis de wilde gans.', 'pannenkoekenhuis de wilde gans'],
    ['Zij was eerder bij parlan.', 'parlan'],
    ['mijn werk bij vis bedrijf Zwaan is tot drie uur', 'vis bedrijf Zwaan'],
    ['dat staat in het stuk van de bascule uit toen', 'de bascule'],
    ['overleg met de voogd van spirit over de plek', 'spirit'],
    ['Hij gaat naar naschoolse opvang De Kwikstaart.', 'naschoolse opvang De Kwikstaart'],
  ])('%s', (text, name) => {
    expect(goes(text)).toEqual([name]);
  });
});

test.each([
  ['zij ging naar het jongerencentrum de kade en daarna naar huis', 'jongerencentrum de kade'],
  ['hij zit nu op de zorgboerderij de hoek in het bos', 'zorgboerderij de hoek'],
])('with an article before the kind a person decides: %s', (text, name) => {
  const found = anonymiser.session([]).find(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toContain(name);
});

describe('a house named before', () => {
  test.each([
    ['Zij woont in gezinshuis De Bosrand. Bosrand zegt dat het goed gaat.', 'Bosrand'],
    ['Stichting Lumen helpt. Lumen komt thuis.', 'Lumen'],
    ['De intern begeleider van Tweemaster belde. In Tweemaster was les.', 'Tweemaster'],
  ])('goes again: %s', (text, name) => {
    expect(goes(text).at(-1)).toBe(name);
    expect(goes(text)).toHaveLength(2);
  });

  test('an everyday word of its name stays elsewhere', () => {
    expect(goes('School De Kring belde. In de kring zat hij stil.').at(-1)).toBe('De Kring');
  });
});

describe('what only looks like one', () => {
  test.each([
    'Mdr en vdr zijn er. Vr belt via de app.',
    'Hij woont in een appartement in het centrum.',
    'Ze bidt in de kapel en zingt in het kinderkoor.',
    'In de sporthal was het druk, ook bij de ijsbaan.',
    'Vader werkt op een kotter en oom in de drukkerij.',
    'Hij zit op voetbalclub de hele week en de trainer zegt niets.',
    'Ze is op school de beste van de klas.',
    'moeder ging met taxi de stad in',
    'in het restaurant de bediening was boos',
    'bij boksschool de nieuwe trainer is streng',
    'Na tandartspraktijk de volgende afspraak gemaakt.',
    'Zij leert op een lyceum en hij op het plaatselijke college.',
    'Vader werkt bij een groot bedrijf in de haven.',
    'zij heeft weer spirit en zin om te werken',
    'Het schilderij hangt in de huiskamer.',
  ])('stays: %s', (text) => {
    expect(goes(text)).toEqual([]);
  });

  test('a kind of paper before a house stays', () => {
    expect(goes('Behandelverslag Brijder Jeugd, evaluatie.')).toEqual(['Brijder Jeugd']);
  });
});

describe('what a house is called goes as one', () => {
  test.each([
    [
      'Groet, Dilara, De Jeugd- & Gezinsbeschermers regio Kop',
      'De Jeugd- & Gezinsbeschermers regio Kop',
    ],
    ['hij sliep bij zijn tante in de galjoenstraat', 'galjoenstraat'],
  ])('%s', (text, name) => {
    expect(goes(text)).toContain(name);
  });

  test.each([
    'moet ik morgen vroeg naar het dok anders belt hij',
    'Hij hangt rond op de parkeerplaats van de Vomar.',
  ])('a person decides about: %s', (text) => {
    const levels = anonymiser
      .session([])
      .find(text)
      .map(({ level }) => level);
    expect(levels).toContain('candidate');
  });
});
