import { describe, expect, it } from 'vitest';
import type { PrintedComment } from '#shared/report/comments/wordPlaces';
import { quotedFrom } from '#shared/word-back/quotedAnswer';
import type { WordComment } from '#shared/word-back/readComments';
import { parentsOf } from '#shared/word-back/threadParents';

const comment = (id: string, text: string, more: Partial<WordComment> = {}): WordComment => ({
  id,
  author: 'Anna de Boer',
  initials: '',
  at: Date.parse(`2026-03-0${id}T10:00:00Z`),
  text,
  parent: null,
  isResolved: false,
  ...more,
});
const ours = (remark: string, isReply = false): PrintedComment => ({
  mark: '',
  remark,
  isReply,
  place: '',
  text: '',
  author: '',
  isResolved: false,
});
const here = { start: { paragraph: 3, offset: 4 }, end: { paragraph: 3, offset: 9 } };

/** Threads `c-1` and `c-2` at the very same words, with what a reader put between them. */
const parents = (comments: readonly WordComment[]) =>
  Object.fromEntries(
    parentsOf(
      { comments, program: 'LibreOffice/7.4.7.2' },
      new Map(comments.map(({ id }) => [id, here])),
      new Map(
        comments.flatMap(({ id, initials }) => {
          if (initials === '') return [];
          return [[id, ours(initials.slice(0, 2), initials.length > 2)]];
        }),
      ),
    ),
  );

const S1 = comment('1', 'Waar blijkt dat uit?', { initials: 'S1' });
const S1answer = comment('2', 'Uit het verslag.', { initials: 'S1-1' });
const S2 = comment('4', 'En hoe oud was zij?', { initials: 'S2' });

describe('answers at words with two threads, where a program lost which is which', () => {
  const quoting = (of: string, id: string) =>
    comment(id, `Antwoord aan Anna de Boer (01-03-2026, 10:00): "${of}"\nDank.`);

  it('belong to what they quote, wherever they stand', () => {
    const [one, two] = [quoting(S1answer.text, '5'), quoting(S2.text, '6')];
    const all = { 2: '1', 5: '1', 6: '4' };
    expect(parents([S1, S1answer, one, S2, two])).toEqual(all);
    expect(parents([two, one, S1, S1answer, S2])).toEqual(all);
  });

  it('answer the first that we printed when they quote none, or what stands there twice', () => {
    const own = comment('6', 'Dank.');
    expect(parents([own, S2, S1])).toEqual({ 6: '1' });
    const twice = { ...S2, text: S1.text };
    expect(parents([S1, twice, quoting(S1.text, '6')])).toEqual({ 6: '1' });
  });

  it('answer the oldest where nothing is ours', () => {
    const [own, older] = [comment('6', 'Mooi gezegd.'), comment('5', 'Klopt dit?')];
    expect(parents([own, older])).toEqual({ 6: '5' });
  });

  it('are what Word itself says', () => {
    const own = comment('6', 'Dank.', { parent: '4' });
    expect(parents([own, S2, S1])).toEqual({ 6: '4' });
  });
});

describe('the quotation above an answer', () => {
  const said = 'Waar blijkt\u00a0dat uit?\nEn sinds wanneer?';
  const head = 'Reply to Anna de Boer (03/01/2026, 10:00 AM): "';

  it('is left out letter for letter', () => {
    expect(quotedFrom(`${head}Waar blijkt dat uit?\nEn sinds wanneer?"\nDank "u".`, said)).toBe(
      'Dank "u".',
    );
  });

  it.each([
    ['of other words', `${head}Waar blijkt dit uit?"\nDank.`],
    ['with nothing under it', `${head}${said}"\n`],
    ['that somebody typed', `Je zegt: "${said}"\nDank.`],
  ])('%s stays', (_, answer) => {
    expect(quotedFrom(answer, said)).toBeNull();
  });
});
