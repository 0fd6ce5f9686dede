import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, line, prose, ref } from './fields.ts';

/** Why an analysis must be made (method.md 1.1). */
export const triggers = [
  'complexNoProtocol',
  'repeatedRequest',
  'schoolStuck',
  'threeMonthsNoProgress',
  'outOfHomeConsidered',
  'returnHomeConsidered',
  'securePlacementRequest',
  'securePlacementThreat',
  'secureExit',
  'kwvTriage',
  'oneToOnePlacement',
  'dbtSubmission',
  'benProjectMoney',
  'retQuestion',
  'voluntaryEarly',
] as const;

/** S0: identity, trigger, dates; the sentence for the cover is chosen by the youth. */
export const cover = defineEntity('cover', {
  code: line(20),
  title: line(200),
  trigger: choice(triggers),
  triggerNote: prose(),
  /** "Dit is …": two or three sentences of who the youth is, before any trouble. */
  thisIs: prose(),
  /** The youth's own sentence on page 1; `coverQuoteChosenOn` says the youth picked it. */
  coverQuote: prose('one', true),
  coverQuoteChosenOn: date(),
  region: line(120),
  placeOfStay: choice([
    'openResidential',
    'smallScaleHome',
    'fosterFamily',
    'home',
    'oneToOne',
    'secure',
    'other',
  ]),
  method: choice(['neutral']),
  owner: ref('participant'),
  keeper: ref('participant'),
  contact: ref('participant'),
  contactReach: line(200),
  contactHours: line(200),
  earlierAnalysis: choice(['none', 'outdated', 'usable']),
  requestedOn: date(),
  assignedOn: date(),
  consentOn: date(),
  firstConversationOn: date(),
  sharedMeetingOn: date(),
  establishedOn: date(),
  nextReviewOn: date(),
});
export type Cover = EntityOf<typeof cover>;
