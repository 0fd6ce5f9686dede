import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Result } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './gateForm.module.css';
import { RecoverySheetPage } from './RecoverySheetPage.tsx';
import { recoverySheetText, type RecoverySheetFacts } from './recoverySheetText.ts';

/** Asks where and writes the sheet; the name of the file comes back. */
export type SaveSheet = (
  text: string,
) => Promise<Result<{ readonly name: string }, 'cancelled' | 'failed'>>;

export interface RecoverySheetActionsProps {
  readonly facts: RecoverySheetFacts;
  readonly onSave: SaveSheet;
}

/** Print it, keep it as a file elsewhere, or copy it by hand. */
export function RecoverySheetActions({ facts, onSave }: RecoverySheetActionsProps) {
  const [outcome, setOutcome] = useState('');
  const save = async () => {
    const saved = await onSave(recoverySheetText(facts));
    if (saved.ok) setOutcome(nl.recovery.saved(saved.value.name));
    else setOutcome(saved.reason === 'failed' ? nl.recovery.saveFailed : '');
  };
  return (
    <>
      <RecoverySheetPage {...facts} />
      <div className={styles['tools']}>
        <Button
          icon={<Printer />}
          onPress={() => {
            window.print();
          }}
        >
          {nl.recovery.print}
        </Button>
        <Button icon={<Download />} onPress={() => void save()}>
          {nl.recovery.save}
        </Button>
        <span className={styles['note']}>{nl.firstRun.recovery.or}</span>
        <p className={classNames(styles['note'], styles['outcome'])} role="status">
          {outcome}
        </p>
      </div>
    </>
  );
}
