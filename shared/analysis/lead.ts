import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, prose, ref, refs } from './fields.ts';

/** S7: a concrete point to start, found with the family; begins with a verb. */
export const lead = defineEntity('lead', {
  text: prose('one'),
  loops: refs('loop'),
  factors: refs('factor'),
  proposedBy: ref('participant'),
  willing: refs('participant'),
  firstStep: prose('one'),
  owner: ref('participant'),
});
export type Lead = EntityOf<typeof lead>;

/** S8: help that fits more or less, and through which mechanism. */
export const intervention = defineEntity('intervention', {
  text: prose('one'),
  fit: choice(['more', 'less', 'unknown']),
  because: prose(),
  hypotheses: refs('hypothesis'),
  leads: refs('lead'),
  forWhom: choice(['youth', 'parents', 'family', 'school', 'careTeam']),
  sequence: prose('one'),
  familyPreference: prose('one', true),
  evidenceBase: prose('one'),
  availability: choice(['exists', 'waiting', 'mustBeMade']),
  owner: ref('participant'),
  startBy: date(),
  worksIf: prose('one'),
  alternative: prose('one'),
});
export type Intervention = EntityOf<typeof intervention>;
