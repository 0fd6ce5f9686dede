import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { CaseFinding } from './caseFinding.ts';
import { inOrder } from './joinFindings.ts';
import { foldWords } from './wordKey.ts';

/**
 * Takes the words along that go with what was found, so that the sentence still reads: "tante" of
 * "tante Saskia", "op" of "op 3 mei", "jaar" of "15 jaar". A bare word for a role is no name.
 */
export function widenFindings(
  text: string,
  findings: readonly CaseFinding[],
  roles: ReadonlyMap<string, string>,
): readonly CaseFinding[] {
  const wide = findings
    .filter((finding) => !isBareRole(text, finding, roles))
    .map((finding) => widened(text, withDot(text, finding), roles));
  const result: CaseFinding[] = [];
  for (const finding of wide.sort(inOrder)) {
    const last = result.at(-1);
    if (last !== undefined && isOneAge(text, last, finding)) {
      result[result.length - 1] = { ...last, end: finding.end };
    } else if (last === undefined || last.end <= finding.start || finding.level === 'flag') {
      result.push(finding);
    } else if (last.level === 'flag') result.push(finding);
    // What was taken along lay in the finding before it.
    else result.push({ ...finding, start: Math.min(last.end, finding.end) });
  }
  return result.filter(({ start, end }) => start < end);
}

function widened(
  text: string,
  finding: CaseFinding,
  roles: ReadonlyMap<string, string>,
): CaseFinding {
  if (finding.level === 'flag') return finding;
  if (finding.label === 'AGE') {
    const unit = releaseWords.ageUnit.exec(text.slice(finding.end))?.[0] ?? '';
    return { ...finding, end: finding.end + unit.length };
  }
  const before = wordBefore(text, finding.start);
  if (before === null) return finding;
  const role = roles.get(finding.group);
  const isRole = role !== undefined && new RegExp(`^${role}(?:tje|je)?$`, 'u').test(before.folded);
  const isTime = finding.label === 'DATE' && has(releaseWords.beforeTime, before.folded);
  return isRole || isTime ? { ...finding, start: before.start } : finding;
}

/** "Senna B. zegt": the dot is of the initial and goes with it, unless the sentence ends there. */
function withDot(text: string, finding: CaseFinding): CaseFinding {
  const { label, level, start, end } = finding;
  const isInitial = label === 'PERSON' && level !== 'flag' && INITIAL.test(text.slice(start, end));
  return isInitial && GOES_ON.test(text.slice(end)) ? { ...finding, end: end + 1 } : finding;
}

const INITIAL = /(?:^|[\s.-])\p{Lu}$/u;
const GOES_ON = /^\.(?:\s+\p{Ll}|[,;:)])/u;

/** "15" and "jaar" may be found apart. */
function isOneAge(text: string, last: CaseFinding, finding: CaseFinding): boolean {
  if (last.label !== 'AGE' || finding.label !== 'AGE') return false;
  return finding.start >= last.end && text.slice(last.end, finding.start).trim() === '';
}

function isBareRole(
  text: string,
  { label, group, start, end }: CaseFinding,
  roles: ReadonlyMap<string, string>,
): boolean {
  if (label !== 'PERSON' || roles.has(group)) return false;
  const words = text
    .slice(start, end)
    .split(/[\s-]+/u)
    .map(foldWords);
  return words.every((word) => has(releaseWords.roles, word) || has(releaseWords.ordinary, word));
}

function wordBefore(
  text: string,
  at: number,
): { readonly folded: string; readonly start: number } | null {
  const match = /(?<![\p{L}\p{N}'’-])(\p{L}+)[ \u00a0]$/u.exec(
    text.slice(Math.max(0, at - LOOK_BACK), at),
  );
  const word = match?.[1];
  return word === undefined ? null : { folded: foldWords(word), start: at - word.length - 1 };
}

const LOOK_BACK = 30;

function has(list: readonly string[], word: string): boolean {
  return list.includes(word);
}
