import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ErrorBoundary } from 'react-error-boundary';
import { useStore } from 'zustand';
import type { DesktopBridge } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { sessionStore } from '../state/sessionStore.ts';
import { ToastArea } from '../ui/ToastArea.tsx';
import { AppContext, type AppParts } from './AppContext.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { createLeaving } from './leaving.ts';
import { LeavingCover } from './LeavingCover.tsx';
import { loadUnlocked } from './loadUnlocked.ts';
import { LockSoon } from './LockSoon.tsx';
import { passphraseTools } from './newPassphrase.ts';
import { Screen } from './Screen.tsx';
import { createSession } from './session.ts';

export interface AppProps {
  readonly desktop: DesktopBridge;
}

/** The whole app in one window: which screen stands is decided by the session alone. */
export function App({ desktop }: AppProps) {
  const [parts] = useState<AppParts>(() => ({
    desktop,
    session: createSession(desktop),
    leaving: createLeaving(desktop),
    passphraseTools,
  }));
  const leaving = useStore(sessionStore, (state) => state.leaving);
  useEffect(() => {
    void parts.session.start().then(loadUnlocked);
    return parts.leaving.listen();
  }, [parts]);
  return (
    <I18nProvider locale="nl-NL">
      <AppContext value={parts}>
        <ErrorBoundary
          fallbackRender={(props) => <ErrorScreen {...props} onLock={parts.leaving.lock} />}
        >
          <Screen />
        </ErrorBoundary>
        <LockSoon />
        <ToastArea label={nl.common.messages} closeLabel={nl.common.closeMessage} />
        {leaving !== null && <LeavingCover leaving={leaving} actions={parts.leaving} />}
      </AppContext>
    </I18nProvider>
  );
}
