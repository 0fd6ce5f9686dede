import type { Entity } from '../../analysis/analysis.ts';
import type { ParticipantRole } from '../../analysis/participant.ts';
import { isBlank } from '../../analysis/prose.ts';
import { addDays } from '../../base/partialDate.ts';
import type { CaseFacts } from '../caseFacts.ts';
import { isFutureDue } from '../futureDue.ts';

const AROUND_THE_FAMILY: readonly ParticipantRole[] = [
  'youth',
  'parent',
  'caregiver',
  'sibling',
  'network',
  'youthMentor',
];
const SECURE = ['securePlacementRequest', 'securePlacementThreat'];
const HALF_A_YEAR_DAYS = 184;
export const LEAST_CARRIERS = 2;

/** Leads that belong to no loop and no factor. */
export function leadsWithoutPattern({ analysis }: CaseFacts): readonly Entity<'lead'>[] {
  return analysis.lead.filter(({ loops, factors }) => loops.length + factors.length === 0);
}

/** One lead at least was proposed by the family or the people around it. */
export function hasLeadOfFamily({ analysis }: CaseFacts): boolean {
  const people = new Map(analysis.participant.map((person) => [person.id, person]));
  return analysis.lead.some(({ proposedBy }) => {
    const role = proposedBy === null ? null : people.get(proposedBy)?.role;
    return role != null && AROUND_THE_FAMILY.includes(role);
  });
}

/** Help without "omdat", or tied to no hypothesis. */
export function helpWithoutReason({ analysis }: CaseFacts): readonly Entity<'intervention'>[] {
  return analysis.intervention.filter(
    ({ because, hypotheses, fit }) => isBlank(because) || hypotheses.length === 0 || fit === null,
  );
}

/** A secure place was thought of, and nobody wrote what fits less. */
export function lacksLessFitting({ analysis }: CaseFacts): boolean {
  return (
    SECURE.includes(analysis.cover.trigger ?? '') &&
    !analysis.intervention.some(({ fit }) => fit === 'less')
  );
}

/** Help for the parents themselves was thought of. */
export function hasHelpForParents(facts: CaseFacts): boolean {
  return (
    facts.hasLooked('K37') ||
    facts.analysis.intervention.some(
      ({ forWhom, fit }) => fit !== 'less' && (forWhom === 'parents' || forWhom === 'family'),
    )
  );
}

export type PlanGap = 'owner' | 'start' | 'sign';

/** Fitting help of which it is not said who, when, or how one sees that it works. */
export function helpWithoutPlan({ analysis }: CaseFacts): readonly {
  readonly help: Entity<'intervention'>;
  readonly gaps: readonly PlanGap[];
}[] {
  return analysis.intervention
    .filter(({ fit }) => fit === 'more')
    .map((help) => ({
      help,
      gaps: [
        ...(help.owner === null ? (['owner'] as const) : []),
        ...(help.startBy === null ? (['start'] as const) : []),
        ...(isBlank(help.worksIf) ? (['sign'] as const) : []),
      ],
    }))
    .filter(({ gaps }) => gaps.length > 0);
}

export type RiskGap = 'doing' | 'notDoing';

export function riskGaps({ analysis }: CaseFacts): readonly RiskGap[] {
  const { riskOfDoing, riskOfNotDoing } = analysis.riskWeighing;
  return [
    ...(isBlank(riskOfDoing) ? (['doing'] as const) : []),
    ...(isBlank(riskOfNotDoing) ? (['notDoing'] as const) : []),
  ];
}

export type FutureGap =
  'ownWords' | 'living' | 'education' | 'income' | 'people' | 'careAfter18' | 'lead';

/** Whether the future perspective must be there; `unknown` without a day of birth. */
export function futureIs({ youth, today }: CaseFacts): 'due' | 'later' | 'unknown' {
  if (youth?.birthDate == null) return 'unknown';
  return isFutureDue(youth.birthDate, today) ? 'due' : 'later';
}

export function futureGaps({ analysis }: CaseFacts): readonly FutureGap[] {
  const future = analysis.futurePerspective;
  const gaps: readonly (readonly [FutureGap, boolean])[] = [
    ['ownWords', isBlank(future.ownWords)],
    ['living', isBlank(future.living)],
    ['education', isBlank(future.education)],
    ['income', isBlank(future.income)],
    ['people', future.people.length === 0],
    ['careAfter18', isBlank(future.careAfter18)],
    ['lead', future.lead.trim() === ''],
  ];
  return gaps.filter(([, isOpen]) => isOpen).map(([gap]) => gap);
}

export type ReviewDay = 'set' | 'none' | 'tooFar' | 'past';

/** Whether there is a day to look again within half a year. */
export function reviewDay({ analysis, today }: CaseFacts): ReviewDay {
  const { nextReviewOn, establishedOn } = analysis.cover;
  if (nextReviewOn === null) return 'none';
  if (nextReviewOn < today) return 'past';
  const from = establishedOn !== null && establishedOn > today ? establishedOn : today;
  return nextReviewOn > addDays(from, HALF_A_YEAR_DAYS) ? 'tooFar' : 'set';
}

/** Changes after it was shared of which nobody wrote what and why. */
export function changesWithoutReason({ analysis }: CaseFacts): readonly Entity<'change'>[] {
  const { sharedMeetingOn } = analysis.cover;
  return analysis.change.filter(
    ({ text, on }) =>
      isBlank(text) && sharedMeetingOn !== null && (on === null || on > sharedMeetingOn),
  );
}

/** Days to look again that are past and of which nobody wrote what came out. */
export function momentsWithoutOutcome({
  analysis,
  today,
}: CaseFacts): readonly Entity<'reviewMoment'>[] {
  return analysis.reviewMoment.filter(
    ({ on, outcome }) => on !== null && on < today && isBlank(outcome),
  );
}
