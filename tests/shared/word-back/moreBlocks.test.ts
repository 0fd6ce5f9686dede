import { beforeAll, expect, it } from 'vitest';
import { wordForReview } from '#shared/report/comments/wordForReview';
import type { WordPlaces } from '#shared/report/comments/wordPlaces';
import { copyCase, copyWish } from '../../support/copyCase.ts';
import { readBack, run, WordFile } from '../../support/wordEdits.ts';
import { bytesOf, reviewId } from '../../support/wordReview.ts';

const STORY = 'Eerst dit gebeurde.\n\nDaarna werd het stil.\n\nNu gaat het beter.';

let bytes: Uint8Array = new Uint8Array();
let places: WordPlaces;

/** A text of three paragraphs, and one of three that is printed as lines of one paragraph. */
beforeAll(async () => {
  const made = wordForReview(
    copyWish('supervision', {
      analysis: copyCase({
        loop: [{ id: 'l-9', name: 'Rondje', story: STORY }],
        hypothesis: [{ id: 'h-9', shortName: 'Kort', text: STORY.replaceAll('.', '!') }],
        ...{ evidence: [], position: [], link: [], factor: [], lead: [], lifeEvent: [] },
      }),
    }),
    {
      ...{ reviewId, round: 1, kind: 'question', question: '', remarks: [] },
      chosen: ['loop/l-9', 'hypothesis/h-9'],
      isIdentifiable: true,
    },
  );
  places = made.places;
  bytes = await bytesOf(made);
});

const only = (file: WordFile) => {
  const { answer, notPlaced } = readBack(file.bytes(), places);
  expect(notPlaced).toEqual([]);
  expect(answer.remarks).toHaveLength(1);
  return answer.remarks[0];
};

it('proposes to leave a paragraph out together with the word that stays beside it', () => {
  const file = new WordFile(bytes).paragraph('Daarna werd het stil.', () => '');
  expect(only(file)).toMatchObject({
    place: 'loop/l-9/story',
    span: { quote: 'gebeurde.\nDaarna werd het stil.', start: 10, end: 21 },
    proposed: 'gebeurde.',
  });
  const first = new WordFile(bytes).paragraph('Eerst dit gebeurde.', () => '');
  expect(only(first)).toMatchObject({
    span: { quote: 'Eerst dit gebeurde.\nDaarna', start: 0, end: 6 },
    proposed: 'Daarna',
  });
});

it('proposes to join two paragraphs', () => {
  const file = new WordFile(bytes)
    .paragraph('Eerst dit gebeurde.', (p) =>
      p.replace('</w:p>', `${run(' Daarna werd het stil.')}</w:p>`),
    )
    .edit('word/document.xml', (xml) => {
      const at = xml.lastIndexOf('Daarna werd het stil.');
      const start = xml.lastIndexOf('<w:p>', at);
      return xml.slice(0, start) + xml.slice(xml.indexOf('</w:p>', at) + '</w:p>'.length);
    });
  const { answer } = readBack(file.bytes(), places);
  expect(answer.remarks.map(({ span, proposed }) => [span?.quote, proposed])).toEqual([
    ['gebeurde.\nDaarna', 'gebeurde. Daarna'],
  ]);
});

it('keeps a remark over paragraphs of one text in one piece', () => {
  const file = new WordFile(bytes)
    .comment('Daarna werd het stil.', 'Hoe lang?')
    .edit('word/document.xml', (xml) => {
      const [end = ''] = /<w:commentRangeEnd w:id="\d+"\/>/u.exec(xml) ?? [];
      return xml.replace(end, '').replace('Nu gaat het beter.</w:t></w:r>', (words) => words + end);
    });
  expect(only(file)).toMatchObject({
    place: 'loop/l-9/story',
    span: { start: 0, end: 18, quote: 'Daarna werd het stil.\nNu gaat het beter.' },
  });
});

it('finds the block where blocks are printed as lines of one paragraph', () => {
  const file = new WordFile(bytes).words('Daarna werd het stil!', 'Daarna werd het erg stil!');
  const found = only(file);
  expect(found).toMatchObject({ place: 'hypothesis/h-9/text', proposed: 'het erg ' });
  expect(found?.span?.block).toBe(found?.span?.endBlock);
  const remarked = new WordFile(bytes).comment('Nu gaat het beter!', 'Hoezo?');
  expect(only(remarked)).toMatchObject({
    place: 'hypothesis/h-9/text',
    span: { start: 0, quote: 'Nu gaat het beter!' },
  });
});

it('proposes a paragraph between two of one text', () => {
  const file = new WordFile(bytes).paragraph(
    'Daarna werd het stil.',
    (p) => `${p}<w:p>${run('Heel stil.')}</w:p>`,
  );
  expect(only(file)).toMatchObject({
    span: { quote: 'stil.' },
    proposed: 'stil.\nHeel stil.',
  });
});
