import type { Mark, Page } from '../page.ts';
import { tokenAt } from '../tokenAt.ts';
import { clauseAround, sentenceAround } from './clauseAround.ts';

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
    let end = index;
    while (end + 1 < tokens.length && (tokens[end + 1]?.start ?? 0) < mark.end) end += 1;
    const { first, last } = WHOLE.test(mark.reason)
      ? sentenceAround(tokens, index, end)
      : clauseAround(tokens, index, end, THING.test(mark.reason));
    return {
      ...mark,
      start: tokens[first]?.start ?? mark.start,
      end: tokens[last]?.end ?? mark.end,
    };
  });
}

const WIDE =
  /^quasi-(?:profession|media|event|appearance|talent|vehicle|only|first|chair|standing|run|body|family-size|known|made|won|doing|works-as|works-at)$/u;
/** What is seen, not done: no verb belongs to it. */
const THING = /^quasi-(?:vehicle|appearance)$/u;
const WHOLE = /^quasi-media$/u;
