import { sameSpaces } from '../report/comments/alignOffsets.ts';
import { diffTokens } from '../versions/diffTokens.ts';
import { isWord, splitWords } from '../versions/textTokens.ts';
import type { Passage, PassageStretch } from './passage.ts';

/** One change in a passage: letters of what was printed, and those that came in their place. */
export interface PassageChange {
  readonly start: number;
  readonly end: number;
  readonly cameStart: number;
  readonly cameEnd: number;
}

/**
 * What changed in a passage, as few words as show it. A change that only takes away or only adds
 * gets a word beside it, so that it has words to point at and words to put there. Other spaces are
 * no change; a new paragraph is.
 */
export function changesIn({ printed, came, stretches }: Passage): readonly PassageChange[] {
  const before = splitWords(sameSpaces(printed));
  const after = splitWords(sameSpaces(came));
  const changes: PassageChange[] = [];
  let start = 0;
  let cameStart = 0;
  let old = 0;
  let fresh = 0;
  for (const { same, removed, added } of diffTokens(before, after, '\n')) {
    const kept = before.slice(old, old + same).join('').length;
    start += kept;
    cameStart += kept;
    old += same;
    fresh += same;
    const end = start + before.slice(old, old + removed).join('').length;
    const cameEnd = cameStart + after.slice(fresh, fresh + added).join('').length;
    const change = { start, end, cameStart, cameEnd };
    const gone = printed.slice(start, end);
    const come = came.slice(cameStart, cameEnd);
    if (gone.trim() !== '' || come.trim() !== '' || isBreak(gone) || isBreak(come)) {
      const isBoth = gone.trim() !== '' && come.trim() !== '';
      if (isBoth) addChange(changes, change);
      else if (isBreak(gone) || isBreak(come))
        addChange(changes, withWords(change, printed, stretches));
      else addChange(changes, withWordBeside(change, printed, stretches));
    }
    start = end;
    cameStart = cameEnd;
    old += removed;
    fresh += added;
  }
  return changes;
}

/** A word taken along may belong to the change before: then the two are one. */
function addChange(changes: PassageChange[], change: PassageChange): void {
  const last = changes.at(-1);
  if (last === undefined || change.start >= last.end) {
    changes.push(change);
  } else {
    changes[changes.length - 1] = {
      start: Math.min(last.start, change.start),
      end: Math.max(last.end, change.end),
      cameStart: Math.min(last.cameStart, change.cameStart),
      cameEnd: Math.max(last.cameEnd, change.cameEnd),
    };
  }
}

function isBreak(text: string): boolean {
  return text.includes('\n');
}

/** The word in front when it belongs to the same block, else the one behind. */
function withWordBeside(
  change: PassageChange,
  printed: string,
  stretches: readonly PassageStretch[],
): PassageChange {
  const stretch = stretches.find(
    ({ at, length }) => change.start >= at && change.start <= at + length,
  );
  if (stretch === undefined) return change;
  const front = lastWord(printed.slice(stretch.at, change.start));
  if (front > 0) {
    return { ...change, start: change.start - front, cameStart: change.cameStart - front };
  }
  const behind = firstWord(printed.slice(change.end, stretch.at + stretch.length));
  return { ...change, end: change.end + behind, cameEnd: change.cameEnd + behind };
}

/** The words on both sides of paragraphs that were joined or cut, so that both are pointed at. */
function withWords(
  change: PassageChange,
  printed: string,
  stretches: readonly PassageStretch[],
): PassageChange {
  const before = stretches.find(
    ({ at, length }) => change.start > at && change.start <= at + length,
  );
  const after = stretches.find(({ at, length }) => change.end >= at && change.end < at + length);
  const front = before === undefined ? 0 : lastWord(printed.slice(before.at, change.start));
  const behind =
    after === undefined ? 0 : firstWord(printed.slice(change.end, after.at + after.length));
  return {
    start: change.start - front,
    end: change.end + behind,
    cameStart: change.cameStart - front,
    cameEnd: change.cameEnd + behind,
  };
}

/** The length of the last word of a text with what stands behind it; 0 when there is none. */
export function lastWord(text: string): number {
  const tokens = splitWords(text);
  let length = 0;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index] ?? '';
    length += token.length;
    if (isWord(token)) return length;
  }
  return 0;
}

/** The length of the first word of a text with what stands in front of it; 0 when there is none. */
export function firstWord(text: string): number {
  let length = 0;
  for (const token of splitWords(text)) {
    length += token.length;
    if (isWord(token)) return length;
  }
  return 0;
}
