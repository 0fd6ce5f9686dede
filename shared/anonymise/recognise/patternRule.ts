import { fold } from '../fold.ts';
import type { FindingLevel } from '../finding.ts';
import type { Label } from '../label.ts';
import type { Mark, Page } from '../page.ts';

/** Looks at a place only when a word or number begins there that may open the pattern. */
export interface PatternRule {
  readonly label: Label;
  readonly level: FindingLevel;
  readonly reason: string;
  readonly rank: number;
  /** Folded words that open it; `#` is any number. */
  readonly starts: readonly string[];
  /** Sticky, tried at the word; the named group `it` is the finding, without one the whole match. */
  readonly pattern: RegExp;
  /** More to be true: of the match and of the 40 characters before it. */
  readonly isRight?: (match: RegExpExecArray, before: string) => boolean;
}

/** The rules by the word that opens them. */
export type PatternIndex = ReadonlyMap<string, readonly PatternRule[]>;

export function indexPatterns(rules: readonly PatternRule[]): PatternIndex {
  const index = new Map<string, PatternRule[]>();
  for (const rule of rules) {
    // "een" and "één" are one word here, so the rule is asked once.
    for (const key of new Set(rule.starts.map(fold))) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [rule]);
      else list.push(rule);
    }
  }
  return index;
}

/** Everything the rules find, overlaps included. */
export function matchPatterns(page: Page, index: PatternIndex): readonly Mark[] {
  const marks: Mark[] = [];
  const { text } = page;
  const numbers = index.get('#') ?? [];
  for (const token of page.tokens) {
    const rules = token.shape === 'digits' ? numbers : index.get(token.low);
    if (rules === undefined) continue;
    for (const rule of rules) {
      rule.pattern.lastIndex = token.start;
      const match = rule.pattern.exec(text);
      if (match === null) continue;
      const before = text.slice(Math.max(0, token.start - LOOK_BACK), token.start);
      if (rule.isRight?.(match, before) === false) continue;
      const found = match.groups?.['it'] ?? match[0];
      const start = found === match[0] ? token.start : token.start + match[0].lastIndexOf(found);
      const { label, level, reason, rank } = rule;
      marks.push({ start, end: start + found.trimEnd().length, label, level, reason, rank });
    }
  }
  return marks;
}

const LOOK_BACK = 40;
