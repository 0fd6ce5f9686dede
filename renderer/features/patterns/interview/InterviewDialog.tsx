import { X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { classNames } from '../../../ui/classNames.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './InterviewDialog.module.css';
import { InterviewQuestions } from './InterviewQuestions.tsx';
import { InterviewStart } from './InterviewStart.tsx';

export interface InterviewDialogProps {
  readonly isOpen: boolean;
  /** Whose eyes the drawing is looked at with now: the likely person to ask. */
  readonly person: EntityId | null;
  readonly onClose: () => void;
}

/**
 * Asks one person about two factors at a time, in large type over the whole window: nothing else
 * of the case is in sight. What is answered becomes an arrow in the name of that person.
 */
export function InterviewDialog({ isOpen, person, onClose }: InterviewDialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={classNames(styles['overlay'])}
    >
      <Modal className={classNames(styles['modal'])}>
        <Dialog className={classNames(styles['dialog'])}>
          <Interview person={person} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Interview({ person, onClose }: Omit<InterviewDialogProps, 'isOpen'>) {
  const analysis = useAnalysis();
  const [asked, setAsked] = useState<EntityId | null>(null);
  const [asksAgain, setAsksAgain] = useState(false);
  const words = patterns.interview;
  return (
    <>
      <header className={styles['head']}>
        <Heading slot="title" level={2}>
          {asked === null ? words.title : words.titleWith(nameOf(analysis, 'participant', asked))}
        </Heading>
        <IconButton icon={<X />} label={words.close} shortcut="Escape" onPress={onClose} />
      </header>
      {asked === null ? (
        <InterviewStart
          person={person}
          onStart={(chosen, again) => {
            setAsked(chosen);
            setAsksAgain(again);
          }}
        />
      ) : (
        <InterviewQuestions person={asked} asksAgain={asksAgain} onClose={onClose} />
      )}
    </>
  );
}
