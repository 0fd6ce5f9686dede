/** Things of which a case has exactly one; their only entity has the name as its id. */
export const singleNames = [
  'cover',
  'process',
  'riskWeighing',
  'futurePerspective',
  'account',
  'monitoring',
] as const;

/** Things of which a case has many. */
export const listNames = [
  'sectionState',
  'pause',
  'participant',
  'relation',
  'authority',
  'measure',
  'consent',
  'capability',
  'meeting',
  'source',
  'helpRequest',
  'quote',
  'lifeEvent',
  'domainNote',
  'factor',
  'hypothesis',
  'evidence',
  'position',
  'link',
  'loop',
  'pairAnswer',
  'lead',
  'intervention',
  'summaryPoint',
  'reviewMoment',
  'change',
  'review',
  'reviewComment',
  'reviewReply',
  'criterionJudgement',
  'criterionNote',
  'letter',
  'statement',
  'correction',
  'destructionRequest',
  'aboutMark',
  'maskDecision',
  'releaseCheck',
  'notSpoken',
  'missedMoment',
  'experience',
  'attachment',
  'exportRecord',
] as const;

export type SingleName = (typeof singleNames)[number];
export type ListName = (typeof listNames)[number];
export type CollectionName = SingleName | ListName;

export const collectionNames: readonly CollectionName[] = [...singleNames, ...listNames];

/** Rounds, and what readers said and judged in them: all that a reader of a copy may write. */
export const remarkCollections = [
  'review',
  'reviewComment',
  'reviewReply',
  'criterionJudgement',
] as const satisfies readonly ListName[];

export function isCollectionName(value: unknown): value is CollectionName {
  return collectionNames.some((name) => name === value);
}

export function isSingleName(value: unknown): value is SingleName {
  return singleNames.some((name) => name === value);
}
