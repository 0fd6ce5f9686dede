import { useState } from 'react';
import { openCaseGate } from '../export/openCaseGate.ts';
import { ExportDialog } from '../features/export/ExportDialog.tsx';
import { openCaseStore } from '../state/openCaseStore.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';

export interface ExportOverlayProps {
  readonly workplace: Workplace;
  readonly now: number;
  readonly onClose: () => void;
}

/** The dialog that lets the opened case leave as a document; nothing when no case is open. */
export function ExportOverlay({ workplace, now, onClose }: ExportOverlayProps) {
  const { desktop } = useAppParts();
  const [parts] = useState(() => {
    const analysis = openCaseStore.getState()?.caseDocument.sharedAnalysis();
    return analysis && { analysis, gate: openCaseGate(desktop, workplace) };
  });
  return parts && <ExportDialog {...parts} today={isoDayOf(now)} onClose={onClose} />;
}
