import type { Analysis } from '../analysis/analysis.ts';
import { isProse, plainText } from '../analysis/prose.ts';
import type { ReviewComment, ReviewReply } from '../analysis/review.ts';
import type { EntityId } from '../base/ids.ts';
import { findAnchor } from '../casedoc/anchors.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { itemOf, placeOfRemark } from '../remarks/placeOfRemark.ts';
import { formatRemarkPlace } from '../remarks/remarkPlace.ts';
import { anchorOf, fieldNameOf } from '../remarks/remarkThreads.ts';
import { blockSpanOf, fieldText } from './blockSpan.ts';
import { wordsAround } from './copyAnchor.ts';
import type {
  AnswerJudgement,
  AnswerRemark,
  AnswerReply,
  ReadSpan,
  ReviewAnswer,
} from './reviewAnswer.ts';
import type { ReviewedCase } from './reviewedCase.ts';

/** What a reader did with a copy. */
export interface AnswerBasis {
  /** As it came, and the SHA-256 (hex) of those bytes. */
  readonly reviewed: ReviewedCase;
  readonly version: string;
  /** The copy as it is now. */
  readonly doc: SharedDoc;
  readonly analysis: Analysis;
}

/** What a reader says of the whole. */
export type AnswerFacts = Pick<ReviewAnswer, 'reader' | 'returnedOn' | 'verdict' | 'judgement'>;

/**
 * Everything in a copy that is not in what came: new remarks, answers in threads that were there,
 * threads that were closed or opened again, and the judgements of this round.
 */
export function gatherAnswer(basis: AnswerBasis, facts: AnswerFacts): ReviewAnswer {
  const { reviewed, version, analysis } = basis;
  const came = new Map(reviewed.analysis.reviewComment.map((remark) => [remark.id, remark]));
  const replies = newReplies(basis);
  const remarks = analysis.reviewComment.flatMap((remark) => {
    const before = came.get(remark.id);
    const own = replies.get(remark.id) ?? [];
    const isTouched = before === undefined || own.length > 0 || stateOf(before) !== stateOf(remark);
    return isTouched ? [toAnswerRemark(basis, remark, own)] : [];
  });
  const { reader, returnedOn, verdict, judgement } = facts;
  return {
    reviewId: reviewed.reviewId,
    version,
    kind: reviewed.kind,
    ...{ reader, returnedOn, verdict, judgement },
    remarks,
    judgements: judgementsOf(basis),
  };
}

function newReplies({ reviewed, analysis }: AnswerBasis) {
  const came = new Set(reviewed.analysis.reviewReply.map(({ id }) => id));
  const byRemark = new Map<EntityId, AnswerReply[]>();
  for (const reply of analysis.reviewReply) {
    if (came.has(reply.id) || reply.comment === null) continue;
    const known = byRemark.get(reply.comment) ?? [];
    byRemark.set(reply.comment, [...known, toAnswerReply(reply)]);
  }
  return byRemark;
}

function toAnswerRemark(
  basis: AnswerBasis,
  remark: ReviewComment,
  replies: readonly AnswerReply[],
): AnswerRemark {
  const { analysis } = basis;
  const place = placeOfRemark(analysis, remark);
  return {
    id: remark.id,
    kind: remark.kind ?? 'remark',
    criterion: remark.criterion,
    place: place === null ? '' : formatRemarkPlace(place),
    span: spanOf(basis, remark),
    text: plainText(remark.text),
    proposed: plainText(remark.proposed),
    proposedValue: remark.proposedValue,
    state: stateOf(remark),
    author: remark.author,
    authorRole: remark.authorRole,
    at: remark.at,
    replies,
    wordMark: remark.wordMark,
  };
}

function spanOf({ doc, analysis }: AnswerBasis, remark: ReviewComment): ReadSpan | null {
  const anchor = anchorOf(remark);
  const place = placeOfRemark(analysis, remark);
  const name = fieldNameOf(place);
  if (anchor === null || name === null || place?.kind !== 'field') return null;
  const prose = itemOf(analysis, place.collection, place.id)?.[place.field];
  const found = findAnchor(doc, name, anchor);
  if (found.kind === 'orphan' || !isProse(prose)) return null;
  const span = blockSpanOf(prose, found);
  return span === null ? null : { ...span, ...wordsAround(fieldText(prose), found) };
}

function judgementsOf({ reviewed, analysis }: AnswerBasis): readonly AnswerJudgement[] {
  const own = analysis.criterionJudgement.filter(({ review }) => review === reviewed.reviewId);
  const byCriterion = new Map(own.map((one) => [one.criterion, one]));
  return [...byCriterion.values()]
    .sort((a, b) => (a.criterion < b.criterion ? -1 : 1))
    .map(({ criterion, judgement, note }) => ({ criterion, judgement, note: plainText(note) }));
}

function toAnswerReply({ id, text, author, authorRole, at }: ReviewReply): AnswerReply {
  return { id, text: plainText(text), author, authorRole, at };
}

function stateOf({ state }: ReviewComment): NonNullable<ReviewComment['state']> {
  return state ?? 'open';
}
