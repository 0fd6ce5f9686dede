import { describe, expect, it } from 'vitest';
import lists from '#resources/name-lists.json';
import { applyFindings } from '#shared/anonymise/applyFindings';
import type { KnownPerson } from '#shared/anonymise/knownPerson';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { isBsn, isIban } from '#shared/anonymise/recognise/numbers';

const anonymiser = makeAnonymiser(lists);

function automatic(text: string, people: readonly KnownPerson[] = []): readonly string[] {
  return anonymiser
    .session(people)
    .find(text)
    .filter(({ level }) => level === 'automatic')
    .map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

describe('numbers', () => {
  it.each([
    ['Haar BSN is 123456782.', 'BSN 123456782'],
    ['Nummer 123456789 klopt niet.', 'ID 123456789'],
    ['Rekening NL91 ABNA 0417 1643 00 graag.', 'IBAN NL91 ABNA 0417 1643 00'],
    ['Bel +31 (0)6 12 34 56 78 vanavond', 'PHONE +31 (0)6 12 34 56 78'],
    ['Bel 06-12345678 terug.', 'PHONE 06-12345678'],
    ['Mail naar s.brouwer@voorbeeld.nl aub', 'EMAIL s.brouwer@voorbeeld.nl'],
    ['Op insta heet hij kay_leigh09 nu', 'HANDLE kay_leigh09'],
    ['Zij woont op 1741 AB.', 'LOCATION 1741 AB'],
    ['Zaaknummer C/15/334455 / JE RK 21-1234 loopt.', 'ID C/15/334455 / JE RK 21-1234'],
    ['Zijn kenteken is XX-123-Y.', 'ID XX-123-Y'],
  ])('finds what follows a form: %s', (text, found) => {
    expect(automatic(text)).toContain(found);
  });

  it('checks citizen service numbers and accounts', () => {
    expect(isBsn('123456782')).toBe(true);
    expect(isBsn('123456789')).toBe(false);
    expect(isIban('NL91ABNA0417164300')).toBe(true);
    expect(isIban('NL92ABNA0417164300')).toBe(false);
  });
});

describe('times', () => {
  it.each([
    ['Geboren op 4 juli 2009.', 'DATE 4 juli 2009'],
    ['Op 12-03-2021 besloten.', 'DATE 12-03-2021'],
    ['Sinds begin maart gaat het beter.', 'DATE begin maart'],
    ['Dat was drie jaar geleden.', 'DATE drie jaar geleden'],
    ['In schooljaar 2021/2022 bleef zij zitten.', 'DATE schooljaar 2021/2022'],
    ['Het speelt in zomer 2019.', 'DATE zomer 2019'],
    ['De tweede dinsdag van november ging het mis.', 'DATE tweede dinsdag van november'],
    ['De vierde zondag in maart belde zij.', 'DATE vierde zondag in maart'],
    ['Dat was in tweeduizend negentien.', 'DATE tweeduizend negentien'],
    ['In tweeduizendéénentwintig verhuisden zij.', 'DATE tweeduizendéénentwintig'],
    ['Zij is een 14-jarige puber.', 'AGE 14-jarige'],
    ['Haar zusje van 7, die thuis is.', 'AGE 7'],
    ['Hij is bijna zestien.', 'AGE bijna zestien'],
    ['Zijn broer (9) speelt buiten.', 'AGE 9'],
  ])('finds %s', (text, found) => {
    expect(automatic(text)).toContain(found);
  });

  it('leaves durations and months as such alone', () => {
    expect(automatic('De behandeling duurt over het algemeen lang.')).toEqual([]);
    expect(automatic('Wat mei doet, doet maart ook.')).toEqual([]);
    expect(automatic('Er kwamen tweeduizend mensen op af.')).toEqual([]);
    expect(automatic('Zij moest tweeduizend vijf euro terugbetalen.')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Mijn broer Karim slaapt.', 'PERSON Karim'],
    ['Volgens juf Marieke gaat het goed.', 'PERSON Marieke'],
    ['gesprek met fatima el idrissi over school', 'PERSON fatima el idrissi'],
    ['Zij verblijft bij De Eekhoorn.', 'ORGANISATION De Eekhoorn'],
    ['Hij zit op obs De Regenboog.', 'SCHOOL obs De Regenboog'],
    ['Zij woont in Tuitjenhorn.', 'LOCATION Tuitjenhorn'],
    ['Wij wonen aan de Kerkstraat 12.', 'LOCATION Kerkstraat 12'],
    ['De brief van K.J. de Vries kwam aan.', 'PERSON K.J. de Vries'],
    ['Pleidooi van mr. Van der Stoep volgt.', 'PERSON Van der Stoep'],
    ['In het buurthuis, de Kwelder, is het rustig.', 'ORGANISATION de Kwelder'],
    ['Zij rijdt bij taxicentrale Zeemeeuw mee.', 'ORGANISATION taxicentrale Zeemeeuw'],
    ['In de kantine van VV Pioen hangt hij rond.', 'ORGANISATION VV Pioen'],
    ['Met hulp van CJG Purmerend gaat het.', 'ORGANISATION CJG Purmerend'],
    ['Moeder werkt bij Maan & Zn. in de winkel.', 'ORGANISATION Maan & Zn'],
    ['Eerder: Huize Zeewind, daarna de Drie Linden.', 'ORGANISATION Drie Linden'],
    ['Er was een opname Kwelderoog vorig jaar.', 'ORGANISATION Kwelderoog'],
    ['De baby van zijn zus was tussen de 4 en 6 jaar oud.', 'AGE tussen de 4 en 6 jaar oud'],
    ['Volgende keer 14-02, dan met vader.', 'DATE 14-02'],
  ])('finds %s', (text, found) => {
    expect(automatic(text)).toContain(found);
  });

  it.each([
    'De Raad voor de Kinderbescherming en Veilig Thuis zijn betrokken.',
    'Na EMDR en Triple P volgde PMTO; de SDQ en CBCL zijn afgenomen.',
    'Volgens Bowlby en Judith Herman is veiligheid het begin.',
    'Hij slikt Ritalin en Concerta vanwege ADHD.',
    'Thuissituatie: rustig. Diagnostiek liet zien dat hij angstig is.',
    'Geachte mevrouw, Bijgaand ontvangt u de brief.',
    'Mooi verteld. Mama belt en oma kookt. Beeldschermtijd is een onderwerp.',
    'Dat is een Wolf in schaapskleren, zegt hij. Geboren na 38 weken.',
  ])('leaves what names nobody: %s', (text) => {
    expect(automatic(text)).toEqual([]);
  });
});

describe('people of the case', () => {
  const people: readonly KnownPerson[] = [
    { name: 'Sem Brouwer', role: 'jongere' },
    { name: 'Anja van der Plas', role: 'moeder' },
    { name: 'Roos Brouwer', role: 'zus' },
  ];

  it.each([
    ['mevrouw v.d. Plas belde', 'moeder'],
    ['S.B. was er ook', 'de jongere'],
    ['volgens anja is het rustig', 'moeder'],
    ['Het is Anja’s idee', 'moeder'],
    ['Brouwwer, Sem', 'de jongere'],
    ['Anjaatje lachte', 'moeder'],
  ])('knows a variant: %s', (text, pseudonym) => {
    const found = anonymiser.session(people).find(text);
    expect(found.map((finding) => finding.pseudonym)).toContain(pseudonym);
  });

  it('asks rather than replaces where the sentence says what the word means', () => {
    for (const text of ['Roos is haar lievelingskleur.', 'Niet elke Roos bloeit.']) {
      expect(automatic(text, people), text).toEqual([]);
      expect(anonymiser.session(people).find(text), text).toMatchObject([{ level: 'candidate' }]);
    }
    expect(automatic('Roos is haar zus.', people)).toEqual(['PERSON Roos']);
  });

  it('asks about a word with a capital that something is done with as with people', () => {
    for (const text of ['Storm opgehaald van school.', 'Roos gebeld vandaag.'])
      expect(anonymiser.session([]).find(text)[0], text).toMatchObject({
        label: 'PERSON',
        level: 'candidate',
      });
  });

  it('says of a plan how soon, and of nobody that they own it', () => {
    for (const text of [
      'Minder weglopen binnen acht weken.',
      'Niemand voelde zich eigenaar.',
      'Zij zit vier maanden thuis zonder onderwijs.',
      'Wij vroegen te veel, omdat niemand het verslag kende.',
    ])
      expect(anonymiser.session([]).find(text), text).toEqual([]);
  });

  it('leaves an ordinary word that is a name elsewhere', () => {
    expect(automatic('Er staat een roos in de tuin.', people)).toEqual([]);
    for (const text of ['Helder verteld.', 'Helder dat dit er staat.', 'Helder is dat niet.']) {
      expect(anonymiser.session([]).find(text), text).toEqual([]);
    }
    expect(automatic('Helder belde moeder.')).toEqual(['PERSON Helder']);
    const isCalledSo: readonly KnownPerson[] = [{ name: 'Helder Lopes', role: 'oom', aliases: [] }];
    expect(automatic('Helder uitgelegd.', isCalledSo)).toEqual(['PERSON Helder']);
  });

  it('keeps one pseudonym over the texts of a session', () => {
    const session = anonymiser.session(people);
    const first = session.find('Zijn vriend Bilal kwam langs.');
    const second = session.find('Daarna ging bilal naar huis.');
    expect(second[0]?.pseudonym).toBe(first[0]?.pseudonym);
    expect(applyFindings('Zijn vriend Bilal kwam langs.', first)).toBe(
      'Zijn vriend persoon A kwam langs.',
    );
  });
});
