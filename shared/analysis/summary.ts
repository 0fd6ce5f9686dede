import { defineEntity, type EntityOf } from './entity.ts';
import { prose } from './fields.ts';

/** S10: one point of the summary; five to nine of equal form, no new facts. */
export const summaryPoint = defineEntity('summaryPoint', {
  text: prose('one'),
});
export type SummaryPoint = EntityOf<typeof summaryPoint>;
