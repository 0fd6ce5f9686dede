import { useState } from 'react';
import type { Result } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { firstRead } from '#shared/text/nl/firstRead';
import { Button } from '../../ui/Button.tsx';
import styles from './gateForm.module.css';

export interface ReaderReadyStepProps {
  /** The file that waits to be opened; null when there is none. */
  readonly fileName: string | null;
  /** To the list, where the file that waits opens by itself. */
  readonly onList: () => void;
  /** To the list, and asks which file. */
  readonly onHaveFile: () => void;
  readonly onSaveCard: () => Promise<Result<{ readonly name: string }, 'cancelled' | 'not-saved'>>;
}

const texts = firstRead.ready;

/** The key of a reader is there: open what came, or give the key card away first. */
export function ReaderReadyStep(props: ReaderReadyStepProps) {
  const { fileName, onList, onHaveFile, onSaveCard } = props;
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
        <p className={styles['lead']}>{fileName === null ? texts.without : texts.withFile}</p>
      </div>
      {fileName === null ? (
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
      ) : (
        <div className={styles['actions']}>
          <Button kind="primary" size="large" autoFocus onPress={onList}>
            {texts.open}
          </Button>
          <Button size="large" onPress={() => void save()}>
            {texts.card}
          </Button>
        </div>
      )}
      <p role="status" className={styles['note']}>
        {said}
      </p>
      <p className={styles['note']}>
        {texts.cardNote} {nl.firstRun.done.limits}
      </p>
    </div>
  );
}
