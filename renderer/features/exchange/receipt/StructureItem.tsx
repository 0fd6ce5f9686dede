import type { ReviewItem } from '#shared/merge/mergeReceipt';
import { receipt } from '#shared/text/nl/receipt';
import { Button } from '../../../ui/Button.tsx';
import type { ItemBodyProps } from './itemBodyProps.ts';
import { isThere, thingName } from './placeName.ts';
import type { ReceiptActions } from './receiptActions.ts';
import styles from './ReviewList.module.css';

export interface StructureItemProps extends ItemBodyProps {
  readonly item: Extract<ReviewItem, { kind: 'order' | 'dangling' | 'alike' }>;
  readonly onGo: ReceiptActions['goTo'];
}

const texts = receipt.review;

/** What does not fit together although no word of it is lost; people put it right in its place. */
export function StructureItem({ item, onGo, ...body }: StructureItemProps) {
  const { analysis, senderName, onResolve, go } = body;
  const keep = (
    <Button
      size="small"
      onPress={() => {
        onResolve('keep');
      }}
    >
      {texts.seen}
    </Button>
  );
  switch (item.kind) {
    case 'order':
      return (
        <footer className={styles['foot']}>
          <p>{texts.orderNow}</p>
          {go}
          {keep}
        </footer>
      );
    case 'dangling': {
      const isBack = isThere(analysis, item.end);
      return (
        <footer className={styles['foot']}>
          <p>{isBack ? texts.restoredNow : texts.danglingNow(item.title)}</p>
          {go}
          {keep}
          {!isBack && (
            <Button
              size="small"
              onPress={() => {
                onResolve('restore');
              }}
            >
              {texts.restoreNamed(item.title)}
            </Button>
          )}
        </footer>
      );
    }
    case 'alike': {
      const both = [
        { who: texts.ofYou, ...item.mine },
        { who: texts.ofThem(senderName), ...item.theirs },
      ];
      return (
        <footer className={styles['foot']}>
          <p>{texts.alikeNow}</p>
          {both
            .filter((place) => isThere(analysis, place))
            .map(({ who, title, collection, entity }) => (
              <Button
                key={entity}
                kind="quiet"
                size="small"
                onPress={() => {
                  onGo({ collection, entity, field: null, section: null });
                }}
              >
                {texts.goNamed(thingName(analysis, collection, entity) || title, who)}
              </Button>
            ))}
          {keep}
        </footer>
      );
    }
  }
}
