import { lazy, Suspense } from 'react';
import { closeOverlay } from '../overlayStore.ts';

const AgendaDialog = lazy(async () => {
  const { AgendaDialog: loaded } = await import('../../features/thread/AgendaDialog.tsx');
  return { default: loaded };
});

/** The agenda for the next conversation, over the case. */
export function AgendaOverlay() {
  return (
    <Suspense>
      <AgendaDialog onClose={closeOverlay} />
    </Suspense>
  );
}
