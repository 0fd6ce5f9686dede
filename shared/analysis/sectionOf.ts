import type { EntityId } from '../base/ids.ts';
import type { CollectionName } from './collectionNames.ts';
import { isSectionId, type SectionId } from './sections.ts';

/** Null: about the work itself (its phase, pauses, what left), shown outside of the sections. */
const HOME: Readonly<Record<CollectionName, SectionId | null>> = {
  cover: 's0',
  process: null,
  riskWeighing: 's9',
  futurePerspective: 's11',
  account: 's13',
  monitoring: 's12',
  sectionState: null,
  pause: null,
  participant: 's0',
  relation: 's0',
  authority: 's0',
  measure: 's0',
  consent: 's0',
  capability: 's0',
  meeting: 's13',
  source: 's13',
  helpRequest: 's1',
  quote: 's1',
  lifeEvent: 's2',
  domainNote: 's3',
  factor: 's4',
  hypothesis: 's5',
  evidence: 's5',
  position: 's5',
  link: 's6',
  loop: 's6',
  pairAnswer: 's6',
  lead: 's7',
  intervention: 's8',
  summaryPoint: 's10',
  reviewMoment: 's12',
  change: 's12',
  review: 's13',
  reviewComment: 's13',
  reviewReply: 's13',
  criterionJudgement: 's13',
  criterionNote: 's13',
  letter: 's10',
  statement: 's13',
  correction: 's13',
  destructionRequest: null,
  aboutMark: null,
  maskDecision: null,
  releaseCheck: null,
  notSpoken: 's13',
  missedMoment: 's12',
  experience: 's12',
  attachment: null,
  exportRecord: null,
};

/** The section in which a field is filled in; null for what belongs to the work as a whole. */
export function sectionOf(collection: CollectionName, field: string): SectionId | null {
  // Asked where the follow-up is planned, kept with the account it belongs to.
  if (collection === 'account' && field === 'updateTriggers') return 's12';
  return HOME[collection];
}

/** The section in which a thing is shown; what belongs to the work as a whole stands with S0. */
export function homeSection(collection: CollectionName, id: EntityId, field = ''): SectionId {
  if (collection === 'sectionState' && isSectionId(id)) return id;
  return sectionOf(collection, field) ?? (collection === 'exportRecord' ? 's13' : 's0');
}
