import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import type { KeptReceipt, ReviewChoice } from '#shared/merge/receiptBook';
import { exchange } from '#shared/text/nl/exchange';
import { receipt as nlReceipt } from '#shared/text/nl/receipt';
import { provideCommands } from '../../../state/commandStore.ts';
import { HandledItem } from './HandledItem.tsx';
import type { ReceiptActions } from './receiptActions.ts';
import { ReviewCard } from './ReviewCard.tsx';
import styles from './ReviewList.module.css';
import { reviewPlace } from './reviewPlace.ts';

export interface ReviewListProps {
  readonly receipt: KeptReceipt;
  readonly analysis: Analysis;
  readonly decisionOf: (item: string) => ReviewChoice | null;
  readonly actions: ReceiptActions;
}

const texts = nlReceipt.review;
const spoken = nlReceipt.spoken;

/** The places where both changed the same thing, to be ticked off together one by one. */
export function ReviewList({ receipt, analysis, decisionOf, actions }: ReviewListProps) {
  const { review, senderName } = receipt;
  const root = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  const left = review.filter(({ id }) => decisionOf(id) === null).length;
  useItemKeys(root);
  const resolve = (item: ReviewItem, choice: ReviewChoice) => {
    const isDone = actions.resolve(item, choice);
    setFailed(isDone ? null : item.id);
    if (!isDone) return;
    setSaid(spoken.handled(reviewPlace(analysis, item), left - 1));
    focusNext(root.current, item.id);
  };
  return (
    <section ref={root} aria-labelledby="receipt-review" className={styles['review']}>
      <div className={styles['head']}>
        <h2 id="receipt-review">{texts.title}</h2>
        {left > 0 && left < review.length && <span>{texts.left(left)}</span>}
        {left > 1 && <span className={styles['keys']}>{texts.keys}</span>}
      </div>
      {review.length === 0 && <Calm text={receipt.isSame ? texts.noneSame : texts.none} />}
      {review.length > 0 && left === 0 && <Calm text={texts.allDone} />}
      <ol className={styles['items']}>
        {review.map((item, index) => {
          const decision = decisionOf(item.id);
          return (
            <li key={item.id}>
              {decision === null ? (
                <ReviewCard
                  item={item}
                  number={index + 1}
                  analysis={analysis}
                  senderName={senderName}
                  isFailed={failed === item.id}
                  onResolve={(choice) => {
                    resolve(item, choice);
                  }}
                  onGo={actions.goTo}
                />
              ) : (
                <HandledItem
                  place={reviewPlace(analysis, item)}
                  decision={decision}
                  senderName={senderName}
                  onReopen={() => {
                    actions.reopen(item);
                    focusItem(root.current, item.id);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className={styles['hidden']}>
        {said}
      </p>
    </section>
  );
}

function Calm({ text }: { readonly text: string }) {
  return (
    <p className={styles['calm']} data-review-end tabIndex={-1}>
      <Check aria-hidden="true" />
      {text}
    </p>
  );
}

/** F8 and Shift+F8 walk through what is still open. */
function useItemKeys(root: { readonly current: HTMLElement | null }): void {
  useEffect(
    () =>
      provideCommands('receipt', [
        {
          id: 'receipt.next',
          menu: 'view',
          label: exchange.commands.nextItem,
          shortcut: 'F8',
          run: () => {
            walk(root.current, 1);
          },
        },
        {
          id: 'receipt.previous',
          menu: 'view',
          label: exchange.commands.previousItem,
          shortcut: 'Shift+F8',
          run: () => {
            walk(root.current, -1);
          },
        },
      ]),
    [root],
  );
}

function openItems(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-review-item]') ?? [])];
}

function walk(root: HTMLElement | null, by: 1 | -1): void {
  const items = openItems(root);
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const start = at < 0 ? (by === 1 ? -1 : 0) : at;
  items[(start + by + items.length) % items.length]?.focus();
}

/** After a tick the focus goes to what comes next, in the order on screen. */
function focusNext(root: HTMLElement | null, handled: string): void {
  const items = openItems(root);
  const at = items.findIndex((item) => item.dataset['reviewItem'] === handled);
  const next = items[at + 1] ?? items[at - 1];
  setTimeout(() => {
    (next ?? root?.querySelector<HTMLElement>('[data-review-end]'))?.focus();
  }, 0);
}

function focusItem(root: HTMLElement | null, id: string): void {
  setTimeout(() => {
    openItems(root)
      .find((item) => item.dataset['reviewItem'] === id)
      ?.focus();
  }, 0);
}
