import { plainText } from '#shared/analysis/prose';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import { markStranded, type MarkedPart } from '#shared/merge/strandedText';
import { receipt } from '#shared/text/nl/receipt';
import { Button } from '../../../ui/Button.tsx';
import type { ItemBodyProps } from './itemBodyProps.ts';
import styles from './ReviewList.module.css';

export interface StrandedItemProps extends ItemBodyProps {
  readonly item: Extract<ReviewItem, { kind: 'stranded' }>;
}

const texts = receipt.review;

/** Words of one that miss their sentence, because the other took it away or moved it. */
export function StrandedItem({ item, senderName, onResolve, go }: StrandedItemProps) {
  const { before, removedText, insertedText, removedBy, movedTo } = item;
  const remover = removedBy === 'me' ? texts.byYou : senderName;
  const writer = removedBy === 'me' ? senderName : texts.byYou;
  const isMoved = movedTo !== null;
  // What was moved is not gone: only the words that stayed behind are marked.
  const parts = markStranded(plainText(before), isMoved ? '' : removedText, insertedText);
  const stands = removedBy === 'me' ? texts.theirWordsStand(senderName) : texts.yourWordsStand;
  return (
    <>
      <p className={styles['text']}>
        {parts.map((part, index) => (
          <Part key={index} part={part} remover={remover} writer={writer} />
        ))}
      </p>
      <footer className={styles['foot']}>
        <p>{isMoved ? texts.wordsElsewhere : stands}</p>
        {go}
        <Button
          size="small"
          onPress={() => {
            onResolve(isMoved ? 'keep' : 'onlyWords');
          }}
        >
          {isMoved ? texts.keep : texts.onlyWords}
        </Button>
        <Button
          size="small"
          onPress={() => {
            onResolve('putBack');
          }}
        >
          {isMoved ? texts.putAtNewPlace : texts.putBack}
        </Button>
      </footer>
    </>
  );
}

interface PartProps {
  readonly part: MarkedPart;
  readonly remover: string;
  readonly writer: string;
}

function Part({ part, remover, writer }: PartProps) {
  switch (part.mark) {
    case 'same':
      return part.text;
    case 'removed':
      return (
        <del>
          {part.text}
          <span className={styles['hidden']}> {texts.removedMark(remover)} </span>
        </del>
      );
    case 'inserted':
      return (
        <ins>
          {part.text}
          <span className={styles['hidden']}> {texts.insertedMark(writer)} </span>
        </ins>
      );
  }
}
