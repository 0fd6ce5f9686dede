import { follows, has, type Mark, type Page } from '../page.ts';
import { tokenAt } from '../tokenAt.ts';
import { wordClass } from '../wordClass.ts';

/**
 * Takes the words around a telling word into its description, as far as the clause goes: "the oldest
 * fisherman" says more than "fisherman", and it is read as a whole when a person decides.
 */
export function widenDescriptions(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const { tokens } = page;
  return marks.map((mark) => {
    if (!WIDE.test(mark.reason)) return mark;
    const index = tokenAt(tokens, mark.start);
    if (index === undefined) return mark;
    const isWhole = WHOLE_CLAUSE.test(mark.reason);
    const reach = isWhole ? FAR : NEAR;
    let first = index;
    while (first > 0 && index - first < reach) {
      const before = tokens[first - 1];
      if (before === undefined || !follows(tokens[first]) || (!isWhole && has(before, BORDER)))
        break;
      first -= 1;
    }
    let last = index;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < mark.end) last += 1;
    const end = last;
    while (last + 1 < tokens.length && last - end < reach) {
      const behind = tokens[last + 1];
      if (behind === undefined || !follows(behind) || (!isWhole && has(behind, CLAUSE))) break;
      last += 1;
    }
    return {
      ...mark,
      start: tokens[first]?.start ?? mark.start,
      end: tokens[last]?.end ?? mark.end,
    };
  });
}

const WIDE =
  /^quasi-(?:profession|media|event|appearance|talent|vehicle|only|first|chair|standing|run|nickname)$/u;
const WHOLE_CLAUSE = /^quasi-(?:media|standing|only|talent)$/u;
const BORDER = wordClass.verb | wordClass.pronoun | wordClass.kin;
const CLAUSE = wordClass.pronoun | wordClass.verb;
const NEAR = 3;
const FAR = 7;
