import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, flag, line, prose, ref } from './fields.ts';

/** Roles of method.md 1.2. */
export const participantRoles = [
  'youth',
  'parent',
  'caregiver',
  'sibling',
  'network',
  'youthMentor',
  'careProfessional',
  'formerProfessional',
  'guardian',
  'education',
  'schoolPartnership',
  'localTeam',
  'independentPsychologist',
  'coordinator',
  'poolScientist',
  'institutionScientist',
  'supervisor',
  'legalMentor',
  'curator',
  'other',
] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** Somebody who takes part, or is part of the story. The name is how the person is called here. */
export const participant = defineEntity('participant', {
  name: line(120),
  /** What this person wants to be called in the text; empty means the first word of the name. */
  callingName: line(60),
  role: choice(participantRoles),
  relation: line(120),
  organisation: line(160),
  birthDate: date(),
  /** Decides the shape in a genogram; empty draws a neutral one. */
  gender: choice(['woman', 'man', 'other']),
  deceased: flag(),
  /** Whoever has the same words here lives together: "bij moeder", "groep De Kade". */
  household: line(60),
  involvedHow: prose('one'),
  /** Of the duo: followed the training in making a Verklarende Analyse. */
  isTrained: flag(),
  /** The supporter whom the youth chose. */
  isSupporter: flag(),
  needsInterpreter: flag(),
  language: line(60),
  secretAddress: flag(),
  /** Informing this person endangers the youth or another (privacy.md 1.3, row 17). */
  withhold: flag(),
  withholdReason: line(300),
  withholdSecond: line(120),
});
export type Participant = EntityOf<typeof participant>;

/** Somebody who was not spoken, and why (method.md S13). */
export const notSpoken = defineEntity('notSpoken', {
  who: line(160),
  participant: ref('participant'),
  why: prose('one'),
});
export type NotSpoken = EntityOf<typeof notSpoken>;
