import { useState, useSyncExternalStore } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import type { StartInfo } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { RetentionNotice } from '../features/retention/RetentionNotice.tsx';
import { TasksNotice } from '../features/tasks/TasksNotice.tsx';
import { GateNotices } from '../features/unlock/GateNotices.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { formatClock, isoDayOf } from '../ui/dutchTime.ts';
import { useNow } from '../ui/useNow.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { BackupHomeNotice } from './backup/BackupHomeNotice.tsx';
import { SharedFolderNotice } from './backup/SharedFolderNotice.tsx';
import { openOverlay } from './overlayStore.ts';
import { PolicyNotice } from './PolicyNotice.tsx';
import { SaveNotice } from './SaveNotice.tsx';

export interface HomeNoticesProps {
  readonly workplace: Workplace;
  readonly startInfo: StartInfo;
  readonly onOpen: (alias: CaseAlias) => void;
}

// Closed notices stay closed for this window; a new window says again what is still so.
const closed = new WeakMap<Workplace, Set<'rebuilt' | 'found'>>();

/** What was rebuilt or found again when opening, and the recovery sheet that waits. */
export function HomeNotices({ workplace, startInfo, onOpen }: HomeNoticesProps) {
  const [, setRound] = useState(0);
  const settings = useSyncExternalStore(workplace.subscribe, workplace.settings);
  const cases = useSyncExternalStore(workplace.subscribe, workplace.cases);
  const now = useNow();
  const gone = closed.get(workplace) ?? new Set();
  const close = (notice: 'rebuilt' | 'found') => () => {
    closed.set(workplace, new Set(gone).add(notice));
    setRound((round) => round + 1);
  };
  const { rebuilt, endedAbruptly, lastKeptAt } = workplace;
  return (
    <>
      <GateNotices startInfo={startInfo} missing="nothing" layout="card" />
      <PolicyNotice />
      <SaveNotice workplace={workplace} />
      {rebuilt !== 'nothing' && !gone.has('rebuilt') && (
        <Banner tone="calm" action={<CloseNotice onClose={close('rebuilt')} />}>
          {nl.unlock.rebuilt[rebuilt]}
        </Banner>
      )}
      {endedAbruptly && lastKeptAt !== null && !gone.has('found') && (
        <Banner tone="calm" action={<CloseNotice onClose={close('found')} />}>
          {nl.unlock.found(formatClock(lastKeptAt))}
        </Banner>
      )}
      <SharedFolderNotice workplace={workplace} />
      <TasksNotice cases={cases} today={isoDayOf(now)} onOpen={onOpen} />
      <RetentionNotice cases={cases} today={isoDayOf(now)} />
      <BackupHomeNotice workplace={workplace} />
      {!settings.recoveryChecked && (
        <Banner
          tone="attention"
          action={
            <Button
              onPress={() => {
                openOverlay('recoveryCheck');
              }}
            >
              {nl.recovery.reminderButton}
            </Button>
          }
        >
          {nl.recovery.reminder}
        </Banner>
      )}
    </>
  );
}

function CloseNotice({ onClose }: { readonly onClose: () => void }) {
  return <Button onPress={onClose}>{nl.unlock.closeNotice}</Button>;
}
