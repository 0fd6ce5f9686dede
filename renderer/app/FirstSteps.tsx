import { useState } from 'react';
import { useStore } from 'zustand';
import { nl } from '#shared/text/nl';
import { FirstSheet } from '../features/unlock/FirstSheet.tsx';
import { showToast } from '../ui/toasts.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { restoreStore } from './backup/restoreStore.ts';
import { EXAMPLE_CODE } from './openExample.ts';
import { openOverlay } from './overlayStore.ts';
import { saveSheet } from './saveSheet.ts';
import { sheetFacts } from './sheetFacts.ts';

export interface FirstStepsProps {
  readonly workplace: Workplace;
  readonly recoveryCode: string;
}

/** The recovery sheet of a new workplace, and from there to the first analysis. */
export function FirstSteps({ workplace, recoveryCode }: FirstStepsProps) {
  const { desktop, session } = useAppParts();
  const [facts] = useState(() => ({ ...sheetFacts(workplace), code: recoveryCode }));
  const isRestored = useStore(
    restoreStore,
    ({ pending, outcome }) => pending !== null || outcome !== null,
  );
  const start = async (wish: 'new' | 'example' | 'list') => {
    session.enter();
    if (wish === 'list') return;
    if (wish === 'new') {
      openOverlay('newCase');
      return;
    }
    const opened = await session.example(EXAMPLE_CODE);
    if (!opened.ok) showToast(nl.cases.exampleFailed);
  };
  return (
    <FirstSheet
      facts={facts}
      onSave={(text) => saveSheet(desktop, text)}
      onChecked={() => {
        workplace.setSettings({ recoveryChecked: true });
      }}
      onStart={(wish) => void start(wish)}
      isRestored={isRestored}
    />
  );
}
