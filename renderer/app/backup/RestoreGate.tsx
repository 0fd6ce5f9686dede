import { useState } from 'react';
import { GateLayout } from '../../features/unlock/GateLayout.tsx';
import { HowItWorks } from '../../features/unlock/HowItWorks.tsx';
import { RestoreStep } from '../../features/unlock/restore/RestoreStep.tsx';
import { useAppParts } from '../AppContext.ts';
import { createRestoreActions } from './restoreActions.ts';
import { restoreStore } from './restoreStore.ts';

export interface RestoreGateProps {
  /** Back to making a workplace, with or without something to put back. */
  readonly onEnd: () => void;
}

/** What is in the backups, asked before there is a workplace. */
export function RestoreGate({ onEnd }: RestoreGateProps) {
  const { desktop } = useAppParts();
  const [actions] = useState(() => createRestoreActions(desktop));
  return (
    <GateLayout aside={<HowItWorks />}>
      <RestoreStep
        actions={actions}
        onBack={onEnd}
        onFound={(found, code) => {
          restoreStore.setState({ pending: { found, code } });
          onEnd();
        }}
      />
    </GateLayout>
  );
}
