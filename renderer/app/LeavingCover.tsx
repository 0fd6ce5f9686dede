import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { nl } from '#shared/text/nl';
import type { Leaving } from '../state/sessionStore.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/classNames.ts';
import { Logo } from '../ui/Logo.tsx';
import type { LeavingActions } from './leaving.ts';
import styles from './LeavingCover.module.css';

export interface LeavingCoverProps {
  readonly leaving: Leaving;
  readonly actions: LeavingActions;
}

/**
 * Hides everything while the last change is kept; stays until it is safe somewhere. It takes the
 * keyboard from the text and from any dialog under it: what nobody sees, nobody may type in.
 */
export function LeavingCover({ leaving, actions }: LeavingCoverProps) {
  const [note, setNote] = useState('');
  const isLock = leaving.kind === 'lock';
  const copy = async () => {
    const made = await actions.emergencyCopy();
    if (made.ok) {
      setNote(nl.save.emergencyDone(made.value.name));
      await actions.retry();
    } else if (made.reason === 'failed') setNote(nl.save.emergencyFailed);
  };
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={classNames(styles['overlay'])}>
      <Modal>
        <Dialog className={classNames(styles['cover'])} aria-label={nl.lock.cover}>
          <Logo size="large" />
          {leaving.state !== 'unsaved' ? (
            <p role="status">{waitWords(leaving)}</p>
          ) : (
            <Banner
              tone="danger"
              action={
                <>
                  <Button onPress={() => void actions.retry()}>{nl.lock.retry}</Button>
                  <Button autoFocus onPress={() => void copy()}>
                    {nl.lock.emergency}
                  </Button>
                  {!isLock && <Button onPress={actions.stay}>{nl.lock.stay}</Button>}
                </>
              }
            >
              {isLock ? nl.lock.unsaved : nl.lock.unsavedClose}
            </Banner>
          )}
          <p role="status">{note}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function waitWords({ kind, state }: Leaving): string {
  if (state === 'backup') return nl.lock.backingUp;
  return kind === 'lock' ? nl.lock.wait : nl.lock.closing;
}
