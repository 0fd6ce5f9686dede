import { Hourglass } from 'lucide-react';
import { useState } from 'react';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { Button } from '../../ui/Button.tsx';
import { formatLongDay } from '../../ui/dutchTime.ts';
import { EraseCopyDialog } from './EraseCopyDialog.tsx';
import styles from './ExpiredScreen.module.css';

export interface ExpiredScreenProps {
  readonly code: string;
  /** `YYYY-MM-DD`: the last day on which it could be read. */
  readonly expiresOn: string;
  /** What was written can still go back; null when there is nothing, or it went. */
  readonly onFinish: (() => void) | null;
  readonly onErase: () => Promise<boolean>;
  readonly onLeave: () => void;
}

const texts = reviewMode.expired;

/** In place of a copy whose day is over: nothing of it is shown, and it can go. */
export function ExpiredScreen(props: ExpiredScreenProps) {
  const { code, expiresOn, onFinish, onErase, onLeave } = props;
  const [isAsking, setAsking] = useState(false);
  return (
    <main className={styles['page']}>
      <div className={styles['card']}>
        <Hourglass aria-hidden="true" />
        <h1>{texts.title(code)}</h1>
        <p>{texts.text(formatLongDay(expiresOn))}</p>
        {onFinish !== null && <p>{texts.unsent}</p>}
        <div className={styles['actions']}>
          {onFinish !== null && <Button onPress={onFinish}>{texts.finish}</Button>}
          <Button kind="primary" autoFocus onPress={onLeave}>
            {texts.keep}
          </Button>
          <Button
            onPress={() => {
              setAsking(true);
            }}
          >
            {texts.erase}
          </Button>
        </div>
      </div>
      {isAsking && (
        <EraseCopyDialog
          code={code}
          onErase={onErase}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </main>
  );
}
