import { defineEntity, type EntityOf } from './entity.ts';
import { choice, line, prose, refs } from './fields.ts';

/** S11: life after 16; the municipality of origin directs it. */
export const futurePerspective = defineEntity('futurePerspective', {
  applies: choice(['yes', 'no']),
  reason: prose('one'),
  ownWords: prose('many', true),
  living: prose(),
  education: prose(),
  income: prose(),
  people: refs('participant'),
  careAfter18: prose(),
  lead: line(160),
  nextStep: prose('one'),
  municipality: line(120),
});
export type FuturePerspective = EntityOf<typeof futurePerspective>;
