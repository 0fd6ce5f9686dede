import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './gateForm.module.css';
import { RecoveryCodeGrid } from './RecoveryCodeGrid.tsx';
import { RecoverySheetActions, type SaveSheet } from './RecoverySheetActions.tsx';
import type { RecoverySheetFacts } from './recoverySheetText.ts';
import { StepHead } from './StepHead.tsx';

export interface RecoverySheetStepProps {
  readonly facts: RecoverySheetFacts;
  readonly onSave: SaveSheet;
  readonly onCheck: () => void;
  readonly onLater: () => void;
}

const texts = nl.firstRun.recovery;

/** Step 3: the code, to print, keep or copy; checking it may wait. */
export function RecoverySheetStep({ facts, onSave, onCheck, onLater }: RecoverySheetStepProps) {
  return (
    <div className={styles['form']}>
      <StepHead number={3} title={texts.title} text={texts.text} />
      <RecoveryCodeGrid code={facts.code} />
      <RecoverySheetActions facts={facts} onSave={onSave} />
      <p className={styles['note']}>
        {texts.keep} {texts.laterText}
      </p>
      <div className={classNames(styles['actions'], styles['spread'])}>
        <Button kind="link" size="large" onPress={onLater}>
          {texts.later}
        </Button>
        <Button kind="primary" size="large" onPress={onCheck}>
          {texts.toCheck}
        </Button>
      </div>
    </div>
  );
}
