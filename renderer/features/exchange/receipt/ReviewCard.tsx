import { ArrowRight } from 'lucide-react';
import { useId } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import type { ReviewChoice } from '#shared/merge/receiptBook';
import { receipt } from '#shared/text/nl/receipt';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceItem } from './ChoiceItem.tsx';
import type { ItemBodyProps } from './itemBodyProps.ts';
import type { ReceiptActions } from './receiptActions.ts';
import { RemovedItem } from './RemovedItem.tsx';
import styles from './ReviewList.module.css';
import { placeOfItem, reviewPlace } from './reviewPlace.ts';
import { StrandedItem } from './StrandedItem.tsx';
import { StructureItem } from './StructureItem.tsx';

export interface ReviewCardProps {
  readonly item: ReviewItem;
  readonly number: number;
  readonly analysis: Analysis;
  readonly senderName: string;
  /** The choice could not be carried out. */
  readonly isFailed: boolean;
  readonly onResolve: (choice: ReviewChoice) => void;
  readonly onGo: ReceiptActions['goTo'];
}

const texts = receipt.review;

/** One place where both changed the same thing: both sides, and what can be done. */
export function ReviewCard(props: ReviewCardProps) {
  const { item, analysis, senderName, onResolve } = props;
  const headingId = useId();
  const place = reviewPlace(analysis, item);
  const go = (
    <Button
      kind="quiet"
      size="small"
      onPress={() => {
        props.onGo(placeOfItem(item));
      }}
    >
      <span className={styles['go']}>
        {texts.go}
        <ArrowRight aria-hidden="true" />
      </span>
    </Button>
  );
  const body: ItemBodyProps = { analysis, senderName, onResolve, go };
  return (
    <article
      tabIndex={-1}
      data-review-item={item.id}
      aria-labelledby={headingId}
      className={styles['card']}
    >
      <header className={styles['cardHead']}>
        <b className={styles['number']} aria-hidden="true">
          {props.number}
        </b>
        <h3 id={headingId}>
          <span className={styles['hidden']}>{texts.item(props.number, '')}</span>
          {place}
        </h3>
        <span className={styles['why']}>{whyOf(item, senderName)}</span>
      </header>
      <ItemBody item={item} body={body} onGo={props.onGo} />
      {props.isFailed && (
        <p role="alert" className={styles['failed']}>
          {texts.failed}
        </p>
      )}
    </article>
  );
}

interface ItemBodyParts extends Pick<ReviewCardProps, 'item' | 'onGo'> {
  readonly body: ItemBodyProps;
}

function ItemBody({ item, body, onGo }: ItemBodyParts) {
  switch (item.kind) {
    case 'stranded':
      return <StrandedItem item={item} {...body} />;
    case 'removed':
      return <RemovedItem item={item} {...body} />;
    case 'order':
    case 'dangling':
    case 'alike':
      return <StructureItem item={item} onGo={onGo} {...body} />;
    default:
      return <ChoiceItem item={item} {...body} />;
  }
}

function whyOf(item: ReviewItem, name: string): string {
  switch (item.kind) {
    case 'stranded':
      if (item.movedTo !== null) {
        return item.removedBy === 'me' ? texts.movedByMe(name) : texts.movedByThem(name);
      }
      return item.removedBy === 'me' ? texts.strandedByMe(name) : texts.strandedByThem(name);
    case 'removed':
      return item.removedBy === 'me' ? texts.removedByMe(name) : texts.removedByThem(name);
    case 'consent':
      return texts.twoAnswers;
    case 'order':
      return texts.bothMoved;
    case 'dangling':
      return item.removedBy === 'me' ? texts.danglingByMe(name) : texts.danglingByThem(name);
    case 'alike':
      return texts.bothAdded;
    default:
      return texts.both;
  }
}
