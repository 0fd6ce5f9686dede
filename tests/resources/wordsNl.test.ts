import { expect, test } from 'vitest';

import words from '#resources/words-nl.json';

test('the word list holds enough words that anyone can type', () => {
  expect(words.length).toBeGreaterThanOrEqual(4096);
  expect(words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
});

test('the word list is sorted and without doubles', () => {
  expect(words).toEqual([...new Set(words)].sort());
});
