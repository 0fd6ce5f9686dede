import type { Decided } from './decideEntities.ts';
import type { CaseFinding, FoundText } from './caseFinding.ts';
import { fitting } from './fitting.ts';
import type { ReleaseMark } from './releaseEntity.ts';

/**
 * What in one text becomes something else, in order and without overlap. A quote or a flag that is
 * replaced takes with it what lies in it; one that stays keeps the replacements inside it.
 */
export function markText(
  { at, text, findings }: FoundText,
  decidedOf: (finding: CaseFinding) => Decided | null,
): readonly ReleaseMark[] {
  const found = findings.flatMap((finding) => {
    const decided = decidedOf(finding);
    return decided === null ? [] : [{ ...finding, decided }];
  });
  const isOuter = ({ level, label }: CaseFinding) => level === 'flag' || label === 'QUOTE';
  const replaced = merged(
    found.filter((one) => isOuter(one) && isReplaced(one.decided)),
    found.filter((one) => !isOuter(one)),
  );
  const free = (one: Span) =>
    !replaced.some((other) => other.start < one.end && one.start < other.end);
  const inner = found.filter((one) => !isOuter(one) && free(one));
  const solid = [...replaced, ...inner].sort((a, b) => a.start - b.start);
  const standing = found
    .filter((one) => isOuter(one) && !isReplaced(one.decided))
    .flatMap((one) =>
      gaps(one, solid).map((gap, index) => ({ ...gap, decided: one.decided, isMore: index > 0 })),
    );
  // A name by itself is used in the middle of sentences.
  const fit = at.collection === 'participant' && at.block === null ? asItIs : fitting;
  return withoutOverlap([...solid, ...standing]).map(({ start, end, decided, isMore }) => ({
    start,
    end,
    key: decided.key,
    becomes:
      decided.replacement === null
        ? text.slice(start, end)
        : fit(decided.replacement, { text, start, end, label: decided.label }),
    ...(isMore === true && { isMore: true as const }),
  }));
}

/** The text as it stands in the copy. */
export function markedText(text: string, marks: readonly ReleaseMark[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, becomes } of marks) {
    result += text.slice(at, start) + becomes;
    at = end;
  }
  return result + text.slice(at);
}

interface Span {
  readonly start: number;
  readonly end: number;
}
type Found = Span & { readonly decided: Decided; readonly isMore?: boolean };

function asItIs(words: string): string {
  return words;
}

function isReplaced({ decision, replacement }: Decided): boolean {
  return replacement !== null && (decision === 'changed' || decision === 'accepted');
}

/** Nothing of a name that reaches over the edge of what is replaced may stay behind. */
function merged(outer: readonly Found[], inner: readonly Found[]): readonly Found[] {
  const result: Found[] = [];
  for (const one of [...outer].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const touching = inner.filter(({ start, end }) => start < one.end && one.start < end);
    const start = Math.min(one.start, ...touching.map((other) => other.start));
    const end = Math.max(one.end, ...touching.map((other) => other.end));
    const last = result.at(-1);
    if (last === undefined || last.end <= start) result.push({ ...one, start, end });
    else result[result.length - 1] = { ...last, end: Math.max(last.end, end) };
  }
  return result;
}

/** What of a stretch is left between others. */
function gaps({ start, end }: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let at = start;
  for (const other of taken) {
    if (other.end <= at || other.start >= end) continue;
    if (other.start > at) left.push({ start: at, end: other.start });
    at = Math.max(at, other.end);
  }
  if (at < end) left.push({ start: at, end });
  return left;
}

function withoutOverlap(marks: readonly Found[]): readonly Found[] {
  const result: Found[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(mark.start, result.at(-1)?.end ?? 0);
    if (from < mark.end) result.push({ ...mark, start: from });
  }
  return result;
}
