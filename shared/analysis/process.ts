import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, flag, line, number, prose } from './fields.ts';
import { sectionStatuses } from './sections.ts';

/** The phases of method.md 1.3, in order. */
export const phases = [
  'registered',
  'consent',
  'collecting',
  'ordering',
  'analysing',
  'enriching',
  'inReview',
  'shared',
  'living',
  'closed',
] as const;
export type Phase = (typeof phases)[number];

/** Reasons of delay (method.md 5.2, figure 6); also the reasons to pause the six-week clock. */
export const delayReasons = [
  'familyTime',
  'duoCapacity',
  'schoolUnreachable',
  'fileLate',
  'crisis',
  'holiday',
  'supervision',
  'other',
] as const;

/** Where a case stands: the phase of the work, and who has the document in custody. */
export const process = defineEntity('process', {
  phase: choice(phases),
  custody: choice(['active', 'established', 'handedOver', 'toBeErased']),
  delayReason: choice(delayReasons),
  delayNote: prose(),
  /** Medical treatment falls under the WGBO instead of the Jeugdwet (privacy.md 0.10). */
  legalRegime: choice(['youthAct', 'medical']),
  handedOverOn: date(),
  /** The owner of the file confirmed that it arrived. */
  receivedOn: date(),
  /** Days that this working copy stays after it was handed over; empty takes the default of 90. */
  keepDays: number(30, 365),
  /** A complaint or a legal duty stops every deletion. */
  legalHold: flag(),
  legalHoldReason: line(300),
});
export type Process = EntityOf<typeof process>;

/** A pause of the six-week clock; `to` is empty while it lasts. */
export const pause = defineEntity('pause', {
  from: date(),
  to: date(),
  reason: choice(delayReasons),
  note: line(300),
});
export type Pause = EntityOf<typeof pause>;

/** The status of one section; its id is the section id (`s0` … `s13`). */
export const sectionState = defineEntity('sectionState', {
  status: choice(sectionStatuses),
  waitingFor: line(200),
  /** Of section 4 only: why a level of the factor board stays empty on purpose. */
  emptyYouth: line(300),
  emptyFamily: line(300),
  emptyEnvironment: line(300),
  emptyCareSystem: line(300),
  emptySociety: line(300),
});
export type SectionState = EntityOf<typeof sectionState>;
