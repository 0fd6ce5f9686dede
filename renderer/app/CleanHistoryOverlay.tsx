import { useState } from 'react';
import { history as texts } from '#shared/text/nl/history';
import { CleanHistoryDialog } from '../features/history/CleanHistoryDialog.tsx';
import { openCaseStore } from '../state/openCaseStore.ts';
import { showToast } from '../ui/toasts.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { closeOverlay } from './overlayStore.ts';

export interface CleanHistoryOverlayProps {
  readonly workplace: Workplace;
}

/** Cleans up the case that is open: it is closed for it and opened again, under the same code. */
export function CleanHistoryOverlay({ workplace }: CleanHistoryOverlayProps) {
  const { session } = useAppParts();
  const [alias] = useState(() => openCaseStore.getState()?.openCase.alias ?? null);
  if (alias === null) return null;
  const code = workplace.cases().find((line) => line.alias === alias)?.code ?? '';
  return (
    <CleanHistoryDialog
      hasFormer={workplace.hasFormerHistory(alias)}
      onClean={async () => {
        if (!(await session.leaveCase())) return false;
        const cleaned = await workplace.cleanHistory(alias);
        await session.openCase(cleaned.ok ? cleaned.value : alias);
        if (!cleaned.ok) return false;
        closeOverlay();
        showToast(texts.done(code));
        return true;
      }}
      onShred={async () => {
        const shredded = await workplace.shredHistory(alias);
        if (!shredded.ok) return false;
        closeOverlay();
        showToast(texts.former.done);
        return true;
      }}
      onClose={closeOverlay}
    />
  );
}
