import type { EntityId } from '#shared/base/ids';
import type { FactorPair } from '#shared/pattern/interviewPairs';
import { hearArrow, unhearArrow } from '../patternEdits.ts';
import { keepNoArrow } from '../noArrow.ts';

export const answers = ['more', 'less', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** What was answered to a pair, and the arrow that came of it. */
export interface GivenAnswer {
  readonly answer: Answer;
  readonly link: EntityId | null;
  /** The answer made the arrow; else it only put a name with one that was there. */
  readonly isNew: boolean;
}

/** Keeps an answer in the name of a person; an earlier answer to the same question is taken back. */
export function answerPair(
  { from, to }: FactorPair,
  person: EntityId,
  answer: Answer,
  earlier: GivenAnswer | undefined,
): GivenAnswer {
  if (earlier !== undefined && earlier.link !== null) {
    unhearArrow(earlier.link, person, earlier.isNew);
  }
  const isNone = answer === 'no' || answer === 'unknown';
  keepNoArrow({ from, to }, person, isNone ? answer : null);
  if (isNone) return { answer, link: null, isNew: false };
  const heard = hearArrow({ from, to, polarity: answer === 'more' ? 'plus' : 'minus' }, person);
  return { answer, ...heard };
}
