import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerRemark } from '#shared/review/reviewAnswer';
import { placesInWord } from '#shared/word-back/placesInWord';
import { withNotPlaced } from '#shared/word-back/readWordAnswer';
import type { WordPlaces } from '#shared/report/comments/wordPlaces';
import { inserted, readBack, removed, run, WordFile } from '../../support/wordEdits.ts';
import { bytesOf, remark, reviewForWord, reviewId, someOfIt } from '../../support/wordReview.ts';

const OLD = 'Verhuizing naar een andere stad en een nieuwe school.';
const OURS = 'Waar blijkt dat uit?';

let bytes: Uint8Array = new Uint8Array();
let places: WordPlaces;

/** The file as it was sent, with a remark on an event, an answer to it, and one that was resolved. */
const sent = () => new WordFile(bytes);
const back = (file: WordFile) => readBack(file.bytes(), places);
const only = (file: WordFile): AnswerRemark => {
  const { answer, notPlaced } = back(file);
  expect(notPlaced).toEqual([]);
  expect(answer.remarks).toHaveLength(1);
  return answer.remarks[0] as AnswerRemark;
};

beforeAll(async () => {
  const printed = reviewForWord([], someOfIt).places.paragraphs.find(({ text }) => text === OLD);
  const [stretch] = printed?.stretches ?? [];
  if (stretch === undefined) throw new Error('The example changed');
  const { place, block } = stretch;
  const around = { before: '', after: '' };
  const made = reviewForWord(
    [
      remark({
        id: 'c-1',
        place,
        span: { block, start: 0, endBlock: block, end: 10, quote: 'Verhuizing', ...around },
        replies: [
          {
            id: 'a-1',
            text: 'Uit het verslag.',
            author: '',
            authorRole: 'poolScientist',
            at: null,
          },
        ],
      }),
      remark({ id: 'c-2', place: 'section/s5', state: 'resolved', text: 'Welke is het sterkst?' }),
    ],
    someOfIt,
  );
  places = made.places;
  bytes = await bytesOf(made);
});

describe('a file that nobody touched', () => {
  it('says nothing new, and carries its places along', () => {
    const { answer, notPlaced, notes } = back(sent());
    expect({ ...answer, remarks: answer.remarks.length }).toEqual({
      reviewId,
      version: 'a'.repeat(64),
      kind: 'review',
      reader: '',
      returnedOn: '2026-03-10',
      verdict: null,
      judgement: '',
      remarks: 0,
      judgements: [],
    });
    expect([notPlaced, notes]).toEqual([[], []]);
    expect(placesInWord(sent().bytes())).toEqual({ ok: true, value: places });
  });
});

