import { useState } from 'react';
import type { Result } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { firstRead } from '#shared/text/nl/firstRead';
import { Button } from '../../ui/Button.tsx';
import styles from './gateForm.module.css';

export interface ReaderReadyStepProps {
  /** To the list of what there is to read. */
  readonly onList: () => void;
  /** To the list, and asks which file. */
  readonly onHaveFile: () => void;
  readonly onSaveCard: () => Promise<Result<{ readonly name: string }, 'cancelled' | 'not-saved'>>;
}

const texts = firstRead.ready;

/** The key of a reader is there: give the key card away, or open what came. */
export function ReaderReadyStep(props: ReaderReadyStepProps) {
  const { onList, onHaveFile, onSaveCard } = props;
  const [said, setSaid] = useState('');
  const [isSaved, setSaved] = useState(false);
  const save = async () => {
    const saved = await onSaveCard();
    if (saved.ok) {
      setSaved(true);
      setSaid(texts.saved(saved.value.name));
    } else setSaid(saved.reason === 'cancelled' ? '' : texts.notSaved);
  };
  return (
    <div className={styles['form']}>
      <div className={styles['head']}>
        <h1>{texts.title}</h1>
        <p className={styles['lead']}>{texts.lead}</p>
      </div>
      <div className={styles['actions']}>
        <Button
          kind={isSaved ? 'plain' : 'primary'}
          size="large"
          autoFocus
          onPress={() => void save()}
        >
          {texts.card}
        </Button>
        <Button size="large" onPress={onHaveFile}>
          {texts.haveFile}
        </Button>
        <Button kind={isSaved ? 'primary' : 'link'} size="large" onPress={onList}>
          {texts.toList}
        </Button>
      </div>
      <p role="status" className={styles['note']}>
        {said}
      </p>
      <p className={styles['note']}>
        {texts.cardNote} {nl.firstRun.done.limits}
      </p>
    </div>
  );
}
