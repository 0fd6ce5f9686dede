import type { ListName } from '../analysis/collectionNames.ts';
import type { SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';

export const taskKinds = [
  /** A copy lies with somebody who reads it. */
  'readRound',
  'answerQuestion',
  'readAtHome',
  /** Its last day went by and nothing came back. */
  'expiredRound',
  'openRemarks',
  'discussRemarks',
  'familyRemarks',
  'firstRound',
  'nextRound',
  'familyReading',
  'resumeClock',
  'finish',
  'lookBack',
  'answerCorrection',
  'answerErasure',
  /** Decided, and who asked was not told. */
  'tellAnswer',
  /** To be erased was granted, and it is still there. */
  'eraseGranted',
  'askAgain',
  /** Somebody stopped, and who received a copy was not asked to destroy it. */
  'tellReceivers',
  /** Of a copy that somebody else sent: it is read here. */
  'readCopy',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Who can go on with it. `own` is whoever works on this machine. */
export type Turn =
  | { readonly kind: 'duo' }
  | { readonly kind: 'own' }
  | { readonly kind: 'supervisor'; readonly name: string }
  | { readonly kind: 'family'; readonly person: EntityId | null };

export interface TaskPlace {
  readonly section: SectionId;
  readonly at: { readonly collection: ListName; readonly id: EntityId } | null;
}

/** One thing to do. All days are `YYYY-MM-DD`. */
export interface Task {
  /** The same as long as it is the same thing to do, so that it can be put off. */
  readonly key: string;
  readonly kind: TaskKind;
  readonly turn: Turn;
  /** The first day on which it counts; null: from the start. */
  readonly from: string | null;
  /** The last day on which it counts; null: until it is done. */
  readonly until: string | null;
  readonly dueOn: string | null;
  /** Since when it waits. */
  readonly since: string | null;
  /** How many things it holds. */
  readonly count: number;
  /** Whom it is with: somebody of the family. Never leaves the opened case. */
  readonly person: EntityId | null;
  readonly place: TaskPlace;
}

/** A task with nothing said about it yet. */
export function newTask(key: string, kind: TaskKind, place: TaskPlace): Task {
  return {
    key,
    kind,
    turn: { kind: 'duo' },
    from: null,
    until: null,
    dueOn: null,
    since: null,
    count: 1,
    person: null,
    place,
  };
}

/** Whether it counts on a day. */
export function isNow({ from, until }: Pick<Task, 'from' | 'until'>, today: string): boolean {
  return (from === null || from <= today) && (until === null || until >= today);
}

/** Whether its day has come, or is past. */
export function isDue(task: Pick<Task, 'from' | 'until' | 'dueOn'>, today: string): boolean {
  return isNow(task, today) && task.dueOn !== null && task.dueOn <= today;
}
