import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, prose, ref } from './fields.ts';

/** S10: one point of the summary; five to nine of equal form, no new facts. */
export const summaryPoint = defineEntity('summaryPoint', {
  text: prose('one'),
});
export type SummaryPoint = EntityOf<typeof summaryPoint>;

/** The text of a summary or letter for one recipient, with its own approval. */
export const letter = defineEntity('letter', {
  kind: choice(['familySummary', 'youthLetter', 'childLetter']),
  recipient: ref('participant'),
  address: choice(['je', 'u']),
  text: prose(),
  approvedOn: date(),
  approvedBy: ref('participant'),
});
export type Letter = EntityOf<typeof letter>;
