import type { Analysis } from '../analysis/analysis.ts';
import type { EntityId } from '../base/ids.ts';
import type { OpenQuestion } from './openQuestions.ts';

/** Stands for the duo: what is about nobody in particular is thought about together. */
export const TOGETHER = 'together';
export type Asked = EntityId | typeof TOGETHER;

export interface AskedPerson {
  readonly who: Asked;
  readonly count: number;
}

/** Everybody who can be asked something now, in the order of the people, the duo last. */
export function askedPeople(
  analysis: Analysis,
  questions: readonly OpenQuestion[],
): readonly AskedPerson[] {
  const everybody: readonly Asked[] = [...analysis.participant.map(({ id }) => id), TOGETHER];
  return everybody
    .map((who) => ({ who, count: agendaFor(questions, who).length }))
    .filter(({ count }) => count > 0);
}

/** The questions for one conversation, in the order of the sections. */
export function agendaFor(questions: readonly OpenQuestion[], who: Asked): readonly OpenQuestion[] {
  return questions.filter(({ people }) =>
    who === TOGETHER ? people.length === 0 : people.includes(who),
  );
}
