import type { Analysis } from '../analysis/analysis.ts';
import type { EntityId } from '../base/ids.ts';
import { clockTasks } from './clockTasks.ts';
import { followUpTasks } from './followUpTasks.ts';
import { roundTasks } from './roundTasks.ts';
import { newTask, type Task } from './task.ts';

/**
 * Everything there is to do in an analysis as it stands on a day, the nearest day first and what has
 * no day last. Those that only begin to count later are among them (`isNow`).
 */
export function caseTasks(analysis: Analysis, today: string): readonly Task[] {
  return inOrder([
    ...roundTasks(analysis),
    ...clockTasks(analysis, today),
    ...followUpTasks(analysis, today),
  ]);
}

/** What there is to do with a copy that somebody sent to be read. */
export function copyTasks(analysis: Analysis, round: EntityId): readonly Task[] {
  const own = analysis.review.find(({ id }) => id === round);
  if (own === undefined || own.returnedOn !== null) return [];
  const place = { section: 's13', at: { collection: 'review', id: round } } as const;
  const task = newTask(`readCopy/${round}`, 'readCopy', place);
  return [{ ...task, turn: { kind: 'own' }, since: own.sentOn, dueOn: own.expiresOn }];
}

/** By day; without a day last; ties by kind in the order they were found. */
export function inOrder(tasks: readonly Task[]): readonly Task[] {
  return tasks
    .map((task, index) => ({ task, index }))
    .sort((a, b) => {
      const [left, right] = [a.task.dueOn ?? LAST, b.task.dueOn ?? LAST];
      return left < right ? -1 : left > right ? 1 : a.index - b.index;
    })
    .map(({ task }) => task);
}

const LAST = '9999-99-99';
