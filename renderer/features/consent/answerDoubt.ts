import type { Consent } from '#shared/analysis/consent';

/** Why an answer is looked at once more before it is kept, and the day of the earlier one. */
export interface AnswerDoubt {
  readonly kind: 'noAfterYes' | 'sameDay';
  readonly on: string;
}

/**
 * A no that comes after a yes, and a second answer on one day, are confirmed (privacy.md 1.8); null
 * for everything else.
 */
export function answerDoubt(
  earlier: readonly Consent[],
  answer: 'yes' | 'no' | 'later',
  on: string,
): AnswerDoubt | null {
  if (earlier.some((one) => one.on === on)) return { kind: 'sameDay', on };
  const last = [...earlier]
    .filter((one) => one.on !== null && one.on < on)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
    .at(-1);
  const isAfterYes = answer === 'no' && last?.answer === 'yes' && last.withdrawnOn === null;
  return isAfterYes && last.on !== null ? { kind: 'noAfterYes', on: last.on } : null;
}
