import { useState } from 'react';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { EmergencyCopyDialog } from '../features/unlock/emergency-copy/EmergencyCopyDialog.tsx';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { createCopyActions } from './copyActions.ts';

export interface EmergencyOverlayProps {
  readonly workplace: Workplace;
  readonly lines: readonly CaseSummary[];
  readonly onClose: () => void;
}

/** The dialog that opens an emergency copy and puts it back. */
export function EmergencyOverlay({ workplace, lines, onClose }: EmergencyOverlayProps) {
  const { desktop, session } = useAppParts();
  const [actions] = useState(() => createCopyActions(desktop, workplace, session));
  return <EmergencyCopyDialog lines={lines} actions={actions} onClose={onClose} />;
}
