import type { Analysis, Entity } from '#shared/analysis/analysis';
import { isBlank } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { criterionIds, isCriterionId, type CriterionId } from '#shared/quality/criteria';

export type Judgement = NonNullable<Entity<'criterionJudgement'>['judgement']>;

export const judgements = [
  'met',
  'partly',
  'notMet',
  'notApplicable',
] as const satisfies Judgement[];

/** What one reader did in one round. */
export interface RoundProgress {
  readonly judgements: ReadonlyMap<CriterionId, Entity<'criterionJudgement'>>;
  /** Criteria with a judgement. */
  readonly looked: number;
  /** The first without one; null when all were looked at. */
  readonly next: CriterionId | null;
  /** Remarks of this round that say something, and those that are still empty. */
  readonly remarks: readonly Entity<'reviewComment'>[];
  readonly emptyRemarks: readonly Entity<'reviewComment'>[];
}

/** How far a round is; `round` is the id of its `review`. */
export function roundProgress(analysis: Analysis, round: EntityId): RoundProgress {
  const found = new Map<CriterionId, Entity<'criterionJudgement'>>();
  for (const entry of analysis.criterionJudgement) {
    if (entry.review === round && isCriterionId(entry.criterion)) found.set(entry.criterion, entry);
  }
  const isOpen = (id: CriterionId) => (found.get(id)?.judgement ?? null) === null;
  const remarks = analysis.reviewComment.filter(({ review }) => review === round);
  return {
    judgements: found,
    looked: criterionIds.filter((id) => !isOpen(id)).length,
    next: criterionIds.find(isOpen) ?? null,
    remarks: remarks.filter((remark) => !isEmptyRemark(remark)),
    emptyRemarks: remarks.filter(isEmptyRemark),
  };
}

/** Nothing is said and nothing proposed. */
function isEmptyRemark({ text, proposed, proposedValue, kind }: Entity<'reviewComment'>): boolean {
  return isBlank(text) && isBlank(proposed) && proposedValue === '' && kind !== 'beautiful';
}
