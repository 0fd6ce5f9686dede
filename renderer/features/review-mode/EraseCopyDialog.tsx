import { useState } from 'react';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { showToast } from '../../ui/toasts.ts';

export interface EraseCopyDialogProps {
  readonly code: string;
  /** False when it could not be erased. */
  readonly onErase: () => Promise<boolean>;
  readonly onClose: () => void;
}

const texts = reviewMode.erase;

/** Asks once before a copy that was read is made unreadable for good. */
export function EraseCopyDialog({ code, onErase, onClose }: EraseCopyDialogProps) {
  const [isBusy, setBusy] = useState(false);
  const erase = async () => {
    if (isBusy) return;
    setBusy(true);
    const isErased = await onErase();
    showToast(isErased ? texts.done(code) : texts.failed);
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={texts.title(code)}
      text={texts.text}
      confirmLabel={texts.confirm}
      cancelLabel={texts.cancel}
      closeLabel={texts.close}
      onConfirm={() => void erase()}
      onCancel={onClose}
    />
  );
}
