import { startTransition, useEffect, useMemo, useState } from 'react';
import { observeTaskDelays, readTaskDelays } from '#shared/casedoc/taskDelays';
import { isDue, type Task } from '#shared/tasks/task';
import { nextPicture } from '../ui/nextPicture.ts';
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
 * change, and after the first picture: the rules look through all of it, and seeing the case and
 * typing in it come first.
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
  const tasks = useMemo(
    () => (analysis === null ? [] : tasksNow(analysis, doc, today)),
    [analysis, doc, today],
  );
  return useMemo(() => {
    const due = tasks.filter((task) => isDue(task, today) && (delays.get(task.key) ?? '') <= today);
    return { tasks, delays, due };
  }, [tasks, delays, today]);
}

/** Null until the first picture is there. */
function useRested<Value>(value: Value, restMs: number): Value | null {
  const [rested, setRested] = useState<Value | null>(null);
  const isFirst = rested === null;
  useEffect(() => {
    if (restMs === 0) return undefined;
    if (isFirst) {
      return afterPicture(() => {
        setRested(value);
      });
    }
    const timer = setTimeout(() => {
      setRested(value);
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [value, restMs, isFirst]);
  return restMs === 0 ? value : rested;
}

function afterPicture(act: () => void): () => void {
  let isGone = false;
  void nextPicture().then(() => {
    if (!isGone) startTransition(act);
  });
  return () => {
    isGone = true;
  };
}
