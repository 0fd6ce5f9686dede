import { useState } from 'react';
import { retention } from '#shared/text/nl/retention';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

export interface ErasedDialogProps {
  readonly code: string;
  /** The files of backups that lay out of reach. */
  readonly copiesLeft: readonly string[];
  /** The name of the file; null when no place was chosen. */
  readonly onSave: () => Promise<{ readonly name: string } | 'cancelled' | 'failed'>;
  readonly onClose: () => void;
}

const texts = retention.erased;

/** What is left of an erased analysis: its code, the day, and a certificate for the file. */
export function ErasedDialog({ code, copiesLeft, onSave, onClose }: ErasedDialogProps) {
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [isFailed, setFailed] = useState(false);
  const save = async () => {
    setBusy(true);
    setFailed(false);
    const came = await onSave();
    setBusy(false);
    if (came === 'failed') setFailed(true);
    else if (came !== 'cancelled') setSaved(came.name);
  };
  return (
    <Dialog
      title={texts.title(code)}
      isOpen
      width="narrow"
      onClose={onClose}
      closeLabel={retention.close}
      actions={
        <>
          <Button kind={saved === null ? 'plain' : 'primary'} onPress={onClose} isDisabled={isBusy}>
            {texts.ready}
          </Button>
          <Button
            kind={saved === null ? 'primary' : 'plain'}
            autoFocus
            isPending={isBusy}
            onPress={() => void save()}
          >
            {texts.save}
          </Button>
        </>
      }
    >
      <p>{texts.text(code)}</p>
      {copiesLeft.length > 0 ? (
        <Banner tone="attention" title={texts.copiesLeft(copiesLeft.length)}>
          {texts.copiesLater(copiesLeft)}
        </Banner>
      ) : (
        <p>{texts.copiesGone}</p>
      )}
      {isFailed && <Banner tone="danger">{texts.failed}</Banner>}
      {saved !== null && <Banner tone="calm">{texts.saved(saved)}</Banner>}
    </Dialog>
  );
}
