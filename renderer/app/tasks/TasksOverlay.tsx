import { lazy, Suspense } from 'react';
import { openFamilyReading } from '../../features/family-reading/familyReadingStore.ts';
import { closeOverlay, openOverlay } from '../overlayStore.ts';
import { goToFirstRemark } from '../review/goToFirstRemark.ts';

const TasksDialog = lazy(async () => {
  const { TasksDialog: loaded } = await import('../../features/tasks/TasksDialog.tsx');
  return { default: loaded };
});

/** What there is to do, over the case. */
export function TasksOverlay() {
  return (
    <Suspense>
      <TasksDialog
        onClose={closeOverlay}
        onRead={openFamilyReading}
        onRemarks={goToFirstRemark}
        onRequest={openOverlay}
      />
    </Suspense>
  );
}
