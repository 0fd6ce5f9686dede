import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import type { UnreadableReason } from '../../vault/unlockedWorkplace.ts';
import styles from './gateForm.module.css';
import { GateLayout } from './GateLayout.tsx';

export interface UnreadableScreenProps {
  readonly reason: UnreadableReason;
  readonly onRetry: () => void;
}

/** The vault cannot be read: says what is the case and who can help; nothing was changed. */
export function UnreadableScreen({ reason, onRetry }: UnreadableScreenProps) {
  const { title, text } = nl.errors.unreadable[reason];
  return (
    <GateLayout>
      <div className={styles['form']} role="alert">
        <div className={styles['head']}>
          <h1>{title}</h1>
          <p className={styles['lead']}>{text}</p>
        </div>
        <div className={styles['actions']}>
          <Button kind="primary" size="large" onPress={onRetry}>
            {nl.errors.unreadable.retry}
          </Button>
        </div>
      </div>
    </GateLayout>
  );
}
