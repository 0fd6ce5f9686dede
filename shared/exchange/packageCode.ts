import type { Bytes } from '../sealing/sealingCrypto.ts';

/** What a typed code turned out to be; `word` is the first one that is not in the list. */
export type ParsedPackageCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: 'wrong-count'; readonly count: number }
  | { readonly ok: false; readonly reason: 'unknown-word'; readonly word: string };

const WORDS = 6;
const BETWEEN = '-';
const NUMBERS = 2 ** 16;

/**
 * Six words for one file, joined by hyphens: 72 bits with a list of 4,291 words, to be told by
 * phone. Every word is equally likely.
 */
export function packageCode(
  randomBytes: (length: number) => Bytes,
  words: readonly string[],
): string {
  return Array.from({ length: WORDS }, () => randomWord(randomBytes, words)).join(BETWEEN);
}

/** Reads what was typed: capitals, accents, spaces, commas and hyphens do not matter. */
export function parsePackageCode(typed: string, words: readonly string[]): ParsedPackageCode {
  const plain = typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const known = new Set(words);
  const unknown = found.find((word) => !known.has(word));
  if (unknown !== undefined) return { ok: false, reason: 'unknown-word', word: unknown };
  if (found.length !== WORDS) return { ok: false, reason: 'wrong-count', count: found.length };
  return { ok: true, code: found.join(BETWEEN) };
}

// Numbers above the last full round of the list are drawn again: otherwise the first words would
// come more often.
function randomWord(randomBytes: (length: number) => Bytes, words: readonly string[]): string {
  const fair = NUMBERS - (NUMBERS % words.length);
  for (;;) {
    const number = new DataView(randomBytes(2).buffer).getUint16(0);
    const word = words[number % words.length];
    if (number < fair && word !== undefined) return word;
  }
}
