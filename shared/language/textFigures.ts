import { logicalLines } from './lines.ts';
import { sentencesOfLine } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import type { TextSpan } from './textSpan.ts';
import { letterCount, wordsOf, type Word } from './words.ts';

/** What can be counted in a text. Formulas do not measure understanding: they are a hint. */
export interface TextFigures {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Words to a sentence, one decimal. */
  readonly averageSentence: number;
  /** Words in the longest sentence. */
  readonly longestSentence: number;
  /** Words in the longest paragraph. */
  readonly longestParagraph: number;
  /** Flesch-Douma, two decimals, not cut off at 0 or 100; null without words. */
  readonly fd: number | null;
  /** LIX, two decimals; null without words. */
  readonly lix: number | null;
}

/** A sentence with its words; the text was read once for it. */
export interface Sentence extends TextSpan {
  readonly words: readonly Word[];
}
export interface Paragraph extends TextSpan {
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

/** Flesch-Douma: higher is easier. Throws without sentences or words: a bug of the caller. */
export function fleschDouma(words: number, sentences: number, syllables: number): number {
  if (words === 0 || sentences === 0) throw new Error('No text to measure');
  return 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words);
}

/** LIX: lower is easier. Throws without sentences or words: a bug of the caller. */
export function lixOf(words: number, sentences: number, longWords: number): number {
  if (words === 0 || sentences === 0) throw new Error('No text to measure');
  return words / sentences + (100 * longWords) / words;
}

/** The text as paragraphs of sentences of words. */
export function readText(text: string): readonly Paragraph[] {
  const words = wordsOf(text);
  let next = 0;
  return logicalLines(text).map((line) => {
    const sentences = sentencesOfLine(text, line).map(({ start, end }): Sentence => {
      while ((words[next]?.end ?? Infinity) <= start) next += 1;
      const first = next;
      while ((words[next]?.start ?? Infinity) < end) next += 1;
      return { start, end, words: words.slice(first, next) };
    });
    const count = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    return { ...line, sentences, words: count };
  });
}

export function figuresOf(paragraphs: readonly Paragraph[]): TextFigures {
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .filter((sentence) => sentence.words.length > 0);
  // A long text says the same words again and again.
  const known = new Map<string, number>();
  let words = 0;
  let syllables = 0;
  let longWords = 0;
  let longest = 0;
  for (const sentence of sentences) {
    words += sentence.words.length;
    longest = Math.max(longest, sentence.words.length);
    for (const word of sentence.words) {
      syllables += remembered(known, word);
      if (word.text.length > LONG && letterCount(word) > LONG) longWords += 1;
    }
  }
  const isEmpty = words === 0;
  return {
    sentences: sentences.length,
    words,
    syllables,
    longWords,
    averageSentence: isEmpty ? 0 : rounded(words / sentences.length, 1),
    longestSentence: longest,
    longestParagraph: paragraphs.reduce((most, paragraph) => Math.max(most, paragraph.words), 0),
    fd: isEmpty ? null : rounded(fleschDouma(words, sentences.length, syllables), 2),
    lix: isEmpty ? null : rounded(lixOf(words, sentences.length, longWords), 2),
  };
}

/** The figures of a plain text. */
export function textFigures(text: string): TextFigures {
  return figuresOf(readText(text));
}

const LONG = 6;

function remembered(known: Map<string, number>, word: Word): number {
  const before = known.get(word.text);
  if (before !== undefined) return before;
  const count = countSyllables(word);
  known.set(word.text, count);
  return count;
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round((value + Number.EPSILON) * factor) / factor;
}
