import { clockInputOf } from '../../analysis/caseSummary.ts';
import { duoOf } from '../../analysis/people.ts';
import type { ConsentPurpose } from '../../analysis/consent.ts';
import { isBack, isFamilyRound } from '../../analysis/roundState.ts';
import { isBlank } from '../../analysis/prose.ts';
import type { EntityId } from '../../base/ids.ts';
import { ageInYears, daysBetween } from '../../base/partialDate.ts';
import { firstMeeting, hasMet, type CaseFacts, type Person } from '../caseFacts.ts';

export const MOST_DAYS = 42;

/** Purposes that every youth and parent is asked about, each apart (quality-criteria.json K03). */
export const askedOfAll: readonly ConsentPurpose[] = [
  'makeAnalysis',
  'askSchool',
  'shareWithNamedParties',
  'shareAnonymouslyForLearning',
];

/** What older analyses asked in one question is now asked for each party. */
const NAMED_PARTIES: readonly ConsentPurpose[] = [
  'shareSchool',
  'shareExpertTeam',
  'shareFollowUp',
];

/** The ages at which somebody is asked again: from then on the youth decides more. */
const AGES_ASKED_AGAIN = [12, 16];

/** Youth and parents: those who must know and agree first. */
export function owners(facts: CaseFacts): readonly Person[] {
  return [...(facts.youth === null ? [] : [facts.youth]), ...facts.parents];
}

/** The day somebody heard what the analysis is for: at a talk about it, or with the consent. */
export function explainedOn(facts: CaseFacts, person: EntityId): string | null {
  const talk = firstMeeting(facts, person, ['information']);
  const answers = facts.analysis.consent
    .filter(({ participant, purpose }) => participant === person && purpose === 'makeAnalysis')
    .flatMap(({ on }) => (on === null ? [] : [on]));
  return [...answers, ...(talk === null ? [] : [talk])].sort()[0] ?? null;
}

export interface LateExplanation {
  readonly person: Person;
  readonly explained: string;
  readonly talked: string;
}

/** Who was interviewed before it was explained. */
export function explainedTooLate(facts: CaseFacts): readonly LateExplanation[] {
  return owners(facts).flatMap((person) => {
    const explained = explainedOn(facts, person.id);
    const talked = firstMeeting(facts, person.id, ['interview', 'enrichment', 'sharedMeeting']);
    const isLate = explained !== null && talked !== null && explained > talked;
    return isLate ? [{ person, explained, talked }] : [];
  });
}

export interface OpenPurposes {
  readonly person: Person;
  readonly purposes: readonly ConsentPurpose[];
}

/** Who was not asked what; a parent without authority is not asked. */
export function notAskedYet(facts: CaseFacts): readonly OpenPurposes[] {
  const { consent, authority } = facts.analysis;
  const answered = new Set(
    consent
      .filter(({ answer }) => answer !== null)
      .map(({ participant, purpose }) => {
        const isParty = purpose !== null && NAMED_PARTIES.includes(purpose);
        return `${participant ?? ''} ${isParty ? 'shareWithNamedParties' : (purpose ?? '')}`;
      }),
  );
  const without = new Set(
    authority.filter(({ has }) => has === 'no').map(({ participant }) => participant),
  );
  return owners(facts)
    .filter(({ id }) => !without.has(id))
    .map((person) => ({
      person,
      purposes: askedOfAll.filter((purpose) => !answered.has(`${person.id} ${purpose}`)),
    }))
    .filter(({ purposes }) => purposes.length > 0);
}

/** Answers of a youth who has turned 12 or 16 since: to be talked over again. */
export function askedBeforeBirthday(facts: CaseFacts): readonly OpenPurposes[] {
  const { youth, today, analysis } = facts;
  if (youth?.birthDate == null) return [];
  const { birthDate } = youth;
  const ageNow = ageInYears(birthDate, today);
  const last = new Map<ConsentPurpose, { readonly on: string; readonly isStopped: boolean }>();
  for (const { participant, purpose, on, withdrawnOn, answer } of analysis.consent) {
    if (participant !== youth.id || purpose === null || on === null || withdrawnOn !== null)
      continue;
    const isStopped = answer === 'withdrawn';
    if (on > (last.get(purpose)?.on ?? '')) last.set(purpose, { on, isStopped });
  }
  const purposes = [...last]
    .filter(([, { isStopped }]) => !isStopped)
    .filter(([, { on }]) =>
      AGES_ASKED_AGAIN.some((age) => ageInYears(birthDate, on) < age && ageNow >= age),
    )
    .map(([purpose]) => purpose);
  return purposes.length === 0 ? [] : [{ person: youth, purposes }];
}

