import words from '#resources/words-nl.json';
import { SHORTEST_PASSPHRASE, normalisePassphrase } from '#shared/sealing/passphrase';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { dictionary } from '@zxcvbn-ts/language-nl-be';

/** `too-short` counts characters, `weak` can be guessed; `guesses` is the estimated number of tries. */
export interface PassphraseRating {
  readonly verdict: 'too-short' | 'weak' | 'strong';
  readonly guesses: number;
  /** The fewest characters that were asked. */
  readonly shortest: number;
}

/** At a third of a second per try, 2^44 tries take one computer some 180,000 years. */
const STRONG_BITS = 44;
/** Bits of one more mention of a word that was there already. */
const REPEATED_BITS = 1;
/** What a word of our own list counts for at least: five of them are always strong. */
const LEAST_LISTED_BITS = 9;

/** What a sign other than a space or hyphen adds. */
const SIGN_BITS = 5;
const KEYBOARD_ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SHORTEST_WALK = 4;

const listed = new Set(words);
const ranks = new Map([...dictionary.commonWords].reverse().map(rankFromEnd));
const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...dictionary, ownWords: words, keyboard: KEYBOARD_ROWS.flatMap(walks) },
  useLevenshteinDistance: false,
});

/**
 * Rates a passphrase by the cheaper of two attacks: zxcvbn's, and trying ordinary words in order of
 * use (zxcvbn takes short words between spaces for random letters). `personal`: words that an
 * attacker knows, such as the name of the person; `asked`: the fewest characters by the organisation,
 * which can ask more than the app and never less.
 */
export function ratePassphrase(
  passphrase: string,
  personal: readonly string[] = [],
  asked: number | null = null,
): PassphraseRating {
  const phrase = normalisePassphrase(passphrase);
  const bits = Math.min(zxcvbnBits(phrase, personal), wordBits(phrase, personal));
  const guesses = 2 ** bits;
  const shortest = Math.max(SHORTEST_PASSPHRASE, asked ?? 0);
  if (Array.from(phrase).length < shortest) return { verdict: 'too-short', guesses, shortest };
  return { verdict: bits < STRONG_BITS ? 'weak' : 'strong', guesses, shortest };
}

function zxcvbnBits(phrase: string, personal: readonly string[]): number {
  return Math.log2(Math.max(1, zxcvbn.check(phrase, [...personal]).guesses));
}

function wordBits(phrase: string, personal: readonly string[]): number {
  const parts = phrase.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const seen = new Set<string>();
  let bits = SIGN_BITS * (phrase.match(/[^\p{L}\p{N} -]/gu)?.length ?? 0);
  for (const part of parts.filter((one) => one !== '')) {
    bits += seen.has(part) ? REPEATED_BITS : bitsOfWord(part, personal);
    seen.add(part);
  }
  return bits;
}

function bitsOfWord(word: string, personal: readonly string[]): number {
  const rank = ranks.get(word);
  const bits = rank === undefined ? zxcvbnBits(word, personal) : Math.log2(rank + 1);
  return listed.has(word)
    ? Math.min(Math.max(bits, LEAST_LISTED_BITS), Math.log2(words.length))
    : bits;
}

function walks(row: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start <= row.length - SHORTEST_WALK; start += 1) {
    for (let end = start + SHORTEST_WALK; end <= row.length; end += 1) {
      found.push(row.slice(start, end));
    }
  }
  return found;
}

function rankFromEnd(
  word: string | number,
  index: number,
  all: readonly unknown[],
): [string, number] {
  return [String(word), all.length - index];
}
