import fastDiff from 'fast-diff';
import { sameSpaces } from '../report/comments/alignOffsets.ts';
import { isWord, splitWords } from '../versions/textTokens.ts';

/** Beyond this many letter pairs words are counted in place of letters. */
const EXACT = 250_000;

/** Equal for what reads the same: spaces of any kind, and those around it, do not count. */
export function sameWords(text: string): string {
  return sameSpaces(text).replace(/\s+/gu, ' ').trim();
}

/** How much of two texts is the same, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = sameWords(a);
  const right = sameWords(b);
  if (left === right) return 1;
  if (left === '' || right === '') return 0;
  const shared = sharedWords(left, right);
  if (shared === 0 || left.length * right.length > EXACT) return shared;
  const same = fastDiff(left, right)
    .filter(([kind]) => kind === fastDiff.EQUAL)
    .reduce((sum, [, text]) => sum + text.length, 0);
  return Math.max(shared, (2 * same) / (left.length + right.length));
}

/** The share of words that both have, each counted as often as it stands there. */
function sharedWords(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const total = left.length + right.length;
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of right) {
    const rest = counts.get(word) ?? 0;
    if (rest > 0) both += 1;
    counts.set(word, rest - 1);
  }
  return (2 * both) / total;
}

function wordsOf(text: string): readonly string[] {
  return splitWords(text)
    .filter(isWord)
    .map((word) => word.toLocaleLowerCase('nl'));
}
