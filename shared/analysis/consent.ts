import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, flag, partialDate, prose, ref, refs } from './fields.ts';

/** Purposes asked apart (method.md 1.5; the binding list is privacy.md 1.1). */
export const consentPurposes = [
  'makeAnalysis',
  'takePartSibling',
  'askSchool',
  'askFormerProfessional',
  'shareWithNamedParties',
  'shareAnonymouslyForLearning',
  'monitoringFigures',
  'contactForEvaluation',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** One answer of one person to one purpose. Answers are added, never changed into another. */
export const consent = defineEntity('consent', {
  participant: ref('participant'),
  purpose: choice(consentPurposes),
  answer: choice(['yes', 'no', 'later']),
  on: date(),
  /** Others who answered for this person, for example both parents for a young brother. */
  givenBy: refs('participant'),
  note: prose('one'),
  withdrawnOn: date(),
});
export type Consent = EntityOf<typeof consent>;

/** Parental authority as it was checked. */
export const authority = defineEntity('authority', {
  participant: ref('participant'),
  has: choice(['yes', 'no', 'unknown']),
  source: choice(['register', 'courtDecision', 'told', 'other']),
  checkedOn: date(),
});
export type Authority = EntityOf<typeof authority>;

/** A measure of the court or an order in force. */
export const measure = defineEntity('measure', {
  kind: choice([
    'supervisionOrder',
    'guardianship',
    'outOfHomeOrder',
    'securePlacementOrder',
    'voluntary',
    'other',
  ]),
  start: partialDate(),
  end: partialDate(),
  parentsKeepAuthority: flag(),
  note: prose('one'),
});
export type Measure = EntityOf<typeof measure>;
