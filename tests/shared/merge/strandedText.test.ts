import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markStranded, type MarkedPart } from '#shared/merge/strandedText';

const told = (parts: readonly MarkedPart[]) => parts.map(({ mark, text }) => [mark, text]);

test('a sentence that went, with words of the other at its end', () => {
  expect(
    told(
      markStranded(
        'Zij haakt af. Dat gebeurt vaak, ook op de groep.',
        ' Dat gebeurt vaak',
        ', ook op de groep.',
      ),
    ),
  ).toEqual([
    ['same', 'Zij haakt af.'],
    ['removed', ' Dat gebeurt vaak'],
    ['inserted', ', ook op de groep.'],
  ]);
});

test('words in the middle of what went split it in two', () => {
  expect(told(markStranded('Zij haakt soms af.', 'Zij haakt af.', 'soms '))).toEqual([
    ['removed', 'Zij haakt '],
    ['inserted', 'soms '],
    ['removed', 'af.'],
  ]);
});

test('what cannot be placed is told behind the paragraph, never left out', () => {
  expect(told(markStranded('Iets anders.', 'een zin', 'nieuw'))).toEqual([
    ['same', 'Iets anders.'],
    ['inserted', 'nieuw'],
    ['removed', 'een zin'],
  ]);
});

test('no word of either is ever left out or told twice', () => {
  const words = fc.string({ minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, fc.nat(24), (before, removed, inserted, at) => {
      const cut = Math.min(at, before.length + removed.length);
      const base = before + removed;
      const seen = base.slice(0, cut) + inserted + base.slice(cut);
      const parts = markStranded(seen, removed, inserted);
      const of = (mark: MarkedPart['mark']) =>
        parts
          .filter((part) => part.mark === mark)
          .map(({ text }) => text)
          .join('');
      expect(of('inserted')).toBe(inserted);
      expect(of('removed')).toBe(removed);
      expect(parts.map(({ text }) => text).join('')).toHaveLength(seen.length);
    }),
    { numRuns: 500 },
  );
});
