import { useState } from 'react';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { restore as texts } from '#shared/text/nl/backup';
import { RestoreDialog } from '../../features/unlock/restore/RestoreDialog.tsx';
import { showToast } from '../../ui/toasts.ts';
import { restoreBackups } from '../../vault/backup/restoreBackups.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { createRestoreActions } from './restoreActions.ts';

export interface RestoreOverlayProps {
  readonly workplace: Workplace;
  readonly lines: readonly CaseSummary[];
  readonly onClose: () => void;
}

/** Putting backups back in the workplace that is open. */
export function RestoreOverlay({ workplace, lines, onClose }: RestoreOverlayProps) {
  const { desktop } = useAppParts();
  const [actions] = useState(() => createRestoreActions(desktop));
  return (
    <RestoreDialog
      actions={actions}
      lines={lines}
      stones={workplace.erased.tombstones()}
      onClose={onClose}
      onRestore={async (found, code, onCase) => {
        const outcome = await restoreBackups(workplace, found.cases, code, onCase);
        if (outcome.failed.length === 0) {
          showToast(texts.done(outcome.restored.length, outcome.words));
          onClose();
        }
        return outcome.failed.map((backup) => backup.code);
      }}
    />
  );
}