/** The roles of the duo that nobody has. */
export function missingDuoRoles(
  facts: CaseFacts,
): readonly ('poolScientist' | 'institutionScientist')[] {
  const roles = new Set(facts.analysis.participant.map(({ role }) => role));
  return (['poolScientist', 'institutionScientist'] as const).filter((role) => !roles.has(role));
}

/** Who of the duo is trained in this way of working. */
export function trainedOfDuo({ analysis }: CaseFacts): readonly Person[] {
  return duoOf(analysis).filter(({ isTrained }) => isTrained);
}

/** Somebody looks along. */
export function isGuided({ analysis }: CaseFacts): boolean {
  return (
    analysis.review.some(({ kind }) => kind !== 'family' && kind !== 'learning') ||
    analysis.participant.some(({ role }) => role === 'supervisor')
  );
}

export interface LeadTime {
  /** From the request until established (or shared, or today), without pauses. */
  readonly days: number;
  readonly isDone: boolean;
  readonly hasReason: boolean;
}

/** Null while nobody wrote when it was asked for. */
export function leadTime({ analysis, today }: CaseFacts): LeadTime | null {
  const { requestedOn, establishedOn, sharedMeetingOn } = analysis.cover;
  if (requestedOn === null) return null;
  const done = establishedOn ?? sharedMeetingOn;
  const isDone = done !== null && done <= today;
  const until = isDone ? done : today;
  const { pausedDays } = clockInputOf(
    { ...analysis, cover: { ...analysis.cover, establishedOn: until } },
    until,
  );
  return {
    days: Math.max(0, daysBetween(requestedOn, until) - pausedDays),
    isDone,
    hasReason:
      analysis.process.delayReason !== null ||
      !isBlank(analysis.process.delayNote) ||
      analysis.pause.some(({ reason }) => reason !== null),
  };
}

/** Days from the request until it was established, pauses and all; null while one is missing. */
export function daysToEstablished({ analysis }: CaseFacts): number | null {
  const { requestedOn, establishedOn } = analysis.cover;
  return requestedOn === null || establishedOn === null
    ? null
    : daysBetween(requestedOn, establishedOn);
}

/** Somebody of school, or of the partnership of schools, was spoken. */
export function schoolWasSpoken(facts: CaseFacts): boolean {
  return facts.analysis.participant.some(
    ({ id, role }) =>
      (role === 'education' || role === 'schoolPartnership') &&
      facts.meetingsWith(id).some(({ kind }) => kind !== 'duoWork'),
  );
}

/** What is missing of somebody's part: an own conversation, reading the text together. */
export function missingVoice(facts: CaseFacts, person: EntityId): readonly ('talk' | 'reading')[] {
  const talk = hasMet(facts, person, ['interview', 'observation']);
  const reading = hasMet(facts, person, ['enrichment']) || hasReadAlong(facts, person);
  return [...(talk ? [] : (['talk'] as const)), ...(reading ? [] : (['reading'] as const))];
}

/**
 * Ruling on K07: reading together round by round is the "bespreken en verrijken" of the method, so it
 * stands for that conversation, never for the own one. Taking part is more than signing: it counts
 * once something this person said of it is written down, a remark or what they find of an explanation.
 */
function hasReadAlong({ analysis }: CaseFacts, person: EntityId): boolean {
  const own = analysis.review.filter(
    (round) => isFamilyRound(round) && isBack(round) && round.by === person,
  );
  const hasSaid =
    own.some(({ id }) => analysis.reviewComment.some(({ review }) => review === id)) ||
    analysis.position.some(({ participant, agrees }) => participant === person && agrees !== null);
  return own.length > 0 && hasSaid;
}

export type FormerHelp = 'heard' | 'noneKnown' | 'notHeard';

/** Whether those who helped before were heard; a note of who was not spoken counts as a reason. */
export function formerHelp(facts: CaseFacts): FormerHelp {
  const { analysis } = facts;
  const former = analysis.participant.filter(({ role }) => role === 'formerProfessional');
  const tellers = new Set([
    ...analysis.evidence.map(({ from }) => from),
    ...analysis.lifeEvent.map(({ toldBy }) => toldBy),
    ...analysis.helpRequest.map(({ participant }) => participant),
  ]);
  const isHeard = former.some(
    (person) =>
      facts.meetingsWith(person.id).length > 0 ||
      tellers.has(person.id) ||
      !isBlank(person.involvedHow),
  );
  const hasReason =
    facts.hasLooked('K08') ||
    analysis.notSpoken.some(({ participant }) => former.some(({ id }) => id === participant));
  if (isHeard || hasReason) return 'heard';
  const hadHelp = former.length > 0 || analysis.lifeEvent.some(({ domain }) => domain === 'care');
  return hadHelp ? 'notHeard' : 'noneKnown';
}
