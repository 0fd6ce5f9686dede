import { useCallback, useState } from 'react';
import { attachments as texts } from '#shared/text/nl/attachments';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { OpenedAttachment } from './openedAttachment.ts';
import type { PictureType } from './pictureType.ts';
import styles from './PictureView.module.css';
import { shownName } from './shownName.ts';

export interface PictureViewProps extends OpenedAttachment {
  readonly type: PictureType;
  readonly onClose: () => void;
}

/** A picture, looked at without a file of it anywhere. */
export function PictureView({ item, bytes, type, onClose }: PictureViewProps) {
  const [isBroken, setBroken] = useState(false);
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(new Blob([bytes], { type }));
      image.src = url;
      return () => {
        URL.revokeObjectURL(url);
      };
    },
    [bytes, type],
  );
  const name = shownName(item);
  return (
    <Dialog
      title={name}
      isOpen
      width="wide"
      onClose={onClose}
      closeLabel={texts.back}
      actions={
        <Button autoFocus onPress={onClose}>
          {texts.back}
        </Button>
      }
    >
      {isBroken ? (
        <Banner tone="attention">{texts.look.broken}</Banner>
      ) : (
        <>
          <img
            ref={show}
            alt={texts.look.alt(name)}
            className={styles['picture']}
            onError={() => {
              setBroken(true);
            }}
          />
          <p className={styles['note']}>{texts.look.note}</p>
        </>
      )}
    </Dialog>
  );
}
