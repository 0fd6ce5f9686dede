import { aboutMark } from './aboutMark.ts';
import { account } from './account.ts';
import { attachment } from './attachment.ts';
import type { CollectionName } from './collectionNames.ts';
import { authority, capability, consent, measure } from './consent.ts';
import { cover } from './cover.ts';
import { criterionNote } from './criterionNote.ts';
import { domainNote } from './domainNote.ts';
import { change, reviewMoment } from './evaluation.ts';
import { exportRecord } from './exportRecord.ts';
import { factor } from './factor.ts';
import type { AnyField } from './fields.ts';
import { futurePerspective } from './futurePerspective.ts';
import { helpRequest } from './helpRequest.ts';
import { evidence, hypothesis, position } from './hypothesis.ts';
import { intervention, lead } from './lead.ts';
import { letter } from './letter.ts';
import { lifeEvent } from './lifeEvent.ts';
import { meeting, source } from './meeting.ts';
import { experience, missedMoment, monitoring } from './monitoring.ts';
import { notSpoken, participant } from './participant.ts';
import { link, loop, pairAnswer } from './pattern.ts';
import { pause, process, sectionState } from './process.ts';
import { quote } from './quote.ts';
import { relation } from './relation.ts';
import { maskDecision, releaseCheck } from './release.ts';
import { criterionJudgement, review, reviewComment, reviewReply } from './review.ts';
import { riskWeighing } from './riskWeighing.ts';
import { correction, destructionRequest, statement } from './statement.ts';
import { summaryPoint } from './summary.ts';

/** Every kind of thing a case holds: the one table that forms, storage and JSON derive from. */
export const entityTypes = {
  cover,
  process,
  riskWeighing,
  futurePerspective,
  account,
  monitoring,
  sectionState,
  pause,
  participant,
  relation,
  authority,
  measure,
  consent,
  capability,
  meeting,
  source,
  helpRequest,
  quote,
  lifeEvent,
  domainNote,
  factor,
  hypothesis,
  evidence,
  position,
  link,
  loop,
  pairAnswer,
  lead,
  intervention,
  summaryPoint,
  reviewMoment,
  change,
  review,
  reviewComment,
  reviewReply,
  criterionJudgement,
  criterionNote,
  letter,
  statement,
  correction,
  destructionRequest,
  aboutMark,
  maskDecision,
  releaseCheck,
  notSpoken,
  missedMoment,
  experience,
  attachment,
  exportRecord,
} as const satisfies Record<CollectionName, unknown>;

export type EntityTypes = typeof entityTypes;
export type FieldName<Name extends CollectionName> = keyof EntityTypes[Name]['fields'] & string;

/** Whether a thing of this kind has a field of this name. */
export function isFieldName<Name extends CollectionName>(
  name: Name,
  field: string,
): field is FieldName<Name> {
  return Object.keys(entityTypes[name].fields).includes(field);
}

/** The fields of a collection that are prose: each has a `Y.Text` of its own. */
export function proseFields(name: CollectionName): readonly string[] {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  return Object.entries(fields)
    .filter(([, field]) => field.kind === 'prose')
    .map(([fieldName]) => fieldName);
}
