import { lazy, Suspense } from 'react';
import { openOverlay } from '../overlayStore.ts';

const TasksButton = lazy(async () => {
  const { TasksButton: loaded } = await import('../../features/tasks/TasksButton.tsx');
  return { default: loaded };
});

/** On the bar of a case: what there is to do. */
export function TasksPart() {
  return (
    <Suspense>
      <TasksButton
        onOpen={() => {
          openOverlay('tasks');
        }}
      />
    </Suspense>
  );
}
