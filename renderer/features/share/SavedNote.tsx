import type { ReactNode } from 'react';
import { sharing as texts } from '#shared/text/nl/sharing';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './ShareScreen.module.css';

export interface SavedNoteProps {
  /** Of the file, as it was chosen. */
  readonly name: string;
  readonly onDone: () => void;
  /** What can be saved beside it. */
  readonly children?: ReactNode;
}

/** The file is there and stands in the register. */
export function SavedNote({ name, onDone, children }: SavedNoteProps) {
  return (
    <div className={classNames(styles['detail'])}>
      <Banner tone="calm" title={texts.done.title}>
        {texts.done.text(name)}
      </Banner>
      {children}
      <div>
        <Button kind="primary" autoFocus onPress={onDone}>
          {texts.done.button}
        </Button>
      </div>
    </div>
  );
}
