import { beforeAll, describe, expect, it } from 'vitest';
import type { WordPlaces } from '#shared/report/comments/wordPlaces';
import { withNotPlaced } from '#shared/word-back/readWordAnswer';
import { foreignWord } from '../../support/foreignWord.ts';
import { bareWord, readBack, run, WordFile } from '../../support/wordEdits.ts';
import { bytesOf, reviewForWord, someOfIt } from '../../support/wordReview.ts';

let bytes: Uint8Array = new Uint8Array();
let places: WordPlaces;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const sent = () => new WordFile(bytes);
const back = (file: WordFile) => readBack(file.bytes(), places);
const saidIn = (file: Uint8Array) => {
  const { answer, notPlaced } = readBack(file, places);
  return withNotPlaced(answer, notPlaced).remarks.map(({ text, proposed }) => text + proposed);
};

beforeAll(async () => {
  const made = reviewForWord([], someOfIt);
  places = made.places;
  bytes = await bytesOf(made);
});

describe('a file of somebody else', () => {
  it('is read whole: remarks, tracked changes, tables in tables, boxes and notes', () => {
    const said = saidIn(foreignWord()).join('\n');
    for (const words of ['Een eigen zin.', 'heel wat anders', 'Binnenste cel', 'In een kader']) {
      expect(said).toContain(words);
    }
    expect(said).toContain('Vreemde opmerking.');
    expect(said).toContain('Zie het dossier.');
    expect(said).not.toContain('iets anders');
    expect(said.split('In een kader')).toHaveLength(2);
  });

  it('is not taken for a copy from which everything was left out', () => {
    const { answer, notes } = readBack(foreignWord(), places);
    expect(answer.remarks.every(({ kind }) => kind === 'remark')).toBe(true);
    expect(notes).toMatchObject([{ kind: 'partOnly' }]);
  });

  it('may be blank', () => {
    const { answer, notPlaced } = readBack(bareWord(''), places);
    expect([answer.remarks, notPlaced]).toEqual([[], []]);
  });
});

describe('our file after another program', () => {
  it('finds everything by its words where names, fields, threads and initials are gone', () => {
    const file = sent()
      .comment('Mentor kent haar goed.', 'Sinds wanneer?')
      .reply('Sinds wanneer?', 'En hoe vaak?', { author: 'C. Vos' })
      .tracked('Rustig bij dieren.', 'Rustig bij paarden.')
      .asPlainProgram();
    const { answer, notPlaced, notes } = back(file);
    expect(answer.remarks).toMatchObject([
      {
        place: 'domainNote/d-school/strength',
        text: 'Sinds wanneer?',
        replies: [{ text: 'En hoe vaak?', author: 'C. Vos' }],
      },
      { place: 'domainNote/d-leisure/strength', proposed: 'paarden' },
    ]);
    expect([notPlaced, notes.map(({ kind }) => kind)]).toEqual([[], ['foundByWords']]);
  });

  it('lists remarks that hang in the head of a page', () => {
    const file = sent().comment('Mentor kent haar goed.', 'Wat betekent dit?');
    const id = file.commentNumber('Wat betekent dit?');
    file.edit('word/document.xml', (xml) =>
      xml.replace(/<w:comment(?:RangeStart|RangeEnd|Reference) w:id="\d+"\/>/gu, ''),
    );
    file.edit('word/header1.xml', (xml) =>
      xml.replace('</w:p>', `<w:r><w:commentReference w:id="${id}"/></w:r></w:p>`),
    );
    expect(back(file).notPlaced).toMatchObject([
      { what: 'comment', where: 'margin', words: 'Wat betekent dit?' },
    ]);
  });

  it('reads a remark at a point as one on the word there', () => {
    const file = sent().comment('Mentor kent haar goed.', 'Hier.');
    file.edit('word/document.xml', (xml) =>
      xml.replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>/gu, ''),
    );
    expect(back(file).answer.remarks).toMatchObject([
      { place: 'domainNote/d-school/strength', span: { quote: 'goed.' } },
    ]);
  });

  it('says that there are pictures in it that we did not put there', () => {
    const drawing =
      '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r>';
    const file = sent().paragraph('Rustig bij dieren.', (p) =>
      p.replace('</w:p>', `${drawing}</w:p>`),
    );
    expect(back(file).notes).toEqual([{ kind: 'pictures', count: 1 }]);
  });

  it('reads words in a box and in a note as added, beside where they hang', () => {
    const note = '<w:r><w:footnoteReference w:id="9"/></w:r>';
    const file = sent()
      .paragraph('Rustig bij dieren.', (p) => p.replace('</w:p>', `${note}</w:p>`))
      .edit('word/footnotes.xml', (xml) =>
        xml.replace(
          '</w:footnotes>',
          `<w:footnote ${W} w:id="9"><w:p>${run('Welke dieren?')}</w:p></w:footnote></w:footnotes>`,
        ),
      );
    expect(back(file).answer.remarks).toMatchObject([
      { place: 'domainNote/d-leisure/strength', text: 'Welke dieren?', span: { quote: 'dieren.' } },
    ]);
  });

  it('does not trust names that stand at other words', () => {
    const file = sent().edit('word/document.xml', (xml) =>
      xml.replace(/va_(\d+)/gu, (_, number: string) => `va_${String(Number(number) + 2)}`),
    );
    const { answer, notPlaced } = back(
      file.words('Mentor kent haar goed.', 'Mentor kent haar heel goed.'),
    );
    expect([answer.remarks.length, notPlaced]).toEqual([1, []]);
    expect(answer.remarks[0]).toMatchObject({ place: 'domainNote/d-school/strength' });
  });
});