describe('remarks', () => {
  it('stand at the very words', () => {
    const found = only(sent().comment('Warmte is er aan alle kanten.', 'Van wie hoorde je dat?'));
    expect(found).toMatchObject({
      kind: 'remark',
      place: 'domainNote/d-family/strength',
      text: 'Van wie hoorde je dat?',
      author: 'Anna de Boer',
      authorRole: 'supervisor',
      at: Date.parse('2026-03-20T14:00:00Z'),
      state: 'open',
      span: { start: 0, end: 29, quote: 'Warmte is er aan alle kanten.' },
    });
  });

  it('point past a label and quotation marks into the text of the duo', () => {
    const words = 'Als ik iets zeg, raak ik iemand kwijt. Dus ga ik liever zelf.';
    const file = sent().edit('word/document.xml', (xml) =>
      xml.replace(`“${words}”`, `“</w:t></w:r>${run(words)}<w:r><w:t>”`),
    );
    expect(only(file.comment(words, 'Sterk.'))).toMatchObject({
      place: 'helpRequest/q-1/ownExplanation',
      span: { start: 0, quote: words },
    });
  });

  it('name the criterion they begin with', () => {
    const file = sent().comment('Mentor kent haar goed.', 'K12: is dit genoeg?');
    expect(only(file)).toMatchObject({ criterion: 'K12', text: 'is dit genoeg?' });
  });

  it('are about the thing or the section when they stand at words that are ours', () => {
    const heading = places.paragraphs.find(({ text }) => /^Hypothese.*oudere jongens$/u.test(text));
    const file = sent().comment(heading?.text ?? '', 'Kan deze weg?');
    expect(only(file)).toMatchObject({
      place: 'hypothesis/h-6',
      span: null,
      text: `Bij “${heading?.text ?? ''}”: Kan deze weg?`,
    });
    const label = sent().comment('Vlak ervoor: ', 'Hoe weet je dat?');
    expect(only(label)).toMatchObject({ place: 'hypothesis/h-2/justBefore', span: null });
    const part = sent().comment('Hoe het nu gaat', 'Mooi opgebouwd.');
    expect(only(part)).toMatchObject({ place: 'section/s3' });
  });

  it('run over more than one paragraph', () => {
    const file = sent()
      .comment('Warmte is er aan alle kanten.', 'Over beide kolommen.')
      .edit('word/document.xml', (xml) => {
        const [end = ''] = /<w:commentRangeEnd w:id="4"\/>/u.exec(xml) ?? [];
        const later = 'Ziet moeder elke zondagmiddag een uur op de groep, vader eens per maand.';
        return xml.replace(end, '').replace(`${later}</w:t></w:r>`, `${later}</w:t></w:r>${end}`);
      });
    expect(only(file)).toMatchObject({
      place: 'domainNote/d-family/strength',
      span: { quote: 'Warmte is er aan alle kanten.' },
    });
  });

  it('without a place are listed, and can be taken in as remarks about the whole', () => {
    const file = sent().comment('Mentor kent haar goed.', 'Nergens bij.');
    file.edit('word/document.xml', (xml) =>
      xml.replace(/<w:comment(?:RangeStart|RangeEnd|Reference) w:id="4"\/>/gu, ''),
    );
    const { answer, notPlaced } = back(file);
    expect(answer.remarks).toEqual([]);
    expect(notPlaced).toMatchObject([{ what: 'comment', where: 'nowhere', words: 'Nergens bij.' }]);
    expect(withNotPlaced(answer, notPlaced).remarks).toMatchObject([
      { place: '', text: 'Nergens bij.', author: 'Anna de Boer' },
    ]);
  });

  it('have the same ids whoever reads the file', () => {
    const file = sent().comment('Mentor kent haar goed.', 'Twee keer.').bytes();
    expect(readBack(file, places)).toEqual(readBack(file, places));
  });
});

describe('answers to what was there', () => {
  it('come back in the thread of the remark', () => {
    expect(only(sent().reply(OURS, 'Dank, dat is helder.'))).toMatchObject({
      id: 'c-1',
      replies: [{ text: 'Dank, dat is helder.', author: 'Anna de Boer' }],
    });
    expect(only(sent().reply('Uit het verslag.', 'Welk verslag?'))).toMatchObject({ id: 'c-1' });
  });

  it('are found where somebody typed in our own remark', () => {
    const file = sent().edit('word/comments.xml', (xml) => xml.replace(OURS, `${OURS} Nu wel.`));
    expect(only(file)).toMatchObject({ id: 'c-1', replies: [{ text: 'Nu wel.' }] });
  });

  it('tell that a thread was resolved, or opened again', () => {
    const done = sent().edit('word/commentsExtended.xml', (xml) =>
      xml
        .replace('w15:done="1"', 'w15:done="x"')
        .replace('w15:done="0"', 'w15:done="1"')
        .replace('"x"', '"0"'),
    );
    expect(back(done).answer.remarks).toMatchObject([
      { id: 'c-1', state: 'resolved', replies: [] },
      { id: 'c-2', state: 'open', replies: [] },
    ]);
  });

  it('say which remark of ours is gone', () => {
    const file = sent().edit('word/comments.xml', (xml) =>
      xml.replace(/<w:comment [^>]*w:initials="S2".*?<\/w:comment>/u, ''),
    );
    expect(back(file).notes).toEqual([
      { kind: 'commentGone', remark: 'c-2', text: 'Welke is het sterkst?' },
    ]);
  });
});

