import { useEffect, useRef } from 'react';
import type { KeptReceipt } from '#shared/merge/receiptBook';
import { receipt as nlReceipt } from '#shared/text/nl/receipt';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { formatClock, formatLongDay, isoDayOf } from '../../../ui/dutchTime.ts';
import styles from './ReceiptListScreen.module.css';

export interface ReceiptListScreenProps {
  /** Newest first. */
  readonly receipts: readonly KeptReceipt[];
  readonly onOpen: (id: string) => void;
  readonly onOpenFile: () => void;
  readonly openFileLabel: string;
  readonly onBack: () => void;
}

const texts = nlReceipt.list;

/** Every file that was merged into this analysis, with what is still to be looked at. */
export function ReceiptListScreen(props: ReceiptListScreenProps) {
  const { receipts } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {texts.title}
          </h1>
          <p className={styles['lead']}>{texts.lead}</p>
        </div>
        <Button onPress={props.onBack}>{nlReceipt.toAnalysis}</Button>
      </header>
      {receipts.length === 0 ? (
        <EmptyState actions={<Button onPress={props.onOpenFile}>{props.openFileLabel}</Button>}>
          {texts.none}
        </EmptyState>
      ) : (
        <ul className={styles['rows']}>
          {receipts.map((receipt) => (
            <li key={receipt.id}>
              <button
                type="button"
                className={styles['row']}
                onClick={() => {
                  props.onOpen(receipt.id);
                }}
              >
                <span className={styles['who']}>
                  {texts.open(receipt.senderName, formatLongDay(isoDayOf(receipt.openedAt)))}
                  <span className={styles['time']}>{formatClock(receipt.openedAt)}</span>
                </span>
                <span className={styles['words']}>{texts.words(receipt.theirWords)}</span>
                <span className={styles['state']}>{stateOf(receipt)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function stateOf({ review, done, isSame }: KeptReceipt): string {
  const left = review.length - done.length;
  if (left > 0) return texts.toReview(left);
  const reviewed = review.length === 0 ? texts.nothing : texts.reviewed;
  return isSame ? `${reviewed}, ${texts.same}` : reviewed;
}
