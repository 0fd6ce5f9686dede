import { defineEntity, type EntityOf } from './entity.ts';
import { prose, refs } from './fields.ts';

/** S10: one point of the summary; five to nine of equal form, no new facts. */
export const summaryPoint = defineEntity('summaryPoint', {
  text: prose('one'),
  /** What it sums up; what its text points at counts as well. */
  hypotheses: refs('hypothesis'),
});
export type SummaryPoint = EntityOf<typeof summaryPoint>;
