import { Suspense, lazy, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StartInfo } from '#shared/desktop/contract';
import { MakeWorkplace } from '../../features/unlock/MakeWorkplace.tsx';
import { sessionStore } from '../../state/sessionStore.ts';
import { useAppParts } from '../AppContext.ts';
import { waitingFileStore } from '../review-mode/waitingFileStore.ts';
import { chooseWaiting, holdArrived } from '../review-mode/holdArrived.ts';
import { restoreStore } from './restoreStore.ts';

// With the libraries that open backups; few people need it, once.
const RestoreGate = lazy(async () => ({
  default: (await import('./RestoreGate.tsx')).RestoreGate,
}));

export interface NewWorkplaceProps {
  readonly startInfo: StartInfo;
}

/** A machine without a workplace: make one, with what is in a backup or without. */
export function NewWorkplace({ startInfo }: NewWorkplaceProps) {
  const { desktop, session, passphraseTools } = useAppParts();
  const waiting = useStore(waitingFileStore, (state) => state.file);
  useEffect(() => holdArrived(desktop), [desktop]);
  const [isLooking, setLooking] = useState(false);
  const pending = useStore(restoreStore, (state) => state.pending);
  if (isLooking) {
    return (
      <Suspense>
        <RestoreGate
          onEnd={() => {
            setLooking(false);
          }}
        />
      </Suspense>
    );
  }
  const maker = pending?.found.cases[0]?.person;
  return (
    <MakeWorkplace
      startInfo={startInfo}
      tools={passphraseTools}
      firstPerson={maker === undefined ? null : { ...maker, role: 'poolScientist' }}
      onHaveBackup={
        pending === null
          ? () => {
              setLooking(true);
            }
          : null
      }
      waiting={waiting}
      onHaveFile={waiting === null ? () => void chooseWaiting(desktop) : null}
      onCreate={async (passphrase, person) => {
        const made = await session.create(passphrase, person);
        if (made.ok) void putBackPending();
        return made;
      }}
    />
  );
}

async function putBackPending(): Promise<void> {
  const { session } = sessionStore.getState();
  if (restoreStore.getState().pending === null || !('workplace' in session)) return;
  const { putBack } = await import('./putBack.ts');
  await putBack(session.workplace);
}
