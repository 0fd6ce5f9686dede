import type { Analysis } from '#shared/analysis/analysis';
import { callingName, personById } from '#shared/analysis/people';
import { isNow, type Task, type Turn } from '#shared/tasks/task';
import { tasks as texts } from '#shared/text/nl/tasks';

/** What a task is called inside the opened case. */
export function taskTitle(analysis: Analysis, { kind, count, person }: Task): string {
  return texts.kinds[kind]({ count, name: nameOf(analysis, person) });
}

/** Whose turn it is, inside the opened case. */
export function turnWords(analysis: Analysis, turn: Turn): string {
  switch (turn.kind) {
    case 'duo':
      return texts.turns.duo;
    case 'own':
      return texts.turns.own;
    case 'supervisor':
      return texts.turns.supervisor(turn.name);
    case 'family':
      return texts.turns.family(nameOf(analysis, turn.person));
  }
}

/** By when, said calmly: what is past is no reproach. */
export function dayWords(task: Pick<Task, 'dueOn' | 'from' | 'until'>, today: string): string {
  const { dueOn, from } = task;
  if (!isNow(task, today) && from !== null) return texts.from(from);
  if (dueOn === null) return '';
  if (dueOn === today) return texts.dueToday;
  return dueOn < today ? texts.overdue(dueOn) : texts.due(dueOn);
}

function nameOf(analysis: Analysis, person: Task['person']): string {
  const found = personById(analysis, person);
  return found === null ? '' : callingName(found);
}
