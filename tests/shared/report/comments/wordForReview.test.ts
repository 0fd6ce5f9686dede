import { strFromU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { textsOfDocx } from '#shared/anonymise/case/textsOfDocx';
import type { WordForReview } from '#shared/report/comments/wordForReview';
import { checkDocx, docxText } from '../../../support/checkDocx.ts';
import { bytesOf, remark, reviewForWord, someOfIt } from '../../../support/wordReview.ts';

const OLD = 'Verhuizing naar een andere stad en een nieuwe school.';
let made: WordForReview;
let parts: Readonly<Record<string, string>> = {};
let bytes: Uint8Array = new Uint8Array();

const part = (name: string) => parts[name] ?? '';
const around = { before: '', after: '' };

/** The words between the ends of a remark, by its initials. */
function wordsAt(initials: string): string {
  const id = new RegExp(`<w:comment w:id="(\\d+)" w:initials="${initials}"`, 'u').exec(
    part('word/comments.xml'),
  )?.[1];
  const range = new RegExp(
    `<w:commentRangeStart w:id="${id ?? ''}"/>(.*)<w:commentRangeEnd w:id="${id ?? ''}"/>`,
    'u',
  );
  return (range.exec(part('word/document.xml'))?.[1] ?? '').replace(/<[^>]*>/gu, '');
}

beforeAll(async () => {
  const printed = reviewForWord([], someOfIt).places.paragraphs.find(({ text }) => text === OLD);
  const [stretch] = printed?.stretches ?? [];
  if (stretch === undefined) throw new Error('The example changed');
  const { place, block } = stretch;
  const span = { block, endBlock: block, ...around };
  const reply = { text: 'Uit het verslag.', author: 'P. Poel', at: null } as const;
  made = reviewForWord(
    [
      remark({
        id: 'c-1',
        place,
        span: { ...span, start: 20, end: 31, quote: 'andere stad' },
        replies: [{ id: 'a-1', ...reply, authorRole: 'poolScientist' }],
        wordMark: 'S7',
      }),
      remark({ id: 'c-2', place: 'section/s3', criterion: 'K12', state: 'resolved' }),
      remark({ id: 'c-3', place: 'hypothesis/h-6', kind: 'notRight', text: 'Zo was het niet.' }),
      remark({ id: 'c-4', place, span: { ...span, start: 20, end: 30, quote: 'grote stad' } }),
      remark({ id: 'c-5', place: 'lead/weg', text: 'Hier was een aanknopingspunt.' }),
      remark({ id: 'c-6', place, kind: 'suggestion', text: '', proposed: 'Een verhuizing.' }),
    ],
    someOfIt,
  );
  bytes = await bytesOf(made);
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
});

describe('a Word file for a reader', () => {
  it('is in order, and only says that there are remarks in it', () => {
    expect(checkDocx(bytes)).toEqual(['D15 changes, comments, hidden text or a field that asks']);
  });

  it('is in order in every way without remarks, and the same every time', async () => {
    const plain = await bytesOf(reviewForWord([], someOfIt));
    expect(checkDocx(plain)).toEqual([]);
    expect(await bytesOf(reviewForWord([], someOfIt))).toEqual(plain);
  });

  it('gives every paragraph of the analysis a name, each once', () => {
    const names = [...part('word/document.xml').matchAll(/<w:bookmarkStart w:name="(va_\d+)"/gu)];
    const found = names.map(([, name]) => name);
    const marks = made.places.paragraphs.flatMap(({ mark }) => (mark === null ? [] : [mark]));
    expect(found).toEqual(marks);
    expect(new Set(found).size).toBe(found.length);
    const numbers = [...part('word/document.xml').matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/gu)];
    expect(new Set(numbers.map(([, number]) => number)).size).toBe(numbers.length);
  });

  it('says in its places exactly what it prints', () => {
    const printed = made.places.paragraphs.map(({ text }) => text.replaceAll('\u2028', ''));
    expect(
      docxText(bytes)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(printed);
  });
});

describe('remarks in the margin', () => {
  it('stand at their words, else at their thing, their section or the title', () => {
    expect(wordsAt('S7')).toBe('andere stad');
    expect(wordsAt('S8')).toBe('Hoe het nu gaat');
    expect(wordsAt('S9')).toContain('oudere jongens');
    expect(wordsAt('S10')).toBe(OLD);
    expect(wordsAt('S11')).toBe('Supervisiekopie, ronde 2');
  });

  it('say what they say, and what they were about when the words are gone', () => {
    const text = (mark: string) => made.places.comments.find((one) => one.mark === mark)?.text;
    expect(text('S8')).toBe('K12. Waar blijkt dat uit?');
    expect(text('S9')).toBe('Klopt niet. Zo was het niet.');
    expect(text('S10')).toContain('Bij de woorden “grote stad”, die er nu niet meer zo staan.');
    expect(text('S12')).toBe('Voorstel: “Een verhuizing.”');
  });

  it('keep their number, have answers below them and are done when they are', () => {
    expect(made.places.comments.map(({ mark }) => mark)).toEqual([
      ...['S7', 'S7-1', 'S8', 'S9', 'S10', 'S11', 'S12'],
    ]);
    const threads = part('word/commentsExtended.xml');
    expect(threads.match(/w15:paraIdParent/gu)).toHaveLength(1);
    expect(threads.match(/w15:done="1"/gu)).toHaveLength(1);
  });

  it('name roles in a copy without names', () => {
    expect(part('word/comments.xml')).not.toMatch(/Anna|Poel/u);
    expect(part('word/comments.xml')).toContain('w:author="Supervisor"');
    expect(part('customXml/item1.xml')).not.toMatch(/Anna|Poel/u);
  });

  it('do not hide a name that they begin in the middle of', () => {
    const cut = '<w:r><w:t>Sen</w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t>na</w:t></w:r>';
    const file = { 'word/document.xml': new TextEncoder().encode(`<w:p>${cut}</w:p>`) };
    expect(textsOfDocx(zipSync(file), 'x.docx').map(({ text }) => text)).toContain('Senna');
  });
});

describe('a short question', () => {
  it('prints the chosen things only, and asks for words in place of the criteria', () => {
    const text = docxText(bytes);
    expect(text).toContain('Druk van oudere jongens');
    expect(text).not.toContain('Volwassenen vragen te veel tegelijk');
    expect(text).not.toContain('De 42 criteria');
    expect(text).toContain('Oordeel in woorden');
  });
});