describe('changed text', () => {
  const silent = OLD.replace('andere', 'grote');

  it('is a suggestion of the words that changed, tracked or not', () => {
    const wanted = {
      kind: 'suggestion',
      place: 'lifeEvent/t-04/text',
      span: { start: 20, end: 26, quote: 'andere' },
      proposed: 'grote',
    };
    const file = sent().edit('word/document.xml', (xml) =>
      xml.replace(' een andere stad', ' een grote stad'),
    );
    expect(only(file)).toMatchObject(wanted);
    const tracked = sent().tracked('Wil hulp bij slapen.', silent, 'C. Vos');
    expect(only(tracked)).toMatchObject({
      author: 'C. Vos',
      at: Date.parse('2026-03-21T09:00:00Z'),
    });
  });

  it('takes a word along where words were only added or only taken away', () => {
    const added = sent().words('Mentor kent haar goed.', 'Mentor kent haar heel goed.');
    expect(only(added)).toMatchObject({ span: { quote: 'haar ' }, proposed: 'haar heel ' });
    const gone = sent().words('Mentor kent haar goed.', 'Mentor kent haar.');
    expect(only(gone)).toMatchObject({ span: { quote: 'haar goed' }, proposed: 'haar' });
  });

  it('leaves spaces and hard spaces alone', () => {
    expect(
      back(sent().words('Mentor kent haar goed.', 'Mentor  kent\u00a0haar goed. ')).answer.remarks,
    ).toEqual([]);
  });

  it('of words that are ours is a remark at what they belong to', () => {
    const file = sent().words('Hoe het nu gaat', 'Hoe het gaat');
    expect(only(file)).toMatchObject({ kind: 'remark', place: 'section/s3' });
  });

  it('proposes a new paragraph behind the one before it', () => {
    const file = sent().paragraph(
      OLD.slice(11),
      (p) => `${p}<w:p>${run('Daarna werd het stil.')}</w:p>`,
    );
    expect(only(file)).toMatchObject({
      kind: 'suggestion',
      place: 'lifeEvent/t-04/text',
      span: { quote: 'school.' },
      proposed: 'school.\nDaarna werd het stil.',
    });
  });

  it('proposes to leave a paragraph out', () => {
    const file = sent().paragraph('Rustig bij dieren.', () => `<w:p>${run(' ')}</w:p>`);
    expect(only(file)).toMatchObject({
      kind: 'suggestion',
      place: 'domainNote/d-leisure/strength',
      span: { quote: 'Rustig bij dieren.' },
      proposed: '',
    });
  });

  it('knows a paragraph that was cut in two', () => {
    const file = sent().words(
      'Tante is elke week beschikbaar.',
      'Tante is elke</w:t></w:r></w:p><w:p><w:r><w:t>week beschikbaar.',
    );
    expect(only(file)).toMatchObject({
      kind: 'suggestion',
      span: { quote: 'elke week' },
      proposed: 'elke\nweek',
    });
  });

  it('reads what a tracked removal of a paragraph leaves', () => {
    const file = sent().paragraph('Rustig bij dieren.', () => {
      const mark = '<w:pPr><w:rPr><w:del w:id="7" w:author="C. Vos"/></w:rPr></w:pPr>';
      return `<w:p>${mark}${removed('Rustig bij dieren.', 'C. Vos')}</w:p><w:p>${inserted('Rustig bij paarden.', 'C. Vos')}</w:p>`;
    });
    expect(only(file)).toMatchObject({
      span: { quote: 'dieren' },
      proposed: 'paarden',
      author: 'C. Vos',
    });
  });
});
