import type { ReviewItem } from '#shared/merge/mergeReceipt';
import { receipt } from '#shared/text/nl/receipt';
import { Button } from '../../../ui/Button.tsx';
import type { ItemBodyProps } from './itemBodyProps.ts';
import styles from './ReviewList.module.css';
import { isThere } from './placeName.ts';

export interface RemovedItemProps extends ItemBodyProps {
  readonly item: Extract<ReviewItem, { kind: 'removed' }>;
}

const texts = receipt.review;

/** A thing that one removed while the other was working at it. */
export function RemovedItem({ item, analysis, onResolve, go }: RemovedItemProps) {
  const isBack = isThere(analysis, item.place);
  return (
    <footer className={styles['foot']}>
      <p>{isBack ? texts.restoredNow : texts.removedNow}</p>
      {isBack && go}
      <Button
        size="small"
        onPress={() => {
          onResolve(isBack ? 'keep' : 'leaveRemoved');
        }}
      >
        {isBack ? texts.keep : texts.leaveRemoved}
      </Button>
      {!isBack && (
        <Button
          size="small"
          onPress={() => {
            onResolve('restore');
          }}
        >
          {texts.restore}
        </Button>
      )}
    </footer>
  );
}
