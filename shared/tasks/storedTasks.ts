import { z } from '../base/zod.ts';
import { isDue, isNow, taskKinds, type Task } from './task.ts';

/** A task as the list of analyses keeps it: no name of the family and no words out of the analysis. */
export interface StoredTask {
  readonly key: string;
  readonly kind: Task['kind'];
  readonly turn: 'duo' | 'own' | 'supervisor' | 'family';
  /** Of a supervisor. */
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly dueOn: string | null;
  readonly count: number;
  /** Put off: the first day on which it is told of again. */
  readonly again: string | null;
}

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
const stored = z.array(
  z.object({
    key: z.string().max(100),
    kind: z.enum(taskKinds),
    turn: z.enum(['duo', 'own', 'supervisor', 'family']),
    name: z.string(),
    from: day,
    until: day,
    dueOn: day,
    count: z.int().min(0),
    again: day,
  }),
);

/** The tasks as one line of text; `delays` says until when one was put off, by its key. */
export function writeTasks(tasks: readonly Task[], delays: ReadonlyMap<string, string>): string {
  return JSON.stringify(
    tasks.map(({ key, kind, turn, from, until, dueOn, count }): StoredTask => {
      const name = turn.kind === 'supervisor' ? turn.name : '';
      const again = delays.get(key) ?? null;
      return { key, kind, turn: turn.kind, name, from, until, dueOn, count, again };
    }),
  );
}

/** Empty for a line that was never written or that another version wrote differently. */
export function readTasks(line: string): readonly StoredTask[] {
  if (line === '') return [];
  try {
    const read = stored.safeParse(JSON.parse(line));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** What asks for attention on a day: its day has come and it was not put off. */
export function dueOf(tasks: readonly StoredTask[], today: string): readonly StoredTask[] {
  return tasks.filter((task) => isDue(task, today) && (task.again ?? '') <= today);
}

/** The task that decides who is at bat on a day; null when nothing counts. */
export function nextOf(tasks: readonly StoredTask[], today: string): StoredTask | null {
  const now = tasks.filter((task) => isNow(task, today));
  return now.find(({ turn }) => turn === 'supervisor') ?? now[0] ?? null;
}
