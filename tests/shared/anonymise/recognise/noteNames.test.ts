import { describe, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import type { KnownPerson } from '#shared/anonymise/knownPerson';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const found = (text: string, people: readonly KnownPerson[] = []): readonly string[] =>
  anonymiser
    .session(people)
    .find(text)
    .filter(({ label }) => label === 'PERSON' || label === 'ORGANISATION' || label === 'SCHOOL')
    .map(({ start, end, level }) => `${level} ${text.slice(start, end)}`);

describe('names in notes full of abbreviations', () => {
  test.each([
    ['Daarna crisisplaatsing Zonder Haast, tot mei.', ['automatic Zonder Haast']],
    ['Daarna crisisplaatsing in mei en opname daar.', []],
    ['Slaapdienst: Bas, overdracht gehad.', ['automatic Bas']],
    ['Slaapdienst: Wolf. Alles rustig.', ['candidate Wolf']],
    ['Dagdienst: Kind ziek gemeld.', []],
    ['Overdracht: Alles rustig.', []],
    ['Overleg met SMW Snel over de klas.', ['automatic Snel']],
    ['Gebeld met JB de Boer.', ['automatic de Boer']],
    ['Ook IB Passend Onderwijs en SMW School sluiten aan.', []],
    ['Bij ene Tim, achternaam vermoedelijk Kramer.', ['automatic Tim', 'automatic Kramer']],
    ['De achternaam (kon ik niet lezen, Ooms?) ontbreekt.', ['automatic Ooms']],
    ['Om zijn achternaam wordt hij gepest op school.', []],
    ['Nachtrapp. De Overkant, nacht van zondag.', ['automatic De Overkant']],
    ['Verslag De eerste week was goed.', []],
    ['ZT Buitenkans dd 11-3, aanwezig: mentor.', ['automatic Buitenkans']],
    ['Fijn.\nGroet, ook van Wil,\nHan (0527-684 117)', ['automatic Wil', 'automatic Han']],
    ['Kom je snel?\nLiefs,\nMama', []],
    ['Medicatie klaarzetten: Bram/Ilse.', ['automatic Bram', 'automatic Ilse']],
    ['Overgenomen van collega Ter Haar, die vertrok.', ['automatic Ter Haar']],
    ['Gebeld met Hr. Prins over de fiets.', ['automatic Prins']],
    ['J. heeft om 02:15 het alarm ingedrukt.', ['automatic J']],
    ['A. Wat ging er goed?', []],
    ['t.a.v. Mirthe, n.a.v. de brief', ['automatic Mirthe']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('the initials before particles in letters belong to a known name', () => {
    const known = { name: 'Tijl van der Zon', role: 'jongere' };
    expect(found('Betreft: T. v.d. Zon, geboren in mei.', [known])).toEqual([
      'automatic T. v.d. Zon',
    ]);
  });

  test('what numbers parts and methods is nobody', () => {
    expect(found('Stroop kaart III was goed, daarna evt. Rots & Water. Verm. TOS.')).toEqual([]);
  });
});

describe('names in chats without capitals', () => {
  const known = { name: 'Fleur van Beek', role: 'jongere' };
  test.each([
    ['ja en van beek moet haar pil nog, bel jij?', ['automatic van beek']],
    ['we zaten bij een beek en van alles, en toen weer weg', []],
    ['hij was daarna met mo en sterre naar huis', ['automatic mo', 'automatic sterre']],
    ['zeg m dat er soep is xx r', ['automatic r']],
    ['hij zat achter de klomp te blowen', ['candidate de klomp']],
    ['hij zat achter de bank te huilen', []],
  ])('%s', (text, names) => {
    expect(found(text, [known])).toEqual(names);
  });
});

describe('times and ages in notes', () => {
  const times = (text: string): readonly string[] =>
    anonymiser
      .session([])
      .find(text)
      .map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
  test.each([
    ['Kalenderleeftijd 13;8 jr bij het onderzoek.', ['AGE 13;8 jr']],
    ['Eerder onderzoek (op school, toen acht) gaf niets.', ['AGE acht']],
    ['Hij kwam dinsdag de elfde.', ['DATE dinsdag de elfde']],
    ['Nacht van do 14 op vr 15 nov was rustig.', ['DATE do 14 op vr 15 nov']],
    ['Woonde daar tot 12-2022.', ['DATE 12-2022']],
    ['De volgende dag belde ze.', ['DATE De volgende dag']],
    ['Twee dagen na haar verjaardag liep zij weg.', ['DATE Twee dagen na haar verjaardag']],
    ['In het 2e kwartaal 2023.', ['DATE 2e kwartaal 2023']],
    ['Van 1 juli 2017 t/m eind maart 2019 daar.', ['DATE 1 juli 2017 t/m eind maart 2019']],
    ['Evaluatie doorgaans in maart en september.', []],
    ['En is het nou 14 of 15?', ['AGE 14 of 15']],
    // How long something lasted stays: without it nobody understands the order of things.
    ['Een pauze van twee weken is genoeg.', []],
    ['Van maart 2024 tot nu daar.', ['DATE maart 2024']],
    ['Zij kwam terug op de 12e van de maand.', ['DATE 12e van de maand']],
    ['Verslag d.d. Pasen.', ['DATE Pasen']],
    ['Zij wordt veertien in mei.', ['AGE veertien', 'DATE mei']],
    ['De dosis wordt 10 op een dag.', []],
    ['Thee, 5-4-3-2-1-oefening gedaan.', []],
    ['De uitslag (95%-BI 82-95) was laag.', []],
    ['zn insta is trouwens @lano.m4rt daar', ['HANDLE @lano.m4rt']],
  ])('%s', (text, expected) => {
    expect(times(text).filter((one) => !one.startsWith('OTHER'))).toEqual(expected);
  });
});
