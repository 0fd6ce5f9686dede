import type { CaseFinding } from './caseFinding.ts';

/**
 * What the anonymiser found together with the names the case gives itself. Where two overlap the
 * case's own name counts, over all that either covers. Flags lie around others and stay apart.
 */
export function joinFindings(
  seen: readonly CaseFinding[],
  own: readonly CaseFinding[],
): readonly CaseFinding[] {
  const names = seen.filter(({ level }) => level !== 'flag');
  const joined = own.map((finding) =>
    names.filter((other) => overlap(finding, other)).reduce(spanOf, finding),
  );
  const rest = names.filter((other) => !joined.some((finding) => overlap(finding, other)));
  const result: CaseFinding[] = [];
  for (const finding of [...joined, ...rest].sort(inOrder)) {
    const last = result.at(-1);
    if (last === undefined || last.end <= finding.start) result.push(finding);
    // Nothing that either of them covers may come to light again.
    else if (finding.end > last.end) result[result.length - 1] = { ...last, end: finding.end };
  }
  return [...result, ...seen.filter(({ level }) => level === 'flag')].sort(inOrder);
}

/** By place, what lies around others first. */
export function inOrder(a: CaseFinding, b: CaseFinding): number {
  return a.start - b.start || b.end - a.end;
}

function overlap(a: CaseFinding, b: CaseFinding): boolean {
  return a.start < b.end && b.start < a.end;
}

function spanOf(finding: CaseFinding, other: CaseFinding): CaseFinding {
  return {
    ...finding,
    start: Math.min(finding.start, other.start),
    end: Math.max(finding.end, other.end),
  };
}
