import type { CollectionName } from '../analysis/collectionNames.ts';

/**
 * References by which an item is of somebody: what that person asked, said, answered or is. Who
 * only told something, made it or will do it is not whom it is about.
 */
export const ownerFields: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  relation: ['from', 'to'],
  authority: ['participant', 'over'],
  measure: ['over'],
  consent: ['participant'],
  capability: ['participant'],
  helpRequest: ['participant'],
  quote: ['participant'],
  position: ['participant'],
  notSpoken: ['participant'],
  experience: ['participant'],
  statement: ['participant'],
  correction: ['participant'],
  destructionRequest: ['participant'],
  attachment: ['about'],
};

/** References to people in whose life it is, though the item is not theirs alone. */
export const sharedFields: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  lifeEvent: ['crucialFor'],
};

/** Without this text an item says nothing any more, and goes as a whole. */
export const mainFields: Readonly<Partial<Record<CollectionName, string>>> = {
  source: 'title',
  quote: 'words',
  lifeEvent: 'text',
  factor: 'text',
  hypothesis: 'text',
  evidence: 'text',
  loop: 'story',
  lead: 'text',
  intervention: 'text',
  summaryPoint: 'text',
  reviewMoment: 'text',
  change: 'text',
  reviewComment: 'text',
  reviewReply: 'text',
  criterionJudgement: 'note',
  criterionNote: 'text',
  missedMoment: 'text',
  statement: 'text',
  correction: 'requested',
  notSpoken: 'who',
  attachment: 'name',
};

/** Items that hang under another: without it they mean nothing. */
export const parentFields: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  relation: ['from', 'to'],
  evidence: ['hypothesis'],
  position: ['hypothesis'],
  link: ['from', 'to'],
  pairAnswer: ['from', 'to'],
  missedMoment: ['lifeEvent'],
  reviewComment: ['review'],
  reviewReply: ['comment'],
  criterionJudgement: ['review'],
};

/** Where whoever else it is about, a person's life before or beside the youth is told. */
export const historyCollections: readonly CollectionName[] = ['lifeEvent', 'quote', 'attachment'];
