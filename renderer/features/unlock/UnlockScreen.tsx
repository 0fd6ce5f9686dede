import { useState } from 'react';
import type { Result } from '#shared/base/result';
import type { StartInfo } from '#shared/desktop/contract';
import type { RecoverProblem, UnlockProblem } from '../../vault/unlockedWorkplace.ts';
import { GateLayout } from './GateLayout.tsx';
import { GateNotices } from './GateNotices.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';
import { RecoveryCodeForm } from './RecoveryCodeForm.tsx';

export interface UnlockScreenProps {
  readonly startInfo: StartInfo;
  readonly missing: 'nothing' | 'database' | 'journal';
  /** Success replaces this screen, so nothing comes back with it. */
  readonly onUnlock: (passphrase: string) => Promise<Result<null, UnlockProblem>>;
  readonly onRecover: (code: string) => Promise<Result<null, RecoverProblem>>;
}

/** The lock screen: the passphrase, or the code of the recovery sheet. */
export function UnlockScreen({ startInfo, missing, onUnlock, onRecover }: UnlockScreenProps) {
  const [way, setWay] = useState<'passphrase' | 'code'>('passphrase');
  return (
    <GateLayout notice={<GateNotices startInfo={startInfo} missing={missing} />}>
      {way === 'passphrase' ? (
        <PassphraseForm
          startInfo={startInfo}
          onUnlock={onUnlock}
          onForgot={() => {
            setWay('code');
          }}
        />
      ) : (
        <RecoveryCodeForm
          onRecover={onRecover}
          onBack={() => {
            setWay('passphrase');
          }}
        />
      )}
    </GateLayout>
  );
}
