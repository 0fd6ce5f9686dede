import { useState, useSyncExternalStore } from 'react';
import { backup } from '#shared/text/nl/backup';
import { Button } from '../../ui/Button.tsx';
import { formatShortDay, isoDayOf } from '../../ui/dutchTime.ts';
import type { WorkplaceBackups } from '../../vault/backup/workplaceBackups.ts';
import styles from './BackupPanel.module.css';

export interface TestFactsProps {
  readonly backups: WorkplaceBackups;
  readonly now: number;
}

const texts = backup.test;

/** When the newest copies were last really opened, and opening them now. */
export function TestFacts({ backups, now }: TestFactsProps) {
  const facts = useSyncExternalStore(backups.subscribe, backups.facts);
  const activity = useSyncExternalStore(backups.subscribe, backups.activity);
  const [isUnreachable, setUnreachable] = useState(false);
  const { rehearsal, copies, folder } = facts;
  const hasCopies = copies.some((copy) => copy.folder === folder?.folder && copy.state !== 'begun');
  const test = async () => {
    const tested = await backups.test();
    setUnreachable(!tested.ok && tested.reason === 'unreachable');
  };
  return (
    <div>
      <dt>{texts.label}</dt>
      <dd>
        <span role="status">{isUnreachable ? texts.unreachable : testedText()}</span>
        <span className={styles['note']}>{texts.explain}</span>
        {hasCopies && (
          <div className={styles['buttons']}>
            <Button
              isPending={activity === 'testing'}
              isDisabled={activity === 'making'}
              onPress={() => void test()}
            >
              {texts.button}
            </Button>
          </div>
        )}
      </dd>
    </div>
  );

  function testedText(): string {
    if (!hasCopies) return texts.none;
    if (rehearsal === null) return texts.notYet;
    const date = formatShortDay(isoDayOf(rehearsal.at), isoDayOf(now));
    if (rehearsal.failed.length > 0) return texts.failedOn(date);
    return rehearsal.opened === 1 ? texts.ok(date) : texts.okMany(rehearsal.opened, date);
  }
}
