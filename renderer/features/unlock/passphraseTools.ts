import type { PassphraseRating } from '../../vault/ratePassphrase.ts';

/** Rating and suggesting; the word list behind it is large, so it is loaded only when asked. */
export interface PassphraseTools {
  /** `personal`: words that a guesser knows, such as the name of the person. */
  readonly rate: (passphrase: string, personal: readonly string[]) => Promise<PassphraseRating>;
  readonly suggest: () => Promise<string>;
}
