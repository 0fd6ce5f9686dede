import { Check } from 'lucide-react';
import type { ReviewChoice } from '#shared/merge/receiptBook';
import { receipt } from '#shared/text/nl/receipt';
import { Button } from '../../../ui/Button.tsx';
import styles from './ReviewList.module.css';

export interface HandledItemProps {
  readonly place: string;
  readonly decision: ReviewChoice;
  readonly senderName: string;
  readonly onReopen: () => void;
}

const texts = receipt.review;

/** An item that was ticked off: one line with what was decided. */
export function HandledItem({ place, decision, senderName, onReopen }: HandledItemProps) {
  const words = texts.done[decision];
  return (
    <div className={styles['handled']}>
      <Check aria-hidden="true" />
      <strong>{place}</strong>
      <span className={styles['decision']}>
        {typeof words === 'string' ? words : words(senderName)}
      </span>
      <Button kind="quiet" size="small" aria-label={texts.reopenItem(place)} onPress={onReopen}>
        {texts.reopen}
      </Button>
    </div>
  );
}
