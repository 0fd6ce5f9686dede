import { defineEntity, type EntityOf } from './entity.ts';
import { choice, flag, partialDate, prose, ref, refs } from './fields.ts';

/** Lanes of the life course (method.md S2). */
export const lifeEventDomains = [
  'family',
  'living',
  'school',
  'care',
  'safety',
  'health',
  'loss',
  'good',
] as const;
export type LifeEventDomain = (typeof lifeEventDomains)[number];

/** S2: one event, or a period when `until` is filled. */
export const lifeEvent = defineEntity('lifeEvent', {
  when: partialDate(),
  until: partialDate(),
  domain: choice(lifeEventDomains),
  text: prose('one'),
  crucialFor: refs('participant'),
  meaning: prose('many', true),
  toldBy: ref('participant'),
  source: ref('source'),
  certainty: choice(['fact', 'reported', 'interpretation']),
  disputed: prose('one'),
  missedExit: flag(),
});
export type LifeEvent = EntityOf<typeof lifeEvent>;
