import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { StartInfo } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { NewCaseDialog } from '../features/cases/NewCaseDialog.tsx';
import { OpenJsonDialog } from '../features/cases/OpenJsonDialog.tsx';
import { SettingsDialog } from '../features/settings/SettingsDialog.tsx';
import { RecoveryCheckDialog } from '../features/unlock/RecoveryCheckDialog.tsx';
import { allCommands } from '../state/commandStore.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import { showToast } from '../ui/toasts.ts';
import { useNow } from '../ui/useNow.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { AccessLogOverlay } from './access-log/AccessLogOverlay.tsx';
import { AboutWhomOverlay } from './AboutWhomOverlay.tsx';
import { AgendaOverlay } from './thinking/AgendaOverlay.tsx';
import { AnswersOverlay } from './AnswersOverlay.tsx';
import { AttachmentsOverlay } from './AttachmentsOverlay.tsx';
import { BackupPart } from './backup/BackupPart.tsx';
import { RestoreOverlay } from './backup/RestoreOverlay.tsx';
import { CleanHistoryOverlay } from './CleanHistoryOverlay.tsx';
import { SharedFolderPart } from './backup/SharedFolderPart.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { EmergencyOverlay } from './EmergencyOverlay.tsx';
import { ExchangeOverlay } from './exchange/ExchangeOverlay.tsx';
import { GoOnOverlay } from './thinking/GoOnOverlay.tsx';
import { KeysInLifeOverlay } from './KeysInLifeOverlay.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { closeOverlay, overlayStore } from './overlayStore.ts';
import { PersonPart } from './PersonPart.tsx';
import { ProvinceOverlay } from './ProvinceOverlay.tsx';
import { RetentionOverlay } from './RetentionOverlay.tsx';
import { ExerciseOverlay } from './review-mode/ExerciseOverlay.tsx';
import { RatingsOverlay } from './review-mode/RatingsOverlay.tsx';
import { ReviewOverlay } from './review-mode/ReviewOverlay.tsx';
import { SecurityParts } from './SecurityParts.tsx';
import { FiguresOverlay } from './FiguresOverlay.tsx';
import { ShareOverlay } from './ShareOverlay.tsx';
import { TasksOverlay } from './tasks/TasksOverlay.tsx';
import { VersionsOverlay } from './VersionsOverlay.tsx';

export interface OverlaysProps {
  readonly workplace: Workplace;
  readonly platform: StartInfo['platform'];
}

/** The app's own dialogs, over the list and over a case alike. */
export function Overlays({ workplace, platform }: OverlaysProps) {
  const { desktop, session } = useAppParts();
  const open = useStore(overlayStore, (state) => state.open);
  const lines = useSyncExternalStore(workplace.subscribe, workplace.cases);
  const now = useNow();
  switch (open) {
    case null:
      return null;
    case 'newCase':
      return (
        <NewCaseDialog
          lines={lines}
          today={isoDayOf(now)}
          onClose={closeOverlay}
          onCreate={async (first) => {
            const made = await session.newCase(first);
            if (made.ok) closeOverlay();
            return made.ok;
          }}
        />
      );
    case 'settings':
    case 'backups':
      return (
        <SettingsDialog
          workplace={workplace}
          person={<PersonPart workplace={workplace} />}
          security={<SecurityParts workplace={workplace} />}
          backup={<BackupPart workplace={workplace} />}
          sharedFolder={<SharedFolderPart workplace={workplace} />}
          firstTab={open === 'backups' ? 'backup' : 'work'}
          onClose={closeOverlay}
        />
      );
    case 'recoveryCheck':
      return (
        <RecoveryCheckDialog
          onCheck={workplace.checkRecoveryCode}
          onRight={() => {
            workplace.setSettings({ recoveryChecked: true });
            closeOverlay();
            showToast(nl.recovery.check.done);
          }}
          onClose={closeOverlay}
        />
      );
    case 'share':
    case 'register':
      return <ShareOverlay workplace={workplace} now={now} kind={open} onClose={closeOverlay} />;
    case 'accessLog':
      return <AccessLogOverlay workplace={workplace} onClose={closeOverlay} />;
    case 'figures':
      return <FiguresOverlay workplace={workplace} now={now} onClose={closeOverlay} />;
    case 'province':
      return <ProvinceOverlay now={now} onClose={closeOverlay} />;
    case 'emergencyCopy':
      return <EmergencyOverlay workplace={workplace} lines={lines} onClose={closeOverlay} />;
    case 'keyCards':
    case 'sendCase':
    case 'openPackage':
      return <ExchangeOverlay workplace={workplace} kind={open} />;
    case 'restore':
      return <RestoreOverlay workplace={workplace} lines={lines} onClose={closeOverlay} />;
    case 'openJson':
      return (
        <OpenJsonDialog
          lines={lines}
          onChoose={() => desktop.openFile({ kind: 'analysisJson' })}
          onAdd={async (code, content) => {
            const made = await session.fromPortable(code, content);
            if (made.ok) closeOverlay();
            return made.ok;
          }}
          onClose={closeOverlay}
        />
      );
    case 'versions':
    case 'keepVersion':
      return <VersionsOverlay kind={open} workplace={workplace} onClose={closeOverlay} />;
    case 'keysInLife':
      return <KeysInLifeOverlay />;
    case 'cleanHistory':
      return <CleanHistoryOverlay workplace={workplace} />;
    case 'retention':
      return <RetentionOverlay workplace={workplace} now={now} onClose={closeOverlay} />;
    case 'answers':
      return <AnswersOverlay workplace={workplace} now={now} onClose={closeOverlay} />;
    case 'attachments':
      return <AttachmentsOverlay workplace={workplace} onClose={closeOverlay} />;
    case 'aboutWhom':
      return <AboutWhomOverlay />;
    case 'finishRound':
    case 'compareRounds':
    case 'eraseCopy':
      return <ReviewOverlay workplace={workplace} kind={open} />;
    case 'exercise':
      return <ExerciseOverlay workplace={workplace} onClose={closeOverlay} />;
    case 'compareRatings':
      return <RatingsOverlay workplace={workplace} onClose={closeOverlay} />;
    case 'agenda':
      return <AgendaOverlay />;
    case 'tasks':
      return <TasksOverlay />;
    case 'goOn':
      return <GoOnOverlay />;
    case 'palette':
      return (
        <CommandPalette
          commands={allCommands()}
          isMac={platform === 'darwin'}
          onClose={closeOverlay}
        />
      );
    case 'keys':
      return (
        <KeyboardHelp
          commands={allCommands()}
          isMac={platform === 'darwin'}
          onClose={closeOverlay}
        />
      );
  }
}
