import { useState } from 'react';
import { useStore } from 'zustand';
import { openCaseGate } from '../export/openCaseGate.ts';
import { FiguresDialog } from '../features/monitoring/FiguresDialog.tsx';
import { logAccess } from '../state/accessSink.ts';
import { openCaseStore } from '../state/openCaseStore.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';

export interface FiguresOverlayProps {
  readonly workplace: Workplace;
  readonly now: number;
  readonly onClose: () => void;
}

/** The figures of the opened case that count elsewhere; nothing when no case is open. */
export function FiguresOverlay({ workplace, now, onClose }: FiguresOverlayProps) {
  const { desktop } = useAppParts();
  const state = useStore(openCaseStore);
  const [gate] = useState(() => openCaseGate(desktop, workplace, logAccess));
  if (state === null) return null;
  // What is "alleen voor mij" is not counted either.
  const analysis = state.caseDocument.sharedAnalysis();
  return <FiguresDialog analysis={analysis} today={isoDayOf(now)} gate={gate} onClose={onClose} />;
}
