import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, number, prose, ref } from './fields.ts';

/** S12: a moment to look back, and what it showed. */
export const reviewMoment = defineEntity('reviewMoment', {
  on: date(),
  kind: choice(['check', 'review', 'milestone']),
  text: prose('one'),
  outcome: prose(),
});
export type ReviewMoment = EntityOf<typeof reviewMoment>;

/** A change of the established text, readable for the family. */
export const change = defineEntity('change', {
  version: number(1, 999),
  on: date(),
  by: ref('participant'),
  text: prose('one'),
});
export type Change = EntityOf<typeof change>;
