import type { Analysis, Entity } from '../analysis/analysis.ts';
import { clockInputOf } from '../analysis/caseSummary.ts';
import { CLOCK_WEEKS } from '../analysis/clock.ts';
import { isBack, isSupervisionRound } from '../analysis/roundState.ts';
import type { EntityId } from '../base/ids.ts';
import { daysBetween } from '../base/partialDate.ts';

/** The steps from request to established, in order (method.md 5.2, figure 5). */
export const caseSteps = [
  'requestedOn',
  'assignedOn',
  'consentOn',
  'firstConversationOn',
  'sharedMeetingOn',
  'establishedOn',
] as const;
export type CaseStep = (typeof caseSteps)[number];

/** The time between two steps whose dates are known; other steps between them are not dated. */
export interface StepTime {
  readonly from: CaseStep;
  readonly to: CaseStep;
  readonly on: string;
  readonly until: string;
  /** Negative when the dates do not follow each other. */
  readonly days: number;
}

export interface LeadTime {
  readonly days: number;
  readonly pausedDays: number;
  readonly isDone: boolean;
  /** Without the pauses; null while it runs within the six weeks. */
  readonly isWithinSixWeeks: boolean | null;
}

export interface DelayReason {
  readonly reason: NonNullable<Entity<'pause'>['reason']>;
  /** Days of the pauses for this reason; 0 for a reason without a pause. */
  readonly days: number;
}

/** Who took part: was met, and not only thought about (figure 9). */
export const partGroups = [
  'youth',
  'bothParents',
  'siblings',
  'network',
  'school',
  'formerHelp',
] as const;
export type PartGroup = (typeof partGroups)[number];

/** The figures of method.md 5.2 that one case gives, computed on a day. */
export interface FiguresOfCase {
  readonly leadTime: LeadTime | null;
  readonly steps: readonly StepTime[];
  readonly delays: readonly DelayReason[];
  readonly whyNotEarlier: Entity<'monitoring'>['whyNotEarlier'];
  readonly outcome: Entity<'monitoring'>['outcome'];
  readonly missedMoments: readonly { readonly id: EntityId; readonly lifeEvent: EntityId | null }[];
  /** Whole years from the first missed moment to the request; null when one has no year. */
  readonly yearsSinceMissed: number | null;
  readonly experiences: readonly Entity<'experience'>[];
  readonly tookPart: ReadonlyMap<PartGroup, boolean>;
  /** Of a supervisor who read the whole; questions, exercises and readings with the family are not. */
  readonly rounds: number;
}

export function figuresOfCase(analysis: Analysis, today: string): FiguresOfCase {
  const { monitoring, missedMoment, experience, review } = analysis;
  return {
    leadTime: leadTimeOf(analysis, today),
    steps: stepTimes(analysis),
    delays: delaysOf(analysis, today),
    whyNotEarlier: monitoring.whyNotEarlier,
    outcome: monitoring.outcome,
    missedMoments: missedMoment.map(({ id, lifeEvent }) => ({ id, lifeEvent })),
    yearsSinceMissed: yearsSinceMissed(analysis),
    experiences: experience.filter(({ heard, recognise }) => heard !== null || recognise !== null),
    tookPart: tookPartOf(analysis),
    rounds: review.filter((round) => isSupervisionRound(round) && isBack(round)).length,
  };
}

function leadTimeOf(analysis: Analysis, today: string): LeadTime | null {
  const { requestedOn, establishedOn } = analysis.cover;
  if (requestedOn === null || requestedOn > today) return null;
  const isDone = establishedOn !== null && establishedOn <= today;
  const until = isDone ? establishedOn : today;
  const { pausedDays } = clockInputOf(analysis, until);
  const days = Math.max(0, daysBetween(requestedOn, until) - pausedDays);
  const isOver = days > CLOCK_WEEKS * 7;
  return { days, pausedDays, isDone, isWithinSixWeeks: isOver ? false : isDone ? true : null };
}

function stepTimes({ cover }: Analysis): readonly StepTime[] {
  const known = caseSteps.flatMap((step) => {
    const on = cover[step];
    return on === null ? [] : [{ step, on }];
  });
  return known.flatMap((from, index) => {
    const to = known[index + 1];
    if (to === undefined) return [];
    const days = daysBetween(from.on, to.on);
    return [{ from: from.step, to: to.step, on: from.on, until: to.on, days }];
  });
}

function delaysOf(analysis: Analysis, today: string): readonly DelayReason[] {
  const days = new Map<DelayReason['reason'], number>();
  const { delayReason } = analysis.process;
  if (delayReason !== null) days.set(delayReason, 0);
  for (const { from, to, reason } of analysis.pause) {
    if (reason === null || from === null || from > today) continue;
    const until = to === null || to > today ? today : to;
    days.set(reason, (days.get(reason) ?? 0) + Math.max(0, daysBetween(from, until)));
  }
  return [...days].map(([reason, lasting]) => ({ reason, days: lasting }));
}

function yearsSinceMissed(analysis: Analysis): number | null {
  const { requestedOn } = analysis.cover;
  if (requestedOn === null) return null;
  const years = analysis.missedMoment.flatMap(({ lifeEvent }) => {
    const when = analysis.lifeEvent.find(({ id }) => id === lifeEvent)?.when;
    return when?.year == null ? [] : [when.year];
  });
  if (years.length === 0) return null;
  return Math.max(0, Number(requestedOn.slice(0, 4)) - Math.min(...years));
}

function tookPartOf(analysis: Analysis): ReadonlyMap<PartGroup, boolean> {
  const met = new Set(
    analysis.meeting
      .filter(({ kind }) => kind !== 'duoWork')
      .flatMap(({ withPeople }) => withPeople),
  );
  const people = (...roles: readonly Entity<'participant'>['role'][]) =>
    analysis.participant.filter(({ role, deceased }) => !deceased && roles.includes(role));
  const some = (...roles: readonly Entity<'participant'>['role'][]) =>
    people(...roles).some(({ id }) => met.has(id));
  const parents = people('parent');
  return new Map<PartGroup, boolean>([
    ['youth', some('youth')],
    ['bothParents', parents.length > 0 && parents.every(({ id }) => met.has(id))],
    ['siblings', some('sibling')],
    ['network', some('network', 'youthMentor')],
    ['school', some('education', 'schoolPartnership')],
    ['formerHelp', some('formerProfessional')],
  ]);
}
