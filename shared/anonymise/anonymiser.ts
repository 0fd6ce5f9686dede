import type { DateContext } from './dateContext.ts';
import type { Finding } from './finding.ts';
import type { KnownPerson } from './knownPerson.ts';

export interface SessionOptions {
  /** Words and names that stay, unless somebody the case knows is called so. */
  readonly allow?: readonly string[];
  /** Words and names that always go. */
  readonly mask?: readonly string[];
  readonly dates?: DateContext;
}

/** One case: what it learns in one text (a new name) it also finds in the next. */
export interface AnonymiseSession {
  /** Findings in order of place, none overlapping; pseudonyms stay the same across calls. */
  find(text: string): readonly Finding[];
  /** Whether something in small letters is an ordinary Dutch word. */
  readonly isWord?: (low: string) => boolean;
}

export interface Anonymiser {
  session(people: readonly KnownPerson[], options?: SessionOptions): AnonymiseSession;
}
