import { useState } from 'react';
import { useStore } from 'zustand';
import type { DesktopBridge } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { FirstSheet } from '../features/unlock/FirstSheet.tsx';
import { showToast } from '../ui/toasts.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { restoreStore } from './backup/restoreStore.ts';
import { EXAMPLE_CODE } from './openExample.ts';
import { openOverlay } from './overlayStore.ts';
import { waitingFileStore } from './review-mode/waitingFileStore.ts';
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
  const isReader = workplace.person().role === 'supervisor' && !isRestored;
  const isAwaited = useStore(waitingFileStore, ({ file }) => file?.sort === 'words');
  const reader = {
    isAwaited,
    onList: session.enter,
    onHaveFile: () => {
      session.enter();
      void askFor(desktop, workplace);
    },
    onSaveCard: async () => {
      const { cardActions } = await import('./exchange/sendingActions.ts');
      return cardActions(desktop, workplace).saveOwn();
    },
  };
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
      reader={isReader ? reader : null}
    />
  );
}

async function askFor(desktop: DesktopBridge, workplace: Workplace): Promise<void> {
  const { askForFile } = await import('./exchange/takeFile.ts');
  await askForFile(desktop, workplace);
}
