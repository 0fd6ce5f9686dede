import words from '#resources/words-nl.json';
import type { SealingCrypto } from '#shared/sealing/sealingCrypto';

const WORDS_IN_PHRASE = 5;
const RANDOM_BYTES = 4;
const RANDOM_RANGE = 2 ** (RANDOM_BYTES * 8);

/**
 * Five different ordinary Dutch words drawn evenly at random: about 60 bits; more of them where the
 * organisation asks more characters than five words have (`asked`). A word that comes up
 * twice is drawn again: said twice it adds nothing, and the rating would call the phrase weak.
 */
export function suggestPassphrase(
  crypto: Pick<SealingCrypto, 'randomBytes'>,
  asked: number | null = null,
): string {
  const drawn = new Set<string | undefined>();
  const phrase = () => [...drawn].join(' ');
  while (drawn.size < WORDS_IN_PHRASE || phrase().length < (asked ?? 0)) {
    drawn.add(words[randomBelow(crypto, words.length)]);
  }
  return phrase();
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
