import type { FindingLevel } from './finding.ts';
import type { Label } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokenise.ts';
import { wordClass } from './wordClass.ts';

/** One text while it is looked through. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Written without capitals: a name cannot be told by one. */
  readonly isLowerCase: boolean;
  /** Words of the user's own list: they stay. */
  readonly allow: ReadonlySet<string>;
}

/** A finding before overlaps are settled and entities are named. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly level: FindingLevel;
  readonly reason: string;
  /** Wins over a lower one in the same place. */
  readonly rank: number;
  /** Set by rules that know the entity; others are told apart by their words. */
  readonly entity?: string;
}

export type CapitalToken = Token & { readonly shape: 'capital' | 'mixed' };
export type FollowingToken = Token & { readonly gap: ' ' };

export function has(token: Token | undefined, classes: number): boolean {
  return token !== undefined && (token.classes & classes) !== 0;
}

export function isCapital(token: Token | undefined): token is CapitalToken {
  return token !== undefined && (token.shape === 'capital' || token.shape === 'mixed');
}

/** Joined by white space only, so that the two may be one name. */
export function follows(token: Token | undefined): token is FollowingToken {
  return token?.gap === ' ';
}

/** A word that stands for nobody: from the allow lists, the user's or ours. */
export function isAllowed(page: Page, token: Token): boolean {
  // "Bo" is somebody, "BO" a kind of school.
  if (token.raw.length < 4 && token.shape === 'capital' && has(token, wordClass.first))
    return page.allow.has(token.low);
  return has(token, wordClass.allowed) || page.allow.has(token.low);
}

/** Few capitals where sentences begin: a note typed in lower case. */
export function isWrittenLower(tokens: readonly Token[]): boolean {
  let firsts = 0;
  let capitals = 0;
  tokens.forEach((token, index) => {
    if (!token.isFirst || token.shape === 'digits') return;
    // "Dion: yo": who speaks in a chat has a capital whatever is said.
    if (tokens[index + 1]?.gap.startsWith(':') === true) return;
    firsts += 1;
    if (token.shape !== 'lower') capitals += 1;
  });
  return firsts > 0 && capitals <= firsts * MOST_CAPITALS;
}

const MOST_CAPITALS = 0.34;

/** Whether the word behind a name may be its verb: a listed one, or a word that ends like one. */
export function looksLikeVerb(page: Page, token: Token | undefined): boolean {
  if (token === undefined || token.shape !== 'lower' || !follows(token)) return false;
  if (has(token, wordClass.verb)) return true;
  if (has(token, wordClass.stop | wordClass.particle | wordClass.determiner | wordClass.pronoun))
    return false;
  return (
    token.low.length > 3 &&
    /(?:[^aeiou]t|de|te|eerde|eert)$/u.test(token.low) &&
    page.lexicon.isWord(token.low)
  );
}
