import { useEffect } from 'react';
import type { FallbackProps } from 'react-error-boundary';
import { nl } from '#shared/text/nl';
import { Button } from '../ui/Button.tsx';
import { formatClock } from '../ui/dutchTime.ts';
import { errorCode } from './errorCode.ts';
import styles from './ErrorScreen.module.css';
import { openWorkplace } from './leaving.ts';

export interface ErrorScreenProps extends FallbackProps {
  readonly onLock: () => void;
}

const { unexpected } = nl.errors;

/** A part of the screen broke: what was typed is kept at once, and nothing of it is shown. */
export function ErrorScreen({ error, resetErrorBoundary, onLock }: ErrorScreenProps) {
  const workplace = openWorkplace();
  useEffect(() => {
    void workplace?.flush();
  }, [workplace]);
  const state = workplace?.saveState();
  return (
    <main>
      <div className={styles['screen']} role="alert">
        <h1>{unexpected.title}</h1>
        <p>
          {state?.kind === 'saved'
            ? unexpected.kept(formatClock(state.at))
            : unexpected.keptUnknown}
        </p>
        <p>{unexpected.do(errorCode(error))}</p>
        <div className={styles['actions']}>
          <Button kind="primary" onPress={resetErrorBoundary}>
            {unexpected.retry}
          </Button>
          {workplace !== null && <Button onPress={onLock}>{unexpected.lock}</Button>}
        </div>
      </div>
    </main>
  );
}
