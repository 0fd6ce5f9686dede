import type { CollectionName, ListName } from '../../analysis/collectionNames.ts';
import type { AnyField } from '../../analysis/fields.ts';
import type { ReleaseKind } from './releaseEntity.ts';

/** What happens to one field of a copy: looked through, left out, made coarser, or taken over. */
export type FieldRule = 'mask' | 'empty' | 'coarser' | 'keep';

/**
 * How one field goes into a copy without names. What is not named here goes by its kind: every
 * text is looked through, no moment and no author goes along, and a learning copy has no dates.
 */
export function fieldRule(
  kind: ReleaseKind,
  collection: CollectionName,
  field: string,
  type: AnyField,
): FieldRule {
  const place = `${collection}.${field}`;
  if (field === 'order' || technical.has(place)) return 'keep';
  // Who may read a copy for learning is named in it: those people are no part of the case.
  if (kind === 'learning' && place === 'letter.readers') return 'keep';
  // The duo and the supervisor speak of it by its code; in a learning copy it would lead back.
  if (kind === 'supervision' && place === 'cover.code') return 'keep';
  if (field === 'createdBy' || never.has(place)) return 'empty';
  if (kind === 'learning' && notForLearning.has(place)) return 'empty';
  switch (type.kind) {
    case 'line':
    case 'prose':
      return 'mask';
    case 'mark':
    case 'moment':
      return 'empty';
    case 'date':
      return kind === 'learning' ? 'empty' : 'keep';
    case 'partialDate':
      return kind === 'learning' ? 'coarser' : 'mask';
    default:
      return 'keep';
  }
}

/** Whether a whole list stays behind: it is about the making and the sharing, not about the case. */
export function staysBehind(kind: ReleaseKind, list: ListName): boolean {
  return noCopy.has(list) || (kind === 'learning' && noLearning.has(list));
}

const noCopy: ReadonlySet<ListName> = new Set<ListName>([
  'attachment',
  'exportRecord',
  'maskDecision',
  'releaseCheck',
  'destructionRequest',
]);
const noLearning: ReadonlySet<ListName> = new Set<ListName>([
  'consent',
  'capability',
  'authority',
  'pause',
  'review',
  'reviewComment',
  'reviewReply',
  'criterionJudgement',
]);

/** Ids and codes of the app itself. */
const technical: ReadonlySet<string> = new Set([
  'aboutMark.place',
  'criterionNote.criterion',
  'reviewComment.criterion',
  'reviewComment.target',
  'reviewComment.place',
  'reviewComment.wordMark',
  'criterionJudgement.criterion',
  'loop.toldFor',
]);

/** Who, where and under which number: in no copy without names. */
const never: ReadonlySet<string> = new Set([
  'cover.region',
  'cover.contactReach',
  'cover.contactHours',
  'participant.birthDate',
  'participant.withhold',
  'participant.withholdReason',
  'participant.withholdSecond',
  'participant.secretAddress',
  'meeting.rawNotes',
  'measure.number',
  'consent.askedByRegistration',
  'consent.scan',
  'letter.reference',
  'letter.translatedBy',
  'process.legalHoldReason',
  // Cut off in the middle of words: half a name is not found.
  'reviewComment.before',
  'reviewComment.after',
]);

/** What singles somebody out among eleven, or is of no use to who learns from it. */
const notForLearning: ReadonlySet<string> = new Set([
  'cover.code',
  'cover.placeOfStay',
  'cover.keeper',
  'cover.contact',
  'participant.gender',
  'participant.language',
  'participant.needsInterpreter',
  'meeting.place',
  'futurePerspective.municipality',
  'letter.organisation',
  'letter.basis',
  'letter.language',
  'letter.recipient',
]);
