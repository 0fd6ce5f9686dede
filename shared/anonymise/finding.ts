import type { Label } from './label.ts';

/** automatic: replaced at once; candidate: a person decides first; flag: only pointed out, never replaced. */
export type FindingLevel = 'automatic' | 'candidate' | 'flag';

/** A place in a text that may tell who somebody is; start and end in UTF-16 code units. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly pseudonym: string;
  readonly level: FindingLevel;
  /** The same entity has the same key and the same pseudonym throughout a session. */
  readonly entity: string;
  /** Code of the rule that found it. */
  readonly reason: string;
}
