import { Suspense, lazy, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ErrorBoundary } from 'react-error-boundary';
import { useStore } from 'zustand';
import { nl } from '#shared/text/nl';
import { sessionStore } from '../state/sessionStore.ts';
import { AppContext, type AppParts } from './AppContext.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LockSoon } from './LockSoon.tsx';
import { Screen } from './Screen.tsx';

// Messages and dialogs come right after the first picture: nothing can need them before.
const loadCover = async () => import('./LeavingCover.tsx');
const LeavingCover = lazy(async () => ({ default: (await loadCover()).LeavingCover }));
const ToastArea = lazy(async () => {
  const { ToastArea: Area } = await import('../ui/ToastArea.tsx');
  return { default: Area };
});

export interface AppProps {
  readonly parts: AppParts;
}

/** The whole app in one window: which screen stands is decided by the session alone. */
export function App({ parts }: AppProps) {
  const leaving = useStore(sessionStore, (state) => state.leaving);
  useEffect(() => {
    void loadCover();
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
        <Suspense>
          <ToastArea label={nl.common.messages} closeLabel={nl.common.closeMessage} />
          {leaving !== null && <LeavingCover leaving={leaving} actions={parts.leaving} />}
        </Suspense>
      </AppContext>
    </I18nProvider>
  );
}
