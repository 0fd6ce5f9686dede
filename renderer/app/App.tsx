import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ErrorBoundary } from 'react-error-boundary';
import { useStore } from 'zustand';
import { nl } from '#shared/text/nl';
import { sessionStore } from '../state/sessionStore.ts';
import { ToastArea } from '../ui/ToastArea.tsx';
import { AppContext, type AppParts } from './AppContext.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LeavingCover } from './LeavingCover.tsx';
import { LockSoon } from './LockSoon.tsx';
import { Screen } from './Screen.tsx';

export interface AppProps {
  readonly parts: AppParts;
}

/** The whole app in one window: which screen stands is decided by the session alone. */
export function App({ parts }: AppProps) {
  const leaving = useStore(sessionStore, (state) => state.leaving);
  useEffect(() => parts.leaving.listen(), [parts]);
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
