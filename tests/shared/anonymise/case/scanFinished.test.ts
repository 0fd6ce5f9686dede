import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { deidentifyCase, type DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import { scanFinished, type ScanHit } from '#shared/anonymise/case/scanFinished';
import { FILE_NAME, textsOfDocx } from '#shared/anonymise/case/textsOfDocx';
import { toWord } from '#shared/report/toWord';
import type { ReportBlock, ReportDocument } from '#shared/report/reportDocument';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';
import { smallSession } from './smallSession.ts';

const analysis = buildAnalysis({
  participant: [
    { id: 'a', name: 'Noor van Dam', role: 'youth', relation: 'jeugdige' },
    { id: 'b', name: 'Marco de Wit', role: 'parent', relation: 'vader' },
    { id: 'c', name: 'Joost Kramer', role: 'education', organisation: 'vmbo Het Baken' },
  ],
  factor: [{ id: 'f', text: 'Noor gaat naar Het Baken' }],
});
const people = knownPersons(analysis);
let release: DeidentifiedCase;
let picture: Uint8Array;

beforeAll(() => {
  release = deidentifyCase(analysis, {
    kind: 'learning',
    session: smallSession(people),
    decisions: [],
  });
  picture = Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    ),
    (letter) => letter.charCodeAt(0),
  );
});

