import type { Analysis, Entity } from '../analysis/analysis.ts';
import { firstLine } from '../analysis/entityNames.ts';
import { callingName, youthOf } from '../analysis/people.ts';
import { isBlank } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import type { LaneName } from './laneName.ts';
import { isStill, timeSpan, type TimeSpan } from './timeSpan.ts';

/** The lanes from above to below: the good first, then from near to further from home. */
export const laneOrder: readonly LaneName[] = [
  'good',
  'family',
  'living',
  'school',
  'care',
  'safety',
  'health',
  'loss',
  'none',
];

/** An event as the picture and the questions need it. */
export interface CourseEvent {
  readonly id: EntityId;
  readonly lane: LaneName;
  /** Null when nothing says a year. */
  readonly span: TimeSpan | null;
  /** Null for a moment; `span` is null for a period that still goes on. */
  readonly end: { readonly span: TimeSpan | null } | null;
  /** The first sentence of what happened. */
  readonly label: string;
  readonly isTurningPoint: boolean;
  readonly crucialFor: readonly string[];
  readonly hasMeaning: boolean;
  readonly missedExit: boolean;
  readonly event: Entity<'lifeEvent'>;
}

/** The birth date of the youth, if it is known. */
export function youthBirthDate(analysis: Analysis): string | null {
  return youthOf(analysis)?.birthDate ?? null;
}

/** All events in order of time; what has no year comes last, in the duo's own order. */
export function courseEvents(analysis: Analysis): readonly CourseEvent[] {
  const birthDate = youthBirthDate(analysis);
  return analysis.lifeEvent
    .map((event): CourseEvent => {
      const end = timeSpan(event.until, birthDate);
      return {
        id: event.id,
        lane: event.domain ?? 'none',
        span: timeSpan(event.when, birthDate),
        end: end === null && !isStill(event.until) ? null : { span: end },
        label: firstSentence(firstLine(event.text)),
        isTurningPoint: event.crucialFor.length > 0,
        crucialFor: analysis.participant
          .filter(({ id }) => event.crucialFor.includes(id))
          .map(callingName),
        hasMeaning: !isBlank(event.meaning),
        missedExit: event.missedExit,
        event,
      };
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ span }: CourseEvent): number {
  return span === null ? Number.MAX_SAFE_INTEGER : span.from;
}

function firstSentence(line: string): string {
  return line.split(/(?<=[^\d\s]{2})[.;!?](?=\s|$)/u)[0]?.trim() ?? '';
}
