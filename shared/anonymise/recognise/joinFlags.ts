import type { Mark } from '../page.ts';

/**
 * Descriptions that touch are one: "the accident with" and "the shrimp cutter" were found by two
 * rules, and are read as a whole. What a name left over that says nothing ("en", "van") is dropped.
 */
export function joinFlags(text: string, marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      isDescription(last) &&
      isDescription(mark) &&
      text.slice(last.end, mark.start) === ' '
    )
      joined[joined.length - 1] = { ...last, end: mark.end };
    else if (!isDescription(mark) || !EMPTY.test(text.slice(mark.start, mark.end)))
      joined.push(mark);
  }
  return joined;
}

const isDescription = ({ label, level }: Mark): boolean =>
  label === 'OTHER_QUASI' && level === 'flag';

const EMPTY =
  /^(?:(?:en|of|van|in|op|bij|met|mee|te|aan|uit|naar|voor|door|is|was|de|het|een|die|dat|hij|zij|ze|want|maar|om|als|dan|merk|zijn|haar|s|oma|opa|vader|moeder|heeft|tante|oom)(?: |$))+$/iu;
