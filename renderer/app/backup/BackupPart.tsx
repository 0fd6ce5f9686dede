import { useCallback, useSyncExternalStore } from 'react';
import type { FolderId } from '#shared/base/ids';
import { BackupPanel } from '../../features/backup/BackupPanel.tsx';
import { useNow } from '../../ui/useNow.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { openOverlay } from '../overlayStore.ts';

export interface BackupPartProps {
  readonly workplace: Workplace;
}

/** The backups, inside the settings. */
export function BackupPart({ workplace }: BackupPartProps) {
  const { desktop } = useAppParts();
  const lines = useSyncExternalStore(workplace.subscribe, workplace.cases);
  const now = useNow();
  const lookAtFolder = useCallback(
    async (folder: FolderId) => {
      const state = await desktop.folderState({ folder }).catch(() => null);
      if (state?.ok === true) return state.value;
      return state === null ? null : { isReachable: false, freeBytes: null };
    },
    [desktop],
  );
  return (
    <BackupPanel
      backups={workplace.backups}
      lines={lines}
      now={now}
      hasRecoveryCode={workplace.recoveryRecipient() !== null}
      lookAtFolder={lookAtFolder}
      onCheckSheet={() => {
        openOverlay('recoveryCheck');
      }}
      onRestore={() => {
        openOverlay('restore');
      }}
    />
  );
}
