import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { nl } from '#shared/text/nl';
import { backup, restore } from '#shared/text/nl/backup';
import { homeNotice } from '../../features/backup/backupNotices.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useNow } from '../../ui/useNow.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { openOverlay } from '../overlayStore.ts';
import { putBack } from './putBack.ts';
import { restoreStore } from './restoreStore.ts';

export interface BackupHomeNoticeProps {
  readonly workplace: Workplace;
}

/** Above the list: how putting back went, and what is wrong with the backups. */
export function BackupHomeNotice({ workplace }: BackupHomeNoticeProps) {
  const { backups } = workplace;
  const facts = useSyncExternalStore(backups.subscribe, backups.facts);
  const lines = useSyncExternalStore(workplace.subscribe, workplace.cases);
  const outcome = useStore(restoreStore, (state) => state.outcome);
  const now = useNow();
  const notice = homeNotice(facts, lines, now);
  return (
    <>
      {outcome !== null && outcome.restored.length > 0 && (
        <Banner
          tone="calm"
          action={
            outcome.failed.length === 0 && (
              <Button
                onPress={() => {
                  restoreStore.setState({ outcome: null });
                }}
              >
                {nl.unlock.closeNotice}
              </Button>
            )
          }
        >
          {restore.done(outcome.restored.length, outcome.words)}
        </Banner>
      )}
      {outcome !== null && outcome.failed.length > 0 && (
        <Banner
          tone="danger"
          action={<Button onPress={() => void putBack(workplace)}>{restore.again}</Button>}
        >
          {restore.failed(outcome.failed.map(({ code }) => code).join(', '))}
        </Banner>
      )}
      {notice !== null && (
        <Banner
          tone={notice.tone}
          title={notice.todo === null ? undefined : notice.text}
          action={
            <Button
              onPress={() => {
                openOverlay('backups');
              }}
            >
              {facts.folder === null ? backup.folder.choose : backup.open}
            </Button>
          }
        >
          {notice.todo ?? notice.text}
        </Banner>
      )}
    </>
  );
}
