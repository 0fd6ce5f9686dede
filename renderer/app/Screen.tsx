import { Suspense, lazy } from 'react';
import { useStore } from 'zustand';
import { nl } from '#shared/text/nl';
import { ResetPassphrase } from '../features/unlock/ResetPassphrase.tsx';
import { UnlockScreen } from '../features/unlock/UnlockScreen.tsx';
import { UnreadableScreen } from '../features/unlock/UnreadableScreen.tsx';
import { logOfWorkplace } from '../state/accessSink.ts';
import { sessionStore } from '../state/sessionStore.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useAppParts } from './AppContext.ts';
import { NewWorkplace } from './backup/NewWorkplace.tsx';
import { personalWords } from './newPassphrase.ts';
import { FirstSteps } from './FirstSteps.tsx';
import styles from './Screen.module.css';
import { loadUnlocked } from './loadUnlocked.ts';

const Unlocked = lazy(async () => ({ default: (await loadUnlocked()).Unlocked }));

/** The one screen that belongs to the state of the session. */
export function Screen() {
  const { session: actions, passphraseTools } = useAppParts();
  const session = useStore(sessionStore, (state) => state.session);
  const startInfo = useStore(sessionStore, (state) => state.startInfo);
  if (session.kind === 'starting' || startInfo === null) {
    return <Starting />;
  }
  switch (session.kind) {
    case 'unreadable':
      return <UnreadableScreen reason={session.reason} onRetry={() => void actions.lookAgain()} />;
    case 'new':
      return <NewWorkplace startInfo={startInfo} />;
    case 'locked':
      return (
        <UnlockScreen
          startInfo={startInfo}
          missing={session.missing}
          onUnlock={actions.unlock}
          onRecover={actions.recover}
        />
      );
    case 'made':
      return <FirstSteps workplace={session.workplace} recoveryCode={session.recoveryCode} />;
    case 'newPassphrase':
      return (
        <ResetPassphrase
          tools={passphraseTools}
          personal={personalWords(session.workplace)}
          onReset={async (passphrase) => {
            const outcome = await session.workplace.resetPassphrase(passphrase);
            if (outcome.ok) {
              logOfWorkplace({ action: 'keyChange', reason: 'passphrase' });
              actions.enter();
            }
            return outcome;
          }}
        />
      );
    case 'cases':
    case 'case':
      return (
        <Suspense fallback={<Starting />}>
          <Unlocked session={session} startInfo={startInfo} />
        </Suspense>
      );
  }
}

function Starting() {
  return (
    <main className={styles['starting']}>
      <Skeleton label={nl.common.loading} />
    </main>
  );
}
