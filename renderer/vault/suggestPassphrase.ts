import words from '#resources/words-nl.json';
import type { SealingCrypto } from '#shared/sealing/sealingCrypto';

const WORDS_IN_PHRASE = 5;
const RANDOM_BYTES = 4;
const RANDOM_RANGE = 2 ** (RANDOM_BYTES * 8);

/** Five ordinary Dutch words drawn evenly at random: about 60 bits. */
export function suggestPassphrase(crypto: Pick<SealingCrypto, 'randomBytes'>): string {
  return Array.from(
    { length: WORDS_IN_PHRASE },
    () => words[randomBelow(crypto, words.length)],
  ).join(' ');
}

// Values in the last, incomplete span are drawn again: else the first words came up more often.
function randomBelow(crypto: Pick<SealingCrypto, 'randomBytes'>, limit: number): number {
  const even = RANDOM_RANGE - (RANDOM_RANGE % limit);
  let drawn: number;
  do {
    drawn = new DataView(crypto.randomBytes(RANDOM_BYTES).buffer).getUint32(0);
  } while (drawn >= even);
  return drawn % limit;
}
