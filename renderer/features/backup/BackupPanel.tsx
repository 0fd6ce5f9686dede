import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FolderId } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { backup as texts, restore } from '#shared/text/nl/backup';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { formatClock, formatLongDay, isoDayOf } from '../../ui/dutchTime.ts';
import type { WorkplaceBackups } from '../../vault/backup/workplaceBackups.ts';
import { backupProblems } from './backupNotices.ts';
import styles from './BackupPanel.module.css';
import { FolderFacts, type FolderSight } from './FolderFacts.tsx';
import { KeepField } from './KeepField.tsx';
import { TestFacts } from './TestFacts.tsx';

export interface BackupPanelProps {
  readonly backups: WorkplaceBackups;
  readonly lines: readonly CaseSummary[];
  readonly now: number;
  /** Without a recovery code a copy opens on this laptop only. */
  readonly hasRecoveryCode: boolean;
  /** How the folder is now; null while that is not known. */
  readonly lookAtFolder: (folder: FolderId) => Promise<FolderSight | null>;
  readonly onCheckSheet: () => void;
  readonly onRestore: () => void;
}

/** Where the backups go, how the last ones went, and what to do when something is wrong. */
export function BackupPanel(props: BackupPanelProps) {
  const { backups, now, lookAtFolder } = props;
  const facts = useSyncExternalStore(backups.subscribe, backups.facts);
  const activity = useSyncExternalStore(backups.subscribe, backups.activity);
  const [said, setSaid] = useState<string | null>(null);
  const [sight, setSight] = useState<FolderSight | null>(null);
  const { folder, completeAt } = facts;
  const folderId = folder?.folder ?? null;
  useEffect(() => {
    let isCurrent = true;
    if (folderId === null) return;
    void lookAtFolder(folderId).then((seen) => {
      if (isCurrent) setSight(seen);
    });
    return () => {
      isCurrent = false;
    };
  }, [folderId, lookAtFolder, activity]);
  const choose = async () => {
    setSaid(null);
    setSight(null);
    const chosen = await backups.chooseFolder();
    if (chosen.ok) await make();
    else if (chosen.reason === 'no-access') setSaid(texts.folder.failed);
  };
  const make = async () => {
    setSaid(null);
    const made = await backups.make();
    if (!made.ok || made.value.problems.length > 0) return;
    const time = formatClock(made.value.at);
    setSaid(made.value.made > 0 ? texts.last.ok(time) : texts.last.nothingNew(time));
  };
  const isBusy = activity !== 'none';
  return (
    <div className={styles['panel']}>
      <p className={styles['intro']}>{texts.intro}</p>
      <Problems {...props} facts={facts} sight={sight} />
      <dl className={styles['facts']}>
        <FolderFacts
          folder={folder}
          sight={sight}
          isBusy={isBusy}
          onChoose={() => void choose()}
          onForget={() => {
            setSaid(texts.folder.forgotten);
            void backups.forgetFolder();
          }}
        />
        {folder !== null && (
          <>
            <div>
              <dt>{texts.last.label}</dt>
              <dd>
                <span>{completeAt === null ? texts.last.never : whenText(completeAt)}</span>
                <div className={styles['buttons']}>
                  <Button
                    isPending={activity === 'making'}
                    isDisabled={activity === 'testing'}
                    onPress={() => void make()}
                  >
                    {texts.now}
                  </Button>
                </div>
              </dd>
            </div>
            <TestFacts backups={backups} now={now} />
          </>
        )}
      </dl>
      <p role="status" className={classNames(styles['busy'])}>
        {activity === 'making' ? texts.busy : activity === 'testing' ? texts.test.busy : said}
      </p>
      {folder !== null && <KeepField days={facts.longestDays} onChange={backups.setLongestDays} />}
      <section className={styles['restore']}>
        <h3>{restore.title}</h3>
        <p className={styles['note']}>{restore.text}</p>
        <div>
          <Button onPress={props.onRestore}>{restore.open}</Button>
        </div>
      </section>
    </div>
  );

  function whenText(at: number): string {
    return texts.last.at(formatLongDay(isoDayOf(at)), formatClock(at));
  }
}

function Problems({
  facts,
  lines,
  now,
  hasRecoveryCode,
  onCheckSheet,
  sight,
}: BackupPanelProps & {
  readonly facts: ReturnType<WorkplaceBackups['facts']>;
  readonly sight: FolderSight | null;
}) {
  const isGone = sight?.isReachable === false;
  // What the run said about a folder that is out of reach is said by the folder itself.
  const problems = backupProblems(facts, lines, now).filter(
    ({ todo }) => !isGone || facts.folder === null || todo === null,
  );
  const isBare = facts.folder === null && lines.some(({ isExample }) => !isExample);
  return (
    <div className={styles['problems']}>
      {isBare && <Banner tone="attention">{texts.none}</Banner>}
      {isGone && facts.folder !== null && (
        <Banner tone="danger">{texts.folder.gone(facts.folder.label)}</Banner>
      )}
      {problems.map(({ tone, text, todo }) => (
        <Banner key={`${text} ${todo ?? ''}`} tone={tone} title={todo === null ? undefined : text}>
          {todo ?? text}
        </Banner>
      ))}
      {!hasRecoveryCode && (
        <Banner tone="danger" action={<Button onPress={onCheckSheet}>{texts.checkSheet}</Button>}>
          {texts.noRecoveryCode}
        </Banner>
      )}
    </div>
  );
}
