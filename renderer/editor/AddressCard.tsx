import { useLayoutEffect, useRef } from 'react';
import { shownLink } from '#shared/analysis/links';
import { editor as texts } from '#shared/text/nl/editor';
import { Button } from '../ui/Button.tsx';
import { showToast } from '../ui/toasts.ts';
import { openLinkDialog } from './activeEditor.ts';
import { copyText } from './copyText.ts';
import { placeBelowCaret } from './placeBelowCaret.ts';
import styles from './ReferenceList.module.css';

export interface AddressCardProps {
  readonly link: string;
  readonly onDone: () => void;
}

/** What one can do with an address that was clicked: copy it or change it, never open it. */
export function AddressCard({ link, onDone }: AddressCardProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null) placeBelowCaret(box.current);
  }, [link]);
  return (
    <div ref={box} className={styles['box']} role="group" aria-label={texts.address.card}>
      <div className={styles['address']}>
        <span className={styles['url']}>{shownLink(link)}</span>
        <Button
          kind="plain"
          size="small"
          preventFocusOnPress
          onPress={() => {
            if (copyText(shownLink(link))) showToast(texts.address.copied);
            onDone();
          }}
        >
          {texts.address.copy}
        </Button>
        <Button
          kind="quiet"
          size="small"
          preventFocusOnPress
          onPress={() => {
            openLinkDialog();
            onDone();
          }}
        >
          {texts.address.change}
        </Button>
      </div>
    </div>
  );
}
