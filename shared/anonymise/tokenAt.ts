import type { Token } from './tokenise.ts';

/** Index of the first word that begins at or behind a place, by halving. */
export function firstTokenFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the word that begins at a place; undefined where none does. */
export function tokenAt(tokens: readonly Token[], start: number): number | undefined {
  const index = firstTokenFrom(tokens, start);
  return tokens[index]?.start === start ? index : undefined;
}
