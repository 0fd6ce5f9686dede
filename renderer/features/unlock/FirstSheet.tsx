import { useState } from 'react';
import { GateLayout } from './GateLayout.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { ReaderReadyStep, type ReaderReadyStepProps } from './ReaderReadyStep.tsx';
import { ReadyStep } from './ReadyStep.tsx';
import { RecoveryCheckStep } from './RecoveryCheckStep.tsx';
import type { SaveSheet } from './RecoverySheetActions.tsx';
import { RecoverySheetStep } from './RecoverySheetStep.tsx';
import type { RecoverySheetFacts } from './recoverySheetText.ts';

export interface FirstSheetProps {
  readonly facts: RecoverySheetFacts;
  readonly onSave: SaveSheet;
  /** The two groups were typed over and proved right. */
  readonly onChecked: () => void;
  readonly onStart: (wish: 'new' | 'example' | 'list') => void;
  readonly isRestored?: boolean;
  /** For somebody who reads for others: what comes after the sheet instead of a first analysis. */
  readonly reader?: ReaderReadyStepProps | null;
}

/** The last step of the first run: the recovery sheet, and then the first analysis. */
export function FirstSheet(props: FirstSheetProps) {
  const { facts, onSave, onChecked, onStart, isRestored = false, reader = null } = props;
  const [step, setStep] = useState<'sheet' | 'check' | 'ready'>('sheet');
  return (
    <GateLayout aside={<HowItWorks isReader={reader !== null} />}>
      {step === 'sheet' && (
        <RecoverySheetStep
          facts={facts}
          onSave={onSave}
          onCheck={() => {
            setStep('check');
          }}
          onLater={() => {
            setStep('ready');
          }}
        />
      )}
      {step === 'check' && (
        <RecoveryCheckStep
          code={facts.code}
          onRight={() => {
            onChecked();
            setStep('ready');
          }}
          onShowAgain={() => {
            setStep('sheet');
          }}
        />
      )}
      {step === 'ready' &&
        (reader === null ? (
          <ReadyStep onStart={onStart} isRestored={isRestored} />
        ) : (
          <ReaderReadyStep {...reader} />
        ))}
    </GateLayout>
  );
}
