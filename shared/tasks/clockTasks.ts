import type { Analysis, Entity } from '../analysis/analysis.ts';
import { clockInputOf } from '../analysis/caseSummary.ts';
import { CLOCK_WEEKS, clockOn } from '../analysis/clock.ts';
import { familyReaders } from '../analysis/people.ts';
import { phases } from '../analysis/process.ts';
import { isFamilyRound, isOut, isSupervisionRound } from '../analysis/roundState.ts';
import { addDays } from '../base/partialDate.ts';
import { newTask, type Task } from './task.ts';

/** Weeks of the six (method.md 1.3): the first round on a rough draft, and reading together. */
const FIRST_ROUND = { fromWeek: 4, dueWeek: 5 };
const READING = { fromWeek: 5, dueWeek: 5 };

/** What follows from the six weeks; a clock that stands still gives no days. */
export function clockTasks(analysis: Analysis, today: string): readonly Task[] {
  const clock = clockOn(clockInputOf(analysis, today), today);
  const { dueOn } = clock;
  if (clock.kind === 'paused') return resumeClock(analysis, today);
  if (clock.kind !== 'running' || dueOn === null) return [];
  const finish: Task = {
    ...newTask('finish', 'finish', { section: 's0', at: null }),
    dueOn,
  };
  return [...firstRound(analysis, dueOn), ...readings(analysis, dueOn), finish];
}

function firstRound(analysis: Analysis, dueOn: string): readonly Task[] {
  if (isShared(analysis) || analysis.review.some(isSupervisionRound)) return [];
  const place = { section: 's13', at: null } as const;
  return [{ ...newTask('firstRound', 'firstRound', place), ...within(dueOn, FIRST_ROUND) }];
}

/** Youth and parents read along before anything is shared: in a round, or in a conversation. */
function readings(analysis: Analysis, dueOn: string): readonly Task[] {
  if (isShared(analysis)) return [];
  return familyReaders(analysis)
    .filter(({ id }) => !hasRead(analysis, id))
    .map((person) => ({
      ...newTask(`familyReading/${person.id}`, 'familyReading', {
        section: 's10',
        at: null,
      }),
      person: person.id,
      ...within(dueOn, READING),
    }));
}

function hasRead(analysis: Analysis, person: Entity<'participant'>['id']): boolean {
  return (
    analysis.review.some((round) => isFamilyRound(round) && round.by === person && !isOut(round)) ||
    analysis.meeting.some(
      ({ kind, on, withPeople }) =>
        kind === 'enrichment' && on !== null && withPeople.includes(person),
    )
  );
}

/** The clock stands still for supervision while nobody reads any more. */
function resumeClock(analysis: Analysis, today: string): readonly Task[] {
  const lasting = analysis.pause.filter(
    ({ from, to }) => from !== null && from <= today && (to === null || to > today),
  );
  const [first] = lasting;
  const waits = lasting.some(({ reason }) => reason !== 'supervision');
  const isRead = !analysis.review.some((round) => isOut(round) && !isFamilyRound(round));
  const wasRead = analysis.review.some(isSupervisionRound);
  if (first === undefined || waits || !isRead || !wasRead) return [];
  const task = newTask('resumeClock', 'resumeClock', { section: 's0', at: null });
  return [{ ...task, since: first.from, dueOn: today }];
}

function isShared({ process, cover }: Analysis): boolean {
  const at = phases.findIndex((phase) => phase === process.phase);
  return cover.establishedOn !== null || at >= phases.indexOf('shared');
}

/** From the first day of one week of the six to the last of another; pauses are in `dueOn`. */
function within(
  dueOn: string,
  { fromWeek, dueWeek }: { readonly fromWeek: number; readonly dueWeek: number },
): { readonly from: string; readonly dueOn: string } {
  return {
    from: addDays(dueOn, -7 * (CLOCK_WEEKS - fromWeek + 1)),
    dueOn: addDays(dueOn, -7 * (CLOCK_WEEKS - dueWeek)),
  };
}
