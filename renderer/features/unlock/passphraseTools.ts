import type { PassphraseRating } from '../../vault/ratePassphrase.ts';

/** Rating and suggesting; the word list behind it is large, so it is loaded only when asked. */
export interface PassphraseTools {
  readonly rate: (passphrase: string) => Promise<PassphraseRating>;
  readonly suggest: () => Promise<string>;
}
