import { Check } from 'lucide-react';
import type { KeptReceipt } from '#shared/merge/receiptBook';
import { receipt as nlReceipt } from '#shared/text/nl/receipt';
import { Button } from '../../../ui/Button.tsx';
import { formatClock } from '../../../ui/dutchTime.ts';
import styles from './ReceiptScreen.module.css';

export interface TallyProps {
  readonly receipt: KeptReceipt;
  readonly onRestore: (() => void) | null;
}

const texts = nlReceipt.tally;

/** The three numbers of a merge, each with what it means. */
export function Tally({ receipt, onRestore }: TallyProps) {
  const { theirWords, ownWords, review, senderName, openedAt } = receipt;
  const places = review.length;
  const cells = [
    [theirWords, texts.of(senderName, theirWords), texts.allIn(theirWords)],
    [ownWords, texts.ofYou(ownWords), texts.allIn(ownWords)],
    [places, texts.places(places), places === 0 ? texts.noLook : texts.look(places)],
  ] as const;
  return (
    <section aria-label={texts.label} className={styles['tally']}>
      {cells.map(([count, what, means]) => (
        <p key={what} className={styles['cell']}>
          <span className={styles['number']}>{count}</span>
          <span>
            {what} <b>{means}</b>
          </span>
        </p>
      ))}
      <div className={styles['counted']}>
        <Check aria-hidden="true" />
        <p>{texts.counted(formatClock(openedAt))}</p>
        {onRestore !== null && (
          <Button kind="link" size="small" onPress={onRestore}>
            {nlReceipt.restorePoint}
          </Button>
        )}
      </div>
    </section>
  );
}
