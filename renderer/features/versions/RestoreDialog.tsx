import { useMemo } from 'react';
import { versions as texts } from '#shared/text/nl/versions';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { effectOf, wishWords, type RestoreWish } from './restoreWish.ts';
import { NOW, type VersionEntry } from './versionEntries.ts';
import type { VersionReader } from './versionReader.ts';

export interface RestoreDialogProps {
  readonly wish: RestoreWish;
  readonly reader: VersionReader;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const present: VersionEntry = {
  id: NOW,
  kind: 'now',
  at: 0,
  title: texts.list.now,
  reason: '',
  author: '',
  hash: '',
  snapshot: null,
};

/** Says exactly what putting back will do, and that nothing can be lost by it. */
export function RestoreDialog({ wish, reader, isBusy, onConfirm, onCancel }: RestoreDialogProps) {
  const effect = useMemo(() => {
    const [version, now] = [reader(wish.entry), reader(present)];
    return version.ok && now.ok ? effectOf(wish, version.value, now.value) : null;
  }, [wish, reader]);
  const { question, what } = wishWords(wish);
  const isIdle = effect?.places === 0;
  const close = () => {
    if (!isBusy) onCancel();
  };
  return (
    <Dialog
      title={question}
      isOpen
      onClose={close}
      closeLabel={texts.restore.cancel}
      width="narrow"
      actions={
        <>
          <Button autoFocus onPress={close} isDisabled={isBusy}>
            {texts.restore.cancel}
          </Button>
          {!isIdle && (
            <Button kind="primary" isPending={isBusy} onPress={onConfirm}>
              {isBusy ? texts.restore.busy : texts.restore.button}
            </Button>
          )}
        </>
      }
    >
      {isIdle ? (
        <p>{texts.restore.nothing}</p>
      ) : (
        <>
          <p>
            {what} {effect !== null && texts.restore.effect(effect.places)}
          </p>
          {effect !== null && effect.taken > 0 && <p>{texts.restore.since(effect.taken)}</p>}
          <p>{texts.restore.safe}</p>
          {wish.scope.kind !== 'item' && <p>{texts.restore.stays}</p>}
        </>
      )}
    </Dialog>
  );
}
