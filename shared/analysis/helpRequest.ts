import { defineEntity, type EntityOf } from './entity.ts';
import { date, flag, number, prose, ref } from './fields.ts';

/** S1: what one person asks, in that person's own words. */
export const helpRequest = defineEntity('helpRequest', {
  participant: ref('participant'),
  ownWords: prose('many', true),
  concern: prose(),
  wish: prose(),
  priority: number(1, 5),
  /** What the person thinks the cause is: the first hypothesis. */
  ownExplanation: prose('many', true),
  whatHelpedBefore: prose(),
  on: date(),
  checkedWithPerson: flag(),
  quoteConsent: flag(),
});
export type HelpRequest = EntityOf<typeof helpRequest>;
