import type { Analysis, Entity } from '../analysis/analysis.ts';
import { callingName, personById } from '../analysis/people.ts';
import {
  dayOfRound,
  isBack,
  isFamilyRound,
  isOut,
  isSupervisionRound,
  isToDiscuss,
  isUndecided,
} from '../analysis/roundState.ts';
import { addDays } from '../base/partialDate.ts';
import { newTask, type Task, type TaskPlace, type Turn } from './task.ts';

type Round = Entity<'review'>;

/** Within so many days the duo looks at what came back (own rule: six weeks are short). */
export const LOOK_WITHIN_DAYS = 7;

/** What follows from the rounds: who has a copy, what came back, and whether another one is due. */
export function roundTasks(analysis: Analysis): readonly Task[] {
  const rounds = analysis.review.filter(({ kind }) => kind !== 'learning');
  return [
    ...rounds.filter(isOut).flatMap((round) => outTasks(analysis, round)),
    ...rounds.filter(isBack).flatMap((round) => backTasks(analysis, round)),
    ...nextRound(analysis, rounds),
  ];
}

/** Rounds of a supervisor, the last one last. */
export function supervisionRounds(analysis: Analysis): readonly Round[] {
  return analysis.review
    .filter(isSupervisionRound)
    .map((round, index) => ({ round, index }))
    .sort(
      (a, b) =>
        (a.round.round ?? 0) - (b.round.round ?? 0) ||
        (dayOfRound(a.round) ?? '').localeCompare(dayOfRound(b.round) ?? '') ||
        a.index - b.index,
    )
    .map(({ round }) => round);
}

function outTasks(analysis: Analysis, round: Round): readonly Task[] {
  const place = placeOfRound(round);
  const { id, sentOn, expiresOn } = round;
  const waiting: Task = {
    ...newTask(`readRound/${id}`, kindWhileOut(round), place),
    turn: turnOf(analysis, round),
    person: isFamilyRound(round) ? round.by : null,
    since: sentOn,
    dueOn: expiresOn,
    until: expiresOn,
  };
  if (expiresOn === null) return [waiting];
  const after = addDays(expiresOn, 1);
  const expired: Task = {
    ...newTask(`expiredRound/${id}`, 'expiredRound', place),
    since: expiresOn,
    from: after,
    dueOn: after,
  };
  return [waiting, expired];
}

function kindWhileOut(round: Round): Task['kind'] {
  if (isFamilyRound(round)) return 'readAtHome';
  return round.kind === 'question' ? 'answerQuestion' : 'readRound';
}

function turnOf(analysis: Analysis, round: Round): Turn {
  if (isFamilyRound(round)) return { kind: 'family', person: round.by };
  const reader = personById(analysis, round.by);
  const name = reader === null ? '' : callingName(reader);
  return { kind: 'supervisor', name: name === '' ? round.reader.trim() : name };
}

function backTasks(analysis: Analysis, round: Round): readonly Task[] {
  const remarks = analysis.reviewComment.filter(({ review }) => review === round.id);
  const since = dayOfRound(round);
  const dueOn = since === null ? null : addDays(since, LOOK_WITHIN_DAYS);
  const isFamily = isFamilyRound(round);
  const task = (kind: 'openRemarks' | 'discussRemarks' | 'familyRemarks', count: number): Task[] =>
    count === 0
      ? []
      : [
          {
            ...newTask(`${kind}/${round.id}`, kind, placeOfRound(round)),
            person: isFamily ? round.by : null,
            since,
            dueOn,
            count,
          },
        ];
  return [
    ...task(isFamily ? 'familyRemarks' : 'openRemarks', remarks.filter(isUndecided).length),
    ...task('discussRemarks', remarks.filter(isToDiscuss).length),
  ];
}

/** The last round asked for more and all of it is dealt with: it goes back to the supervisor. */
function nextRound(analysis: Analysis, rounds: readonly Round[]): readonly Task[] {
  const { establishedOn } = analysis.cover;
  const last = supervisionRounds(analysis).at(-1);
  if (last?.verdict !== 'returned' || establishedOn !== null) return [];
  if (rounds.some((round) => isOut(round) && isSupervisionRound(round))) return [];
  const isBusy = analysis.reviewComment.some(
    (remark) => remark.review === last.id && (isUndecided(remark) || isToDiscuss(remark)),
  );
  if (isBusy) return [];
  return [
    {
      ...newTask(`nextRound/${last.id}`, 'nextRound', placeOfRound(last)),
      since: dayOfRound(last),
    },
  ];
}

function placeOfRound({ id }: Round): TaskPlace {
  return { section: 's13', at: { collection: 'review', id } };
}
