import { nl } from '#shared/text/nl';
import { exchange } from '#shared/text/nl/exchange';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { LargeWords } from '../cards/SafetyWords.tsx';
import styles from './SendDialog.module.css';

export interface CodeToTellProps {
  readonly name: string;
  readonly code: string;
  readonly onClose: () => void;
}

const texts = exchange.code;

/** The words of a file that was just made, in large type, to be told by phone. */
export function CodeToTell({ name, code, onClose }: CodeToTellProps) {
  return (
    <Dialog
      role="alertdialog"
      title={texts.title}
      isOpen
      onClose={onClose}
      closeLabel={nl.common.close}
      actions={
        <Button kind="primary" autoFocus onPress={onClose}>
          {texts.done}
        </Button>
      }
    >
      <Banner tone="calm">{texts.file(name)}</Banner>
      <LargeWords words={code.split(/[\s-]+/u)} label={texts.label} />
      <p>{texts.text}</p>
      <p className={styles['small']}>{texts.once}</p>
    </Dialog>
  );
}
