import { describe, expect, test } from 'vitest';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

function foundIn(text: string, label: 'AGE' | 'DATE'): readonly string[] {
  return anonymiser
    .session([{ name: 'Kacper Lis', role: 'jongere', aliases: [] }])
    .find(text)
    .filter((one) => one.label === label && one.level !== 'flag')
    .map(({ start, end }) => text.slice(start, end));
}

describe('an age as somebody says it', () => {
  test.each([
    ['Zij wordt over vier maanden 18 en wil op kamers.', '18'],
    ['Hij wordt in mei zestien en wil dan weg.', 'zestien'],
    ['Ze word volgende week 15.', '15'],
    ['Oma is dik in de zeventig en kan dit niet meer.', 'dik in de zeventig'],
    ['Vader is diep in de vijftig, zegt hij.', 'diep in de vijftig'],
    ['Een begeleider van begin twintig kwam langs.', 'begin twintig'],
    ['Moeder, eind dertig, deed open.', 'eind dertig'],
    ['Opa loopt tegen de tachtig.', 'tegen de tachtig'],
    ['Zij is nog geen veertien!', 'nog geen veertien'],
    ['Hij was amper twaalf toen het begon.', 'amper twaalf'],
    ['dus bijna zeventien uh ze maakt zich zorgen', 'bijna zeventien'],
    ['Mijn zus van toen zestien paste op.', 'zestien'],
    ['Zijn broer van toen zestien.', 'zestien'],
    ['Hij ging met elf jaar al naar een internaat.', 'elf jaar'],
    ['Ze werd op 17 jaar moeder.', '17 jaar'],
    ['Zij werd met zestien moeder.', 'zestien'],
    ['Twaalf wordt hij, en nog steeds klein.', 'Twaalf'],
    ['Mannen vertrekken rond hun veertigste.', 'rond hun veertigste'],
    ['Hoe oud was je toen? Zeven, denk ik.', 'Zeven'],
  ])('%s', (text, it) => {
    expect(foundIn(text, 'AGE')).toEqual([it]);
  });

  test.each([
    'De baby wordt over vier maanden weer gewogen.',
    'Het gesprek duurde begin dertig minuten.',
    'Er waren nog geen twintig euro over.',
    'Dat kost tegen de vijftig euro.',
    'De maatregel is met een jaar verlengd.',
    'Wij werken met vier mensen op de groep.',
    'Hoe groot is het huis? Zeven kamers.',
    'De regels van toen negen afspraken golden nog.',
  ])('no age: %s', (text) => {
    expect(foundIn(text, 'AGE')).toEqual([]);
  });
});

test('the age of the second of two', () => {
  expect(foundIn('Jildou was zeven, Douwe drie. Ik bleef thuis.', 'AGE')).toEqual([
    'zeven',
    'drie',
  ]);
});

describe('a date as somebody says it', () => {
  test.each([
    ['De zitting is vrijdag twaalf september.', 'vrijdag twaalf september'],
    [
      'Hij kwam dinsdag de derde maart tweeduizend twintig.',
      'dinsdag de derde maart tweeduizend twintig',
    ],
    ['geboren drie twaalf tweeduizend acht in het ziekenhuis', 'drie twaalf tweeduizend acht'],
    ['Op vijf mei tweeduizend elf kwam hij.', 'vijf mei tweeduizend elf'],
    ['Hij is van negentienhonderd zevenentachtig.', 'negentienhonderd zevenentachtig'],
    ['geboren 3 12 2008', '3 12 2008'],
    ['Op de avond van 23 juli lag zij in bed.', 'de avond van 23 juli'],
    ['In de nacht van 3 op 4 mei belde ze.', 'de nacht van 3 op 4 mei'],
    ['Dat was twee winters terug.', 'twee winters terug'],
    ['Een paar zomers geleden ging het mis.', 'Een paar zomers geleden'],
    ['De zomer daarop kwam ze thuis.', 'De zomer daarop'],
    ['De kerstvakantie daarna bleef hij weg.', 'De kerstvakantie daarna'],
    ['Ik zie je komend weekent weer.', 'komend weekent'],
    ['Morgen 10u bellen.', 'Morgen'],
    ['Graag reactie voor donderdag.', 'donderdag'],
    ['Donderdag heb ik ziekenhuis.', 'Donderdag'],
    ['Ik ben vrijdag vrij.', 'vrijdag'],
    ['Afspraak Merel vrijdag 10u bij haar thuis.', 'vrijdag'],
    ['Vader dacht de elfde.', 'de elfde'],
    ['Zij belt nog deze week.', 'nog deze week'],
    ['Morgen: verjaardag.', 'Morgen'],
    ['Uit het verslag van nov. jl. blijkt dat.', 'nov. jl.'],
    ['In de nacht van zaterdag op zondag is hij gevonden.', 'nacht van zaterdag op zondag'],
    ['Jan-mrt 2022 opname.', 'Jan-mrt 2022'],
    ['De week erna kwam zij terug.', 'De week erna'],
    ['m.i.v. februari start de begeleiding', 'februari'],
    ['wk 14: huisbezoek.', 'wk 14'],
    ['Halverwege havo 2 stopte hij.', 'Halverwege havo 2'],
    ['Afspraak: terugkoppeling vrijdag.', 'vrijdag'],
    ['Ik bel je terug, de mentor belt ma.', 'ma'],
    ['Pinksterweekend 2024 was hetzelfde.', 'Pinksterweekend 2024'],
    ['Eind groep zeven ging het mis.', 'Eind groep zeven'],
    ['Zij is van bouwjaar 82.', '82'],
  ])('%s', (text, it) => {
    expect(foundIn(text, 'DATE')).toEqual([it]);
  });

  test.each([
    'Twee avonden per week eet hij mee.',
    'In de zomer gaan de jongens altijd mee op kamp.',
    'Elk jaar met kerst is er ruzie.',
    'Het duurt negentien minuten.',
    'Lijn 3 12 keer per dag.',
    'De juf komt elke vrijdag.',
    'Elke vrijdag heb ik voetbal.',
    'Dat was de derde.',
    'Hij wil graag zo.',
    'Week 1: kennismaken.',
  ])('no date: %s', (text) => {
    expect(foundIn(text, 'DATE')).toEqual([]);
  });
});
