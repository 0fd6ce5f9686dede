import { writePortable } from '../analysis/portable.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { readAnalysis } from '../versions/snapshots.ts';
import { isWord, splitWords } from '../versions/textTokens.ts';

/** How many words that can be read in one document cannot be read in the other, wherever they stand. */
export function missingWords(former: SharedDoc, cleaned: SharedDoc): number {
  const there = new Map<string, number>();
  for (const word of wordsOf(cleaned)) there.set(word, (there.get(word) ?? 0) + 1);
  let missing = 0;
  for (const word of wordsOf(former)) {
    const left = there.get(word) ?? 0;
    if (left === 0) missing += 1;
    else there.set(word, left - 1);
  }
  return missing;
}

function wordsOf(doc: SharedDoc): readonly string[] {
  return textsIn(writePortable(readAnalysis(doc))).flatMap((text) =>
    splitWords(text).filter(isWord),
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
