import { forms } from '#shared/text/nl/forms';
import { Button } from '../ui/Button.tsx';
import styles from './RemovedNote.module.css';

export interface RemovedNoteProps {
  readonly isShown: boolean;
  readonly onUndo: () => void;
  /** Said to a screen reader only, for example where an item went. */
  readonly spoken?: string;
}

/** Says that something was removed, for as long as it can be taken back here. */
export function RemovedNote({ isShown, onUndo, spoken = '' }: RemovedNoteProps) {
  return (
    <p role="status" className={styles['note']}>
      {isShown && (
        <>
          {forms.removed}{' '}
          <Button kind="link" onPress={onUndo}>
            {forms.undo}
          </Button>
        </>
      )}
      <span className={styles['hidden']}>{spoken}</span>
    </p>
  );
}
