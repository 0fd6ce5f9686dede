import { criteria, criterionIds, type CriterionId } from '../quality/criteria.ts';
import type { AnswerJudgement, AnswerRemark, ReviewAnswer } from './reviewAnswer.ts';

/**
 * How two judgements of one criterion lie to each other. `near`: one step apart; `far`: met against
 * not met; `applies`: one of the two finds that it does not apply here.
 */
export type RatingRelation = 'same' | 'near' | 'far' | 'applies' | 'oneSided' | 'neither';

/** What one reader said of one criterion. */
export interface RatedSide {
  readonly judgement: AnswerJudgement['judgement'];
  readonly note: string;
  readonly remarks: readonly AnswerRemark[];
}

export interface ComparedRating {
  readonly criterion: CriterionId;
  readonly first: RatedSide;
  readonly second: RatedSide;
  readonly relation: RatingRelation;
}

/** All 42 criteria in their order with what two readers found of each; nothing is added up. */
export function compareRatings(
  first: ReviewAnswer,
  second: ReviewAnswer,
): readonly ComparedRating[] {
  return criterionIds.map((criterion) => {
    const sides = [sideOf(first, criterion), sideOf(second, criterion)] as const;
    return {
      criterion,
      first: sides[0],
      second: sides[1],
      relation: relationOf(sides[0].judgement, sides[1].judgement),
    };
  });
}

/** There is something to talk about: they do not say the same. */
export function isDifferent({ relation }: Pick<ComparedRating, 'relation'>): boolean {
  return relation !== 'same' && relation !== 'neither';
}

/** The remarks of an answer that belong to no criterion. */
export function generalRemarks({ remarks }: ReviewAnswer): readonly AnswerRemark[] {
  return remarks.filter(({ criterion }) => !Object.hasOwn(criteria, criterion));
}

function sideOf({ judgements, remarks }: ReviewAnswer, criterion: CriterionId): RatedSide {
  const judged = judgements.filter((one) => one.criterion === criterion).at(-1);
  return {
    judgement: judged?.judgement ?? null,
    note: judged?.note ?? '',
    remarks: remarks.filter((remark) => remark.criterion === criterion),
  };
}

const STEPS = ['met', 'partly', 'notMet'];

function relationOf(
  first: AnswerJudgement['judgement'],
  second: AnswerJudgement['judgement'],
): RatingRelation {
  if (first === null || second === null) return first === second ? 'neither' : 'oneSided';
  if (first === second) return 'same';
  if (first === 'notApplicable' || second === 'notApplicable') return 'applies';
  return Math.abs(STEPS.indexOf(first) - STEPS.indexOf(second)) === 1 ? 'near' : 'far';
}
