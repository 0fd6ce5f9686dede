import type { Mark } from '../page.ts';
import { wordClass } from '../wordClass.ts';

/** A person found: first and last word, how certain, by which rule, how strong against others. */
export type Found = readonly [
  from: number,
  end: number,
  level: Mark['level'],
  reason: string,
  rank: number,
];

export const NAME = wordClass.first | wordClass.last;
/** A word that is never a name where it stands without a capital. */
export const NEVER = wordClass.stop | wordClass.verb | wordClass.pronoun | wordClass.determiner;
