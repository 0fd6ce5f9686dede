import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, line, number, prose, ref } from './fields.ts';

/** A supervision round. */
export const review = defineEntity('review', {
  round: number(1, 20),
  on: date(),
  by: ref('participant'),
  verdict: choice(['returned', 'approved']),
});
export type Review = EntityOf<typeof review>;

/** A supervisor's remark on one thing, and the duo's answer. `criterion` is K01 … K42. */
export const reviewComment = defineEntity('reviewComment', {
  review: ref('review'),
  criterion: line(4),
  target: line(64),
  text: prose(),
  reply: prose(),
});
export type ReviewComment = EntityOf<typeof reviewComment>;
