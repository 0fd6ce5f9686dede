import type { Word } from './word.ts';

/** A question about a word by itself, asked once for each word however often it stands in a text. */
export type WordTest = (word: Word) => boolean;

let count = 0;

/** Keeps the answers in bits of the word; there is room for as many questions as a number has bits. */
export function wordTest(isSo: (word: Word) => boolean): WordTest {
  if (count >= MOST_TESTS) throw new Error('No room for another question about a word');
  const bit = 1 << count;
  count += 1;
  return (word) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (isSo(word)) word.answers |= bit;
    }
    return (word.answers & bit) !== 0;
  };
}

const MOST_TESTS = 31;
