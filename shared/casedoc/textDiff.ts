import fastDiff from 'fast-diff';

/** One change: at a place in the old text, take letters away and put others there. */
export interface TextStep {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** How the end of a block is written in the strings compared here; it counts as one character. */
export const blockEnd = '\n';

/**
 * The steps from one text to another, in ascending order and apart from each other.
 *
 * `caret` is the earliest place the writer's caret stood at (before or after the change): with
 * "aa" typed into "aaaa" only the caret says which letters are new, and a partner's edit next to
 * them must end up on the right side. A kept letter is never taken away and put back, and a
 * surrogate pair is never cut.
 */
export function diffText(before: string, after: string, caret: number | null): readonly TextStep[] {
  if (before === after) return [];
  const shortest = Math.min(before.length, after.length);
  let left = 0;
  const limit = caret === null ? shortest : Math.min(caret, shortest);
  while (left < limit && before[left] === after[left]) left += 1;
  let right = 0;
  while (
    right < shortest - left &&
    before[before.length - 1 - right] === after[after.length - 1 - right]
  ) {
    right += 1;
  }
  while (left < shortest - right && before[left] === after[left]) left += 1;
  if (cutsPair(before, left) || cutsPair(after, left)) left -= 1;
  if (cutsPair(before, before.length - right) || cutsPair(after, after.length - right)) right -= 1;

  const steps = diffMiddle(
    before.slice(left, before.length - right),
    after.slice(left, after.length - right),
    left,
  );
  return joinTouching(steps.flatMap((step) => keepBlockEnd(before, step)));
}

/** Beyond this many letter pairs the exact comparison would be felt while typing. */
const exactLimit = 4_000_000;

function diffMiddle(before: string, after: string, offset: number): readonly TextStep[] {
  if (before === '' || after === '' || before.length * after.length > exactLimit) {
    return [{ at: offset, remove: before.length, insert: after }];
  }
  const steps: TextStep[] = [];
  let at = offset;
  let open: { at: number; remove: number; insert: string } | null = null;
  for (const [kind, text] of fastDiff(before, after)) {
    if (kind === fastDiff.EQUAL) {
      if (open !== null) steps.push(open);
      open = null;
      at += text.length;
      continue;
    }
    open ??= { at, remove: 0, insert: '' };
    if (kind === fastDiff.INSERT) {
      open.insert += text;
    } else {
      open.remove += text.length;
      at += text.length;
    }
  }
  if (open !== null) steps.push(open);
  return steps;
}

/**
 * At the end of a block the existing separator stays with the text before it. Enter there puts the
 * new separator behind the old one, else the new paragraph would inherit a heading that the partner
 * gives the old one meanwhile; deleting up to the end of a later block is the same backwards.
 */
function keepBlockEnd(before: string, step: TextStep): readonly TextStep[] {
  const end = step.at + step.remove;
  if (before[end] !== blockEnd) return [step];
  const removed = before.slice(step.at, end);
  const cut = step.insert.indexOf(blockEnd);
  if (cut >= 0 && !removed.includes(blockEnd)) {
    return [
      { at: step.at, remove: step.remove, insert: step.insert.slice(0, cut) },
      { at: end + 1, remove: 0, insert: step.insert.slice(cut + 1) + blockEnd },
    ].filter(isChange);
  }
  const kept = removed.indexOf(blockEnd);
  if (kept >= 0 && cut < 0) {
    const behind = step.at + kept + 1;
    return [
      { at: step.at, remove: kept, insert: step.insert },
      { at: behind, remove: end + 1 - behind, insert: '' },
    ].filter(isChange);
  }
  return [step];
}

function joinTouching(steps: readonly TextStep[]): readonly TextStep[] {
  const joined: TextStep[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last !== undefined && last.at + last.remove === step.at) {
      const remove = last.remove + step.remove;
      joined[joined.length - 1] = { at: last.at, remove, insert: last.insert + step.insert };
    } else {
      joined.push(step);
    }
  }
  return joined;
}

function isChange(step: TextStep): boolean {
  return step.remove > 0 || step.insert !== '';
}

function cutsPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1);
  const low = text.charCodeAt(at);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
