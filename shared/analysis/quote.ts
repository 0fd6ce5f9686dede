import { defineEntity, type EntityOf } from './entity.ts';
import { date, flag, line, prose, ref } from './fields.ts';

/**
 * What somebody said in a conversation, in that person's own words. It is material of the duo: it
 * goes into a document only when the person said that it may be quoted.
 */
export const quote = defineEntity('quote', {
  participant: ref('participant'),
  meeting: ref('meeting'),
  /** What was asked, as it was asked. */
  question: line(300),
  words: prose('many', true),
  on: date(),
  /** Read back with the person. */
  checkedWithPerson: flag(),
  quoteConsent: flag(),
});
export type Quote = EntityOf<typeof quote>;
