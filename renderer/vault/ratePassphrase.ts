/** `too-short` counts characters, `weak` can be guessed; `guesses` is the estimated number of tries. */
export interface PassphraseRating {
  readonly verdict: 'too-short' | 'weak' | 'strong';
  readonly guesses: number;
}
