import type { Analysis, Entity } from '../analysis/analysis.ts';
import { isBlank, type Prose } from '../analysis/prose.ts';
import { addMonths } from '../base/addMonths.ts';
import type { EntityId } from '../base/ids.ts';
import { addDays } from '../base/partialDate.ts';
import { dayOf } from '../consent/calendar.ts';
import { whoseToAsk } from './whoseToAsk.ts';

/** JW 7.3.9 lid 1, and AVG 12 lid 3: within so many months somebody has an answer. */
export const ANSWER_MONTHS = { erasure: 3, correction: 1 } as const;

/** What keeps the answer from being written. */
export type RequestGap =
  'who' | 'askedOn' | 'decidedOn' | 'decidedEarlier' | 'decidedLater' | 'reason';

/** What does not keep it, but is not right yet. */
export type RequestDoubt =
  /** Below 12 somebody with authority asks (privacy.md 3.4). */
  | 'tooYoung'
  /** From 12 the youth asks; another asks about what is about themselves. */
  | 'ownPart'
  /** Refused for a complaint, and erasing is not stopped. */
  | 'holdOff'
  /** Granted, and it is still there: the whole of it, or a part. */
  | 'toErase'
  | 'toErasePart'
  | 'erasedEarlier'
  | 'erasedLater'
  | 'erasedAnyway';

interface RequestBase {
  readonly id: EntityId;
  readonly participant: EntityId | null;
  readonly askedOn: string | null;
  /** The last day for an answer; null when nobody wrote down when it was asked. */
  readonly answerBefore: string | null;
  readonly decidedOn: string | null;
  /** Why, in the words of the duo. */
  readonly reason: Prose;
  readonly isDecided: boolean;
  /** The day on which the answer left, as the register says. */
  readonly answeredOn: string | null;
  readonly gaps: readonly RequestGap[];
  readonly doubts: readonly RequestDoubt[];
}

/** What somebody asked of the duo by right, and how far the answer is. All days `YYYY-MM-DD`. */
export type ClientRequest =
  | (RequestBase & { readonly kind: 'erasure'; readonly asked: Entity<'destructionRequest'> })
  | (RequestBase & { readonly kind: 'correction'; readonly asked: Entity<'correction'> });

/** Every request to erase or to correct, the oldest first. */
export function clientRequests(analysis: Analysis, today: string): readonly ClientRequest[] {
  const erasures = analysis.destructionRequest.map((asked) => ({
    ...baseOf(analysis, 'erasure', asked, asked.decision !== 'granted', today),
    doubts: doubtsOf(analysis, asked, today),
    kind: 'erasure' as const,
    asked,
  }));
  const corrections = analysis.correction.map((asked) => ({
    ...baseOf(analysis, 'correction', asked, asked.decision !== 'corrected', today),
    doubts: [],
    kind: 'correction' as const,
    asked,
  }));
  const order = ({ askedOn }: ClientRequest) => askedOn ?? '';
  return [...erasures, ...corrections].sort((a, b) => order(a).localeCompare(order(b)));
}

type Asked = Entity<'destructionRequest'> | Entity<'correction'>;

function baseOf(
  analysis: Analysis,
  kind: ClientRequest['kind'],
  asked: Asked,
  needsReason: boolean,
  today: string,
): Omit<RequestBase, 'doubts'> {
  const { id, participant, askedOn, decidedOn, reason } = asked;
  const isDecided = asked.decision !== null;
  const gaps: RequestGap[] = [];
  if (participant === null) gaps.push('who');
  if (askedOn === null) gaps.push('askedOn');
  if (isDecided) {
    if (decidedOn === null) gaps.push('decidedOn');
    else if (askedOn !== null && decidedOn < askedOn) gaps.push('decidedEarlier');
    else if (decidedOn > today) gaps.push('decidedLater');
    if (needsReason && isBlank(reason)) gaps.push('reason');
  }
  return {
    id,
    participant,
    askedOn,
    answerBefore: askedOn === null ? null : addMonths(askedOn, ANSWER_MONTHS[kind]),
    decidedOn,
    reason,
    isDecided,
    answeredOn: isDecided ? answeredOn(analysis, kind, asked) : null,
    gaps,
  };
}

/** Decided, and nobody told who asked. */
export function isUnanswered({ isDecided, answeredOn: on }: ClientRequest): boolean {
  return isDecided && on === null;
}

const LETTERS = { erasure: 'erasureAnswer', correction: 'correctionAnswer' } as const;

/** An answer from before the decision was about something else. */
function answeredOn(
  { exportRecord }: Analysis,
  kind: ClientRequest['kind'],
  { participant, decidedOn }: Asked,
): string | null {
  if (participant === null || decidedOn === null) return null;
  const days = exportRecord
    .filter((one) => one.kind === LETTERS[kind] && one.result === 'written')
    .filter(({ people }) => people.includes(participant))
    .flatMap(({ on }) => (on === null ? [] : [dayOf(on)]))
    // The register counts in UTC, people in their own day: just after midnight these differ.
    .filter((day) => addDays(day, 1) >= decidedOn);
  return days.sort()[0] ?? null;
}

function doubtsOf(
  analysis: Analysis,
  asked: Entity<'destructionRequest'>,
  today: string,
): readonly RequestDoubt[] {
  const { decision, askedOn, decidedOn, executedOn } = asked;
  const found: RequestDoubt[] = [];
  const standing = whoseToAsk(analysis, asked, askedOn ?? today);
  if (standing !== 'theirs') found.push(standing);
  if (decision === 'runningComplaint' && !analysis.process.legalHold) found.push('holdOff');
  if (decision === 'granted' && executedOn === null)
    found.push(isPart(asked) ? 'toErasePart' : 'toErase');
  if (executedOn === null) return found;
  if (decision !== null && decision !== 'granted') found.push('erasedAnyway');
  else if (executedOn > today) found.push('erasedLater');
  else if (executedOn < (decidedOn ?? askedOn ?? executedOn)) found.push('erasedEarlier');
  return found;
}

function isPart({ scope }: Entity<'destructionRequest'>): boolean {
  return scope.trim() !== '';
}
