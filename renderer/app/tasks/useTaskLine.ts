import { useEffect } from 'react';
import { observeTaskDelays, readTaskDelays } from '#shared/casedoc/taskDelays';
import type { writeTasks } from '#shared/tasks/storedTasks';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { tasksNow } from '../../state/tasksNow.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import type { OpenCase, Workplace } from '../../vault/unlockedWorkplace.ts';

const REST_MS = 1200;

/** Keeps what there is to do in the line of the opened case, so that the list can tell of it. */
export function useTaskLine(workplace: Workplace, openCase: OpenCase | null): void {
  useEffect(() => {
    if (openCase === null) return undefined;
    return keepTaskLine(workplace, openCase);
  }, [workplace, openCase]);
}

interface Rules {
  readonly writeTasks: typeof writeTasks;
  readonly tasksNow: typeof tasksNow;
}

function keepTaskLine(workplace: Workplace, { alias, desk, doc }: OpenCase): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let rules: Rules | null = null;
  let { analysis } = openCaseStore.getState() ?? { analysis: null };
  const write = () => {
    timer = null;
    if (rules === null || analysis === null) return;
    const found = rules.tasksNow(analysis, doc, isoDayOf(Date.now()));
    const tasks = rules.writeTasks(found, readTaskDelays(desk));
    const line = workplace.cases().find((one) => one.alias === alias);
    if (line !== undefined && line.tasks !== tasks) workplace.updateCase(alias, { tasks });
  };
  // Only after a rest: the rules look through all of it, and typing comes first.
  const soon = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  };
  // The rules are not needed for the first picture of a case.
  void loadRules().then((loaded) => {
    rules = loaded;
    soon();
  });
  const stopDelays = observeTaskDelays(desk, soon);
  const stopChanges = openCaseStore.subscribe((state) => {
    if (state?.openCase.alias !== alias || state.analysis === analysis) return;
    ({ analysis } = state);
    soon();
  });
  return () => {
    stopDelays();
    stopChanges();
    if (timer === null) return;
    clearTimeout(timer);
    write();
  };
}

async function loadRules(): Promise<Rules> {
  const [stored, now] = await Promise.all([
    import('#shared/tasks/storedTasks'),
    import('../../state/tasksNow.ts'),
  ]);
  return { writeTasks: stored.writeTasks, tasksNow: now.tasksNow };
}
