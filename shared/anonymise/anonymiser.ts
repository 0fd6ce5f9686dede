import type { DateContext } from './dateContext.ts';
import type { Finding } from './finding.ts';
import type { KnownPerson } from './knownPerson.ts';

export interface SessionOptions {
  /** Words that stay: the user's own additions for this case. */
  readonly allow?: readonly string[];
  readonly dates?: DateContext;
}

/** One case: what it learns in one text (a new name) it also finds in the next. */
export interface AnonymiseSession {
  /** Findings in order of place, none overlapping; pseudonyms stay the same across calls. */
  find(text: string): readonly Finding[];
}

export interface Anonymiser {
  session(people: readonly KnownPerson[], options?: SessionOptions): AnonymiseSession;
}
