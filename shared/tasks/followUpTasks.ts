import type { Analysis } from '../analysis/analysis.ts';
import { isBlank } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { addDays } from '../base/partialDate.ts';
import { dayOf as dayOfMoment } from '../consent/calendar.ts';
import { dueQuestions, type DueQuestion } from '../consent/dueQuestions.ts';
import { leftCopies } from '../consent/leftCopies.ts';
import { clientRequests, isUnanswered, type RequestDoubt } from '../requests/clientRequests.ts';
import { newTask, type Task, type TaskKind } from './task.ts';

/** So many days before a moment to look back it is among what is to do. */
const AHEAD_DAYS = 14;

/** What has its own day beside the six weeks: looking back, answers that people wait for, consent. */
export function followUpTasks(analysis: Analysis, today: string): readonly Task[] {
  return [
    ...lookBacks(analysis),
    ...requests(analysis, today),
    ...askAgain(analysis, today),
    ...tellReceivers(analysis),
  ];
}

function lookBacks({ reviewMoment }: Analysis): readonly Task[] {
  return reviewMoment.flatMap(({ id, on, outcome }) => {
    if (on === null || !isBlank(outcome)) return [];
    const place = { section: 's12', at: { collection: 'reviewMoment', id } } as const;
    const from = addDays(on, -AHEAD_DAYS);
    return [{ ...newTask(`lookBack/${id}`, 'lookBack', place), from, dueOn: on }];
  });
}

const isToErase = (doubt: RequestDoubt) => doubt === 'toErase' || doubt === 'toErasePart';

/** What somebody asked by right: to decide on, to tell of, and to do. */
function requests(analysis: Analysis, today: string): readonly Task[] {
  return clientRequests(analysis, today).flatMap((request) => {
    const { id, kind, participant, askedOn, answerBefore, isDecided, doubts } = request;
    const collection = kind === 'erasure' ? 'destructionRequest' : 'correction';
    const place = { section: 's13', at: { collection, id } } as const;
    const task = (name: TaskKind): Task => ({
      ...newTask(`${name}/${id}`, name, place),
      person: participant,
      since: askedOn,
      dueOn: answerBefore,
    });
    if (!isDecided) return [task(kind === 'erasure' ? 'answerErasure' : 'answerCorrection')];
    return [
      ...(isUnanswered(request) ? [task('tellAnswer')] : []),
      ...(doubts.some(isToErase) ? [task('eraseGranted')] : []),
    ];
  });
}

/** After a stop: copies that left before it, and of which nobody asked the receiver anything. */
function tellReceivers(analysis: Analysis): readonly Task[] {
  const stops = analysis.consent.filter(
    ({ answer, withdrawnOn }) => answer === 'withdrawn' || withdrawnOn !== null,
  );
  const open = new Set<EntityId>();
  for (const stop of stops) {
    const on = stop.withdrawnOn ?? stop.on;
    for (const copy of leftCopies(analysis, stop)) {
      const isBefore = on === null || copy.on === null || dayOfMoment(copy.on) <= on;
      const isAsked = copy.destroyAskedOn !== null || copy.destroyedOn !== null;
      if (isBefore && !isAsked) open.add(copy.id);
    }
  }
  if (open.size === 0) return [];
  const days = stops.flatMap(({ withdrawnOn, on }) => withdrawnOn ?? on ?? []).sort();
  const place = { section: 's0', at: null } as const;
  const since = days[0] ?? null;
  return [
    { ...newTask('tellReceivers', 'tellReceivers', place), count: open.size, since, dueOn: since },
  ];
}

/** Consent to ask again, and authority to look up again, as one thing to do. */
function askAgain(analysis: Analysis, today: string): readonly Task[] {
  const found = dueQuestions(analysis, today).filter(({ kind }) => PRESSING.includes(kind));
  if (found.length === 0) return [];
  const days = found.flatMap((one) => dayOf(one) ?? []).sort();
  const place = { section: 's0', at: null } as const;
  return [
    {
      ...newTask('askAgain', 'askAgain', place),
      count: found.length,
      dueOn: days[0] ?? null,
    },
  ];
}

const PRESSING: readonly DueQuestion['kind'][] = [
  'birthdayComing',
  'birthdayPast',
  'authorityOld',
  'endsSoon',
  'ended',
];

function dayOf(question: DueQuestion): string | null {
  if ('by' in question) return question.by;
  return 'on' in question ? question.on : null;
}
