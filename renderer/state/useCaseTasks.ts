import { useEffect, useMemo, useState } from 'react';
import { observeTaskDelays, readTaskDelays } from '#shared/casedoc/taskDelays';
import { isDue, type Task } from '#shared/tasks/task';
import { tasksNow } from './tasksNow.ts';
import { useOpenCase } from './useOpenCase.ts';

export interface CaseTasks {
  /** The nearest day first; those of later among them. */
  readonly tasks: readonly Task[];
  /** Until which day tasks were put off here, by their key. */
  readonly delays: ReadonlyMap<string, string>;
  /** What asks for attention on the day, put off or not yet told. */
  readonly due: readonly Task[];
}

/**
 * What there is to do in the opened case on a day. With `restMs` only after so long without a
 * change: the rules look through all of it, and typing comes first.
 */
export function useCaseTasks(today: string, restMs = 0): CaseTasks {
  const analysis = useRested(
    useOpenCase((state) => state.analysis),
    restMs,
  );
  const { doc, desk } = useOpenCase((state) => state.openCase);
  const [delays, setDelays] = useState(() => readTaskDelays(desk));
  useEffect(() => {
    const read = () => {
      setDelays(readTaskDelays(desk));
    };
    read();
    return observeTaskDelays(desk, read);
  }, [desk]);
  return useMemo(() => {
    const tasks = tasksNow(analysis, doc, today);
    const due = tasks.filter((task) => isDue(task, today) && (delays.get(task.key) ?? '') <= today);
    return { tasks, delays, due };
  }, [analysis, doc, delays, today]);
}

function useRested<Value>(value: Value, restMs: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (restMs === 0) return undefined;
    const timer = setTimeout(() => {
      setRested(value);
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [value, restMs]);
  return restMs === 0 ? value : rested;
}
