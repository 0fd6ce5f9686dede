import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './FullScreen.module.css';

export interface FullScreenProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead: string;
  /** A sign before the title. */
  readonly icon?: ReactNode;
  /** What is kept meanwhile, beside the buttons; left out on a narrow window. */
  readonly note?: string | undefined;
  /** At the end of the head. */
  readonly buttons?: ReactNode;
  /** Between the head and the body: where one is, or what must be said first. */
  readonly bar?: ReactNode;
  /** Fills what is left and scrolls by itself. */
  readonly children: ReactNode;
  /** Stays in sight: the way back first, the main button last. */
  readonly foot?: ReactNode;
  /** Called for Escape. */
  readonly onClose: () => void;
  /** Escape would hide what cannot be seen again. */
  readonly isEscapeOff?: boolean;
}

/** Work of several minutes over the whole window, with a head and a foot that stay in sight. */
export function FullScreen(props: FullScreenProps) {
  const { title, lead, icon, note, buttons, bar, children, foot, onClose } = props;
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      isKeyboardDismissDisabled={props.isEscapeOff ?? false}
      className={classNames(styles['overlay'])}
    >
      <Modal className={classNames(styles['modal'])}>
        <Dialog className={classNames(styles['screen'])}>
          <header className={styles['head']}>
            {icon}
            <div className={styles['title']}>
              <Heading slot="title" level={1}>
                {title}
              </Heading>
              <p>{lead}</p>
            </div>
            {note !== undefined && <span className={styles['note']}>{note}</span>}
            {buttons}
          </header>
          {bar}
          <div className={styles['body']}>{children}</div>
          {foot !== undefined && <footer className={styles['foot']}>{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
