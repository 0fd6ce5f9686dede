/** The sections of a Verklarende Analyse in the order of the method (method.md 2). */
export const sectionIds = [
  's0', // cover
  's1', // help requests in own words
  's2', // life course
  's3', // life domains now
  's4', // factors
  's5', // hypotheses
  's6', // patterns
  's7', // leads
  's8', // more and less fitting help
  's9', // risk carried together
  's10', // summary
  's11', // future perspective
  's12', // evaluation and updating
  's13', // account
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Where the work on a section stands; "begun, information missing" is its own status. */
export const sectionStatuses = [
  'notStarted',
  'inProgress',
  'waiting',
  'readyForReview',
  'discussed',
] as const;
export type SectionStatus = (typeof sectionStatuses)[number];

export function isSectionId(value: unknown): value is SectionId {
  return sectionIds.some((id) => id === value);
}
