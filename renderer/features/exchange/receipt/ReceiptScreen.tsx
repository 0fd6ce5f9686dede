import { Check, Merge } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { KeptReceipt, ReviewChoice } from '#shared/merge/receiptBook';
import { receipt as texts } from '#shared/text/nl/receipt';
import { formatClock, formatLongDay, isoDayOf } from '../../../ui/dutchTime.ts';
import { ReceiptAside } from './ReceiptAside.tsx';
import type { ReceiptActions } from './receiptActions.ts';
import styles from './ReceiptScreen.module.css';
import { ReviewList } from './ReviewList.tsx';
import { Tally } from './Tally.tsx';

export interface ReceiptScreenProps {
  readonly receipt: KeptReceipt;
  /** The analysis as it is now: what is chosen here shows at once. */
  readonly analysis: Analysis;
  readonly code: string;
  /** When the sender's card was compared by phone, also if that was after the merge. */
  readonly checkedAt: number | null;
  /** Milliseconds since 1970, to say "om 14:35" of today. */
  readonly now: number;
  readonly decisionOf: (item: string) => ReviewChoice | null;
  readonly actions: ReceiptActions;
}

/** What a merge brought, what to look at together, and why the file can be trusted. */
export function ReceiptScreen(props: ReceiptScreenProps) {
  const { receipt, analysis, actions } = props;
  const { senderName, madeAt, openedAt } = receipt;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The dialog that led here gives the focus back to something that is no longer on screen.
    const timer = setTimeout(() => heading.current?.focus(), 0);
    return () => {
      clearTimeout(timer);
    };
  }, [receipt.id]);
  const openedDay = isoDayOf(openedAt);
  const opened =
    openedDay === isoDayOf(props.now)
      ? texts.openedToday(formatClock(openedAt))
      : texts.openedOn(formatLongDay(openedDay), formatClock(openedAt));
  return (
    <div className={styles['page']}>
      <div className={styles['main']}>
        <header className={styles['head']}>
          <span className={styles['seal']} aria-hidden="true">
            <Merge />
          </span>
          <div>
            <h1 ref={heading} tabIndex={-1} className={styles['title']}>
              {texts.title(senderName)}
            </h1>
            <p className={styles['sub']}>
              {texts.sub(formatLongDay(isoDayOf(madeAt)), formatClock(madeAt), opened)}
            </p>
          </div>
        </header>
        <Tally receipt={receipt} onRestore={actions.toRestorePoint} />
        {receipt.isSame && (
          <div className={styles['same']}>
            <Check aria-hidden="true" />
            <p>
              <strong>{texts.same(receipt.checkWords.join('-'))}</strong>{' '}
              {texts.sameHow(senderName)}
            </p>
          </div>
        )}
        <ReviewList
          receipt={receipt}
          analysis={analysis}
          decisionOf={props.decisionOf}
          actions={actions}
        />
      </div>
      <ReceiptAside
        receipt={receipt}
        code={props.code}
        checkedAt={props.checkedAt}
        actions={actions}
      />
    </div>
  );
}
