import { scrypt } from '@noble/hashes/scrypt.js';
import { toHex } from '../base/hex.ts';
import { joinBytes, textBytes } from '../sealing/sealingCrypto.ts';
import type { PublicIdentity } from './identity.ts';
import { encodeCbor } from './strictCbor.ts';
import { wordsOf } from './words.ts';

const WORDS = 5;
const CHECK_WORDS = 3;
const PREFIX = 'verklarende-analyse/safety-phrase/v1\0';
// 2^15 * 8 * 128 bytes = 32 MB and a fifth of a second for one phrase.
const STRETCH = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 } as const;

/**
 * Five words that two people compare by phone: the same on both machines, whoever asks, and other
 * words as soon as one of the four keys (two to seal for, two to sign with) differs.
 *
 * Five words of a list of 4,291 are 60 bits. Somebody who changes both cards on their way may try
 * keys on either side until two phrases are alike, which takes about 2^31 tries, not 2^60; that is
 * why every try is made to cost 32 MB and a fifth of a second: together some ten years of one
 * processor, in the days between sending a card and the phone call. Takes that fifth of a second
 * here too. `words` must be the same list on both machines: it is part of the format.
 */
export function safetyPhrase(
  a: PublicIdentity,
  b: PublicIdentity,
  words: readonly string[],
): readonly string[] {
  const both = [a, b].map(({ recipient, signKey }) => `${signKey} ${recipient}`).sort();
  const bytes = joinBytes(textBytes(PREFIX), encodeCbor(both));
  const hash = scrypt(bytes, textBytes(PREFIX), STRETCH);
  return wordsOf(BigInt(`0x${toHex(hash)}`), WORDS, words);
}

/**
 * Three words for a state hash (hex): two people who read out the same three have the same version
 * (36 bits: chance, not malice, is what they guard against; the app compares the whole hash).
 */
export function checkWords(hashHex: string, words: readonly string[]): readonly string[] {
  return wordsOf(BigInt(`0x${hashHex}`), CHECK_WORDS, words);
}
