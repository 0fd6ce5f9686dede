import fastDiff from 'fast-diff';
import { isWord } from './textTokens.ts';

/** Stretches of two lists that follow each other: kept, or one put in the place of the other. */
export interface TokenChange {
  /** Tokens that both lists have here. */
  readonly same: number;
  /** Then: tokens of the old list that went. */
  readonly removed: number;
  /** Then: tokens of the new list that came. */
  readonly added: number;
}

/** Beyond this many pairs of words an exact comparison would be felt on screen. */
const exactLimit = 60_000_000;
const firstSurrogate = 0xd800;
const afterSurrogates = 0xe000;
const lastCode = 0xffff;

/**
 * How to come from one list of words to another with few and readable changes: the same words give
 * the same answer on every machine. A short word that happens to stand between two rewritten
 * stretches is taken as rewritten with them; the end of a block never is.
 */
export function diffTokens(
  before: readonly string[],
  after: readonly string[],
  blockEnd: string,
): readonly TokenChange[] {
  const changes = rawChanges(before, after);
  return joinRewritten(changes, before, blockEnd);
}

interface Open {
  same: number;
  removed: number;
  added: number;
}

function rawChanges(before: readonly string[], after: readonly string[]): readonly Open[] {
  const encoded = encode(before, after);
  if (encoded === null || before.length * after.length > exactLimit) {
    return [{ same: 0, removed: before.length, added: after.length }];
  }
  const changes: Open[] = [];
  let open: Open = { same: 0, removed: 0, added: 0 };
  for (const [kind, text] of fastDiff(encoded.before, encoded.after)) {
    if (kind === fastDiff.EQUAL) {
      if (open.removed > 0 || open.added > 0) {
        changes.push(open);
        open = { same: 0, removed: 0, added: 0 };
      }
      open.same += text.length;
    } else if (kind === fastDiff.DELETE) {
      open.removed += text.length;
    } else {
      open.added += text.length;
    }
  }
  changes.push(open);
  return changes;
}

/** One character for each different word, so that a text comparison compares words. */
function encode(
  before: readonly string[],
  after: readonly string[],
): { readonly before: string; readonly after: string } | null {
  const codes = new Map<string, string>();
  let next = 1;
  const write = (words: readonly string[]): string =>
    words
      .map((word) => {
        const known = codes.get(word);
        if (known !== undefined) return known;
        const code = String.fromCharCode(next);
        codes.set(word, code);
        next = next + 1 === firstSurrogate ? afterSurrogates : next + 1;
        return code;
      })
      .join('');
  const texts = { before: write(before), after: write(after) };
  return codes.size < lastCode - (afterSurrogates - firstSurrogate) ? texts : null;
}

function joinRewritten(
  changes: readonly Open[],
  before: readonly string[],
  blockEnd: string,
): readonly TokenChange[] {
  let current = changes;
  for (;;) {
    const joined = joinOnce(current, before, blockEnd);
    if (joined.length === current.length) return joined;
    current = joined;
  }
}

function joinOnce(
  changes: readonly Open[],
  before: readonly string[],
  blockEnd: string,
): readonly Open[] {
  const joined: Open[] = [];
  let at = 0;
  for (const change of changes) {
    const kept = before.slice(at, at + change.same);
    const last = joined.at(-1);
    if (last !== undefined && !kept.includes(blockEnd) && isRewritten(last, kept, change)) {
      last.removed += change.same + change.removed;
      last.added += change.same + change.added;
    } else {
      joined.push({ ...change });
    }
    at += change.same + change.removed;
  }
  return joined;
}

/** Whether what stayed between two changes is too little to be read as staying. */
function isRewritten(left: Open, kept: readonly string[], right: Open): boolean {
  const replaces = left.removed + right.removed > 0 && left.added + right.added > 0;
  if (!replaces || (right.removed === 0 && right.added === 0)) return false;
  const words = kept.filter(isWord).length;
  // White space and marks are tokens too: about every second one is a word.
  const smaller = Math.min(size(left), size(right)) / 2;
  return words === 0 ? isBothSided(left) && isBothSided(right) : words * 2 < smaller;
}

function isBothSided(change: Open): boolean {
  return change.removed > 0 && change.added > 0;
}

function size(change: Open): number {
  return Math.max(change.removed, change.added);
}
