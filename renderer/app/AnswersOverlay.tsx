import { lazy, Suspense, useState } from 'react';
import { openCaseGate } from '../export/openCaseGate.ts';
import { logAccess } from '../state/accessSink.ts';
import { goToPlace } from '../state/goToPlace.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { openOverlay } from './overlayStore.ts';

const AnswersDialog = lazy(async () => {
  const { AnswersDialog: loaded } = await import('../features/answers/AnswersDialog.tsx');
  return { default: loaded };
});

export interface AnswersOverlayProps {
  readonly workplace: Workplace;
  readonly now: number;
  readonly onClose: () => void;
}

/** Answers to who asked to erase or to correct, over the case. */
export function AnswersOverlay({ workplace, now, onClose }: AnswersOverlayProps) {
  const { desktop } = useAppParts();
  const [gate] = useState(() => openCaseGate(desktop, workplace, logAccess));
  return (
    <Suspense>
      <AnswersDialog
        today={isoDayOf(now)}
        gate={gate}
        onGo={({ kind, id }) => {
          if (kind === 'erasure') {
            openOverlay('retention');
            return;
          }
          onClose();
          goToPlace('s13', { collection: 'correction', id });
        }}
        onClose={onClose}
      />
    </Suspense>
  );
}
