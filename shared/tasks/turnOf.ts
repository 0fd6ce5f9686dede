import { isNow, type Task, type Turn } from './task.ts';

/**
 * Who is at bat on a day: a supervisor who has a copy, else whoever the nearest task waits for. Null
 * when nothing counts on that day.
 */
export function turnOf(
  tasks: readonly Pick<Task, 'turn' | 'from' | 'until'>[],
  today: string,
): Turn | null {
  const now = tasks.filter((task) => isNow(task, today)).map(({ turn }) => turn);
  return now.find(({ kind }) => kind === 'supervisor') ?? now[0] ?? null;
}
