import { useState } from 'react';
import { conversation } from '#shared/text/nl/conversation';
import { Button } from '../../ui/Button.tsx';
import styles from './ConversationScreen.module.css';

export interface SofterQuestionProps {
  readonly text: string;
}

/** The same question in easier words, when the first one does not land. */
export function SofterQuestion({ text }: SofterQuestionProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles['softer']} aria-live="polite">
      {isShown ? (
        <p className={styles['softerText']}>{text}</p>
      ) : (
        <Button
          kind="link"
          onPress={() => {
            setIsShown(true);
          }}
        >
          {conversation.softer}
        </Button>
      )}
    </div>
  );
}
