import { useState } from 'react';
import { nl } from '#shared/text/nl';
import { history as texts } from '#shared/text/nl/history';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './CleanHistoryDialog.module.css';

export interface CleanHistoryDialogProps {
  /** The history from before an earlier clean-up is still kept here. */
  readonly hasFormer: boolean;
  /** True when it was done and the cleaned case is open; the dialog then goes. */
  readonly onClean: () => Promise<boolean>;
  /** True when the earlier history is gone for good; the dialog then goes. */
  readonly onShred: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Says what goes and what stays before a history is cleaned up; nothing is chosen beforehand. */
export function CleanHistoryDialog(props: CleanHistoryDialogProps) {
  const { hasFormer, onClean, onShred, onClose } = props;
  const [busy, setBusy] = useState<'clean' | 'shred' | null>(null);
  const [failed, setFailed] = useState<'clean' | 'shred' | null>(null);
  const run = async (what: 'clean' | 'shred', work: () => Promise<boolean>) => {
    setBusy(what);
    setFailed(null);
    if (await work()) return;
    setBusy(null);
    setFailed(what);
  };
  const close = () => {
    if (busy === null) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={close}
      closeLabel={nl.common.close}
      actions={
        <>
          <Button onPress={close} isDisabled={busy !== null} autoFocus>
            {texts.cancel}
          </Button>
          <Button
            kind="primary"
            isPending={busy === 'clean'}
            isDisabled={busy === 'shred'}
            onPress={() => void run('clean', onClean)}
          >
            {busy === 'clean' ? texts.busy : texts.button}
          </Button>
        </>
      }
    >
      <div className={classNames(styles['body'])}>
        {failed !== null && (
          <Banner tone="danger">{failed === 'clean' ? texts.failed : texts.former.failed}</Banner>
        )}
        {hasFormer && (
          <Banner
            tone="attention"
            title={texts.former.title}
            action={
              <Button
                kind="danger"
                isPending={busy === 'shred'}
                isDisabled={busy === 'clean'}
                onPress={() => void run('shred', onShred)}
              >
                {texts.former.button}
              </Button>
            }
          >
            {texts.former.text}
          </Banner>
        )}
        <p>{texts.what}</p>
        <div className={classNames(styles['columns'])}>
          <Points title={texts.goes.title} items={texts.goes.items} />
          <Points title={texts.stays.title} items={texts.stays.items} />
        </div>
        <p>{texts.duo}</p>
        <p>{texts.until}</p>
        <p className={classNames(styles['small'])}>{texts.backups}</p>
      </div>
    </Dialog>
  );
}

interface PointsProps {
  readonly title: string;
  readonly items: readonly string[];
}

function Points({ title, items }: PointsProps) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
