import { beforeAll, describe, expect, it } from 'vitest';
import type { WordPlaces } from '#shared/report/comments/wordPlaces';
import { readBack, WordFile } from '../../support/wordEdits.ts';
import { bytesOf, reviewForWord } from '../../support/wordReview.ts';

let bytes: Uint8Array = new Uint8Array();
let places: WordPlaces;

/** The whole copy, with a remark and with everything filled in that can be. */
const filled = () =>
  new WordFile(bytes)
    .fill('oordeel-K01', 'voldaan')
    .fill('oordeel-K02', 'deels')
    .fill('opmerking-K02', 'Wie besloot dit?')
    .fill('oordeel-K03', 'N.v.t.')
    .fill('oordeel-K04', 'bijna')
    .fill('opmerking-K04', 'Schrijf hier: nog niet af')
    .fill('opmerking-K42', 'Goed gedaan.')
    .fill('uitkomst', 'terug naar het duo')
    .fill('oordeel-in-woorden', 'Een sterk verhaal.')
    .comment('Mentor kent haar goed.', 'Sinds wanneer?')
    .words('Warmte is er aan alle kanten.', 'Warmte is er aan veel kanten.');

const judgements = [
  { criterion: 'K01', judgement: 'met', note: '' },
  { criterion: 'K02', judgement: 'partly', note: 'Wie besloot dit?' },
  { criterion: 'K03', judgement: 'notApplicable', note: '' },
  { criterion: 'K04', judgement: null, note: 'bijna\nnog niet af' },
  { criterion: 'K42', judgement: null, note: 'Goed gedaan.' },
];
const remarks = [
  { place: 'domainNote/d-school/strength', text: 'Sinds wanneer?' },
  { place: 'domainNote/d-family/strength', span: { quote: 'alle' }, proposed: 'veel' },
];

beforeAll(async () => {
  const made = reviewForWord();
  places = made.places;
  bytes = await bytesOf(made);
});

describe('answers in the tables', () => {
  it('are read by the tag of their field', () => {
    const { answer, notPlaced, notes } = readBack(filled().bytes(), places);
    expect(answer).toMatchObject({
      verdict: 'returned',
      judgement: 'Een sterk verhaal.',
      judgements,
    });
    expect(answer).toMatchObject({ reader: 'Anna de Boer', remarks });
    expect([notPlaced, notes]).toEqual([[], []]);
  });

  it('are not what Word itself writes in a field that was emptied', () => {
    const emptied = (file: WordFile, tag: string, words: string) =>
      file
        .fill(tag, words)
        .edit('word/document.xml', (xml) =>
          xml.replace(`<w:tag w:val="${tag}"/>`, (found) => `${found}<w:showingPlcHdr/>`),
        );
    const file = new WordFile(bytes).fill('opmerking-K01', 'Klik of tik hier niet te snel.');
    emptied(file, 'opmerking-K02', 'Klik of tik om tekst in te voeren.');
    emptied(file, 'oordeel-K02', 'Kies een item.');
    emptied(file, 'uitkomst', 'Choose an item.');
    emptied(file, 'oordeel-in-woorden', 'Zo is het goed.');
    const { answer, notPlaced } = readBack(file.bytes(), places);
    expect(answer.judgements).toEqual([
      { criterion: 'K01', judgement: null, note: 'Klik of tik hier niet te snel.' },
    ]);
    expect(answer).toMatchObject({ verdict: null, judgement: 'Zo is het goed.', remarks: [] });
    expect(notPlaced).toEqual([]);
  });

  it('are read by the number in the row when a program threw all names and fields away', () => {
    const { answer, notPlaced, notes } = readBack(filled().asPlainProgram().bytes(), places);
    expect(answer).toMatchObject({
      verdict: 'returned',
      judgement: 'Een sterk verhaal.',
      judgements,
    });
    expect(answer).toMatchObject({ remarks });
    expect(notPlaced).toEqual([]);
    expect(notes).toMatchObject([{ kind: 'foundByWords' }]);
  });

  it('say which criteria did not come back, and list our own words that went', () => {
    const file = new WordFile(bytes).edit('word/document.xml', (xml) =>
      xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*oordeel-K42.*?<\/w:tr>/u, ''),
    );
    const { answer, notPlaced, notes } = readBack(file.bytes(), places);
    expect(answer.remarks).toEqual([]);
    expect(notes).toEqual([{ kind: 'criteriaGone', criteria: ['K42'] }]);
    expect(notPlaced).toMatchObject([{ what: 'removedText', where: 'text' }]);
    expect(notPlaced[0]?.words).toContain('K42');
  });

  it('keep remarks made in a row with their criterion', () => {
    const file = new WordFile(bytes).comment('K13', 'Te streng?');
    expect(readBack(file.bytes(), places).answer.remarks).toMatchObject([
      { criterion: 'K13', place: '', text: 'Bij “K13”: Te streng?' },
    ]);
  });

  it('do not take a few pages for a copy from which all the rest was left out', () => {
    const file = new WordFile(bytes).edit('word/document.xml', (xml) => {
      const start = xml.indexOf('<w:p><w:pPr><w:pStyle w:val="Heading2"/>', xml.length / 2);
      return xml.slice(0, start) + xml.slice(xml.lastIndexOf('<w:sectPr'));
    });
    const { answer, notes } = readBack(file.bytes(), places);
    expect(answer.remarks.filter(({ kind }) => kind === 'suggestion')).toEqual([]);
    expect(notes.map(({ kind }) => kind)).toContain('partOnly');
  });
});
