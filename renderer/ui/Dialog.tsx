import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import { classNames } from './classNames.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called for Escape, a click outside and the close button. */
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons at the end, the main one last. */
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'normal' | 'wide';
  readonly role?: 'dialog' | 'alertdialog';
}

/** A window inside the window; keeps focus, closes with Escape, gives focus back. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, closeLabel, children, actions, width = 'normal' } = props;
  const isAlert = props.role === 'alertdialog';
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isAlert}
      className={classNames(styles['overlay'])}
    >
      <Modal className={classNames(styles['modal'], styles[width])}>
        <AriaDialog role={props.role ?? 'dialog'} className={classNames(styles['dialog'])}>
          <header className={styles['head']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={<X />} label={closeLabel} onPress={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {actions !== undefined && <footer className={styles['actions']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