const figure = (alt: string, svg: string): ReportBlock => ({
  kind: 'figure',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${svg}</text></svg>`,
  width: 9,
  height: 9,
  alt,
  caption: 'Een tekening',
});

function report(wish: Partial<ReportDocument> = {}, blocks: readonly ReportBlock[] = []) {
  return {
    title: 'Een analyse om van te leren',
    language: 'nl-NL',
    maker: 'Samenhang',
    date: '2026-11-22',
    header: { left: 'Oefenmateriaal', mark: 'niet doorsturen' },
    footer: { left: 'Geldig tot 2027', page: ['Blad ', ' van '] },
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'Wit is een kleur. De jongere houdt van wit brood.' }] },
      ...blocks,
    ],
    ...wish,
  } as const satisfies ReportDocument;
}

async function scan(document: ReportDocument, name = 'oefenmateriaal.docx') {
  const figures = document.blocks.filter(({ kind }) => kind === 'figure');
  const bytes = await toWord(
    document,
    figures.map(() => picture),
  );
  return scanBytes(bytes, name);
}

function scanBytes(bytes: Uint8Array, name = 'oefenmateriaal.docx'): readonly ScanHit[] {
  return scanFinished(textsOfDocx(bytes, name), {
    people,
    entities: release.entities,
    isOrdinary: (word) => word === 'wit',
  });
}

test('a file without anything known passes, also with a word that is a name elsewhere', async () => {
  expect(await scan(report({}, [figure('Tekening van een kring', 'Rust')]))).toEqual([]);
});

test('a name planted anywhere in the finished file refuses it', async () => {
  const name = (words: string) => ({ kind: 'name', words });
  const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', runs: [{ text }] });
  const inText = async (text: string) => (await scan(report({}, [paragraph(text)])))[0];
  expect(await inText('Daarna belde Noor.')).toMatchObject(name('Noor'));
  expect(await inText('Het is noors jas.')).toMatchObject(name('noors'));
  expect(await inText('Dat zei NOOR ook.')).toMatchObject(name('NOOR'));
  expect(await inText('Meneer de Wit kwam.')).toMatchObject(name('Wit'));
  expect(await inText('Zij zat op Baken.')).toMatchObject({ kind: 'masked', words: 'Baken' });
  expect((await scan(report({ title: 'Noor' })))[0]).toMatchObject(name('Noor'));
  expect((await scan(report({ maker: 'Joost' })))[0]).toMatchObject(name('Joost'));
  expect((await scan(report({ header: { left: 'Noor', mark: '' } })))[0]).toMatchObject(
    name('Noor'),
  );
  expect((await scan(report(), 'va-noor.docx'))[0]).toEqual({ where: FILE_NAME, ...name('noor') });
  const pictures = await scan(report({}, [figure('Kring van Noor', 'Rust')]));
  expect(pictures[0]).toMatchObject({ where: 'word/document.xml', ...name('Noor') });
});

test('a name made small, or of somebody, is that name too', () => {
  const called = ['Senna Brouwer', 'Bram Kok', 'Wim Tak', 'Hanna Koning'].map((name) => ({
    name,
    role: 'jongere',
  }));
  const found = (text: string) =>
    scanFinished([{ where: 'x', text }], { people: called, entities: [] }).map(
      ({ words }) => words,
    );
  for (const word of [
    'Sennaatje',
    'sennaatjes',
    "Senna's",
    'Brammetje',
    "Brammetje's",
    'Brammie',
    'Wimpje',
    'Hannaatje',
    'Brouwers',
  ]) {
    expect(found(`Daar kwam ${word} aan.`), word).toEqual([word]);
  }
  expect(found('Zij brouwt wat, bij de bramen en de taken, en een kokertje.')).toEqual([]);
});

test('a name is found through signs nobody sees, letters apart, a hyphen and an initial', () => {
  const called = [{ name: 'Senna Brouwer', role: 'jongere' }];
  const found = (text: string) =>
    scanFinished([{ where: 'x', text }], {
      people: called,
      entities: [],
      isOrdinary: (word) => word === 'brouwer',
    }).map(({ words }) => words);
  for (const sign of ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u202e']) {
    expect(found(`Hier is Sen${sign}na.`), sign).toEqual(['Senna']);
  }
  expect(found('Brieven van S e n n a B r o u w e r hier.')).toEqual(['S e n n a B r o u w e r']);
  expect(found('Toen kwam Sen- na thuis; Sen-na ook.')).toEqual(['Sen- na', 'Sen-na']);
  expect(found('Daar was S. Brouwer ook.')).toEqual(['Brouwer']);
  expect(found('Brouwer is een beroep. Brouwer is dat.')).toEqual([]);
  expect(found('Zij was in de groep a b c d en e-mailde moeder-kind.')).toEqual([]);
});

test('a name in letters that only look like it, and a house in small letters, are found', () => {
  const house = {
    key: 'ORGANISATION/zeeduin',
    label: 'ORGANISATION',
    level: 'automatic',
    words: ['Zeeduin Jeugdhulp', 'De Kade'],
    replacement: 'de organisatie',
    decision: 'accepted',
  } as unknown as DeidentifiedCase['entities'][number];
  const found = (text: string) =>
    scanFinished([{ where: 'x', text }], {
      people: [
        { name: 'Senna Brouwer', role: 'jongere' },
        { name: 'Ayşe Yıldız', role: 'tante' },
        { name: 'Иван Петров', role: 'oom' },
      ],
      entities: [house],
      isOrdinary: (word) => word === 'kade',
    }).map(({ words }) => words);
  for (const text of [
    'Ｓｅｎｎａ',
    '𝐒𝐞𝐧𝐧𝐚',
    'Sеnna',
    'Ѕenna',
    'Yildiz',
    'YILDIZ',
    'Иван',
    'zeeduin',
    'ZEEDUIN',
  ])
    expect(found(`Daar is ${text} ook.`), text).toHaveLength(1);
  expect(found('Zij liep langs de kade.')).toEqual([]);
});

test('a name that is cut over two styles is still read as one', async () => {
  const cut: ReportBlock = {
    kind: 'paragraph',
    runs: [{ text: 'met No' }, { text: 'or', strong: true }],
  };
  expect(await scan(report({}, [cut]))).toMatchObject([{ kind: 'name', words: 'Noor' }]);
});

test('a name in a drawing, a comment, a property, a link, a bookmark or a picture is found', async () => {
  const bytes = await toWord(report(), []);
  const withPart = (name: string, content: string | Uint8Array) => {
    const parts: Zippable = { ...unzipSync(bytes) };
    parts[name] = typeof content === 'string' ? strToU8(content) : content;
    return scanBytes(zipSync(parts)).map(({ where }) => where);
  };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>bij Noor</text></svg>';
  expect(withPart('word/media/a.svg', svg)).toEqual(['word/media/a.svg']);
  expect(withPart('word/media/b.svg', '<svg><g id="f-noor"/></svg>')).toEqual(['word/media/b.svg']);
  expect(withPart('word/comments.xml', '<w:comment w:author="Joost"/>')).toEqual([
    'word/comments.xml',
  ]);
  expect(withPart('docProps/custom.xml', '<p><vt:lpwstr>Noor</vt:lpwstr></p>')).toEqual([
    'docProps/custom.xml',
  ]);
  expect(withPart('word/_rels/x.rels', '<R Target="file:///c/noor.docx"/>')).toEqual([
    'word/_rels/x.rels',
  ]);
  expect(withPart('word/e.xml', '<w:bookmarkStart w:name="p-noor"/>')).toEqual(['word/e.xml']);
  expect(withPart('word/media/noor.png', picture)).toEqual(['word/media/noor.png']);
  expect(withPart('word/media/c.png', withComment(picture, 'Author\0Noor'))).toEqual([
    'word/media/c.png',
  ]);
});

test('numbers that point at somebody refuse the file; dates and pages do not', () => {
  const found = (text: string) =>
    scanFinished([{ where: 'x', text }], { people: [], entities: [] }).map(({ kind }) => kind);
  for (const text of [
    'BSN 123456782',
    'bsn 1234.56.782',
    '06 12 34 56 78',
    '+31 (0)6-12345678',
    'NL91 ABNA 0417 1643 00',
    '1723 KB',
    'dossier 20261234',
    'iemand@example.org',
  ]) {
    expect(found(text), text).toContain('number');
  }
  for (const text of [
    '2026-11-22',
    '22 november 2026',
    'blad 3 van 12',
    '1.000 woorden',
    '2 jaar',
  ]) {
    expect(found(text), text).toEqual([]);
  }
});

test('what somebody decided to keep may stand there', () => {
  const texts = [{ where: 'x', text: 'Met Noor naar Het Baken' }];
  const entities = release.entities.map((one) => ({
    ...one,
    replacement: null,
    decision: 'kept' as const,
  }));
  expect(scanFinished(texts, { people, entities })).toEqual([]);
  expect(scanFinished(texts, { people, entities: release.entities })).toHaveLength(2);
});

/** Puts a tEXt chunk behind the header of a picture; nobody checks its sum. */
function withComment(png: Uint8Array, text: string): Uint8Array {
  const data = strToU8(text);
  const chunk = new Uint8Array(data.length + 12);
  new DataView(chunk.buffer).setUint32(0, data.length);
  chunk.set(strToU8('tEXt'), 4);
  chunk.set(data, 8);
  const afterHeader = 33;
  return Uint8Array.from([...png.slice(0, afterHeader), ...chunk, ...png.slice(afterHeader)]);
}
