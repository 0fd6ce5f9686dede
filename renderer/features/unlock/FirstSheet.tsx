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
  readonly reader?: FirstReader | null;
}

export interface FirstReader extends ReaderReadyStepProps {
  /** A file waits that opens by itself in the list: then nothing is asked in between. */
  readonly isAwaited: boolean;
}

/** The last step of the first run: the recovery sheet, and then the first analysis. */
export function FirstSheet(props: FirstSheetProps) {
  const { facts, onSave, onChecked, onStart, isRestored = false, reader = null } = props;
  const [step, setStep] = useState<'sheet' | 'check' | 'ready'>('sheet');
  const end = () => {
    if (reader?.isAwaited === true) reader.onList();
    else setStep('ready');
  };
  return (
    <GateLayout aside={<HowItWorks isReader={reader !== null} />}>
      {step === 'sheet' && (
        <RecoverySheetStep
          facts={facts}
          onSave={onSave}
          onCheck={() => {
            setStep('check');
          }}
          onLater={end}
        />
      )}
      {step === 'check' && (
        <RecoveryCheckStep
          code={facts.code}
          onRight={() => {
            onChecked();
            end();
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
