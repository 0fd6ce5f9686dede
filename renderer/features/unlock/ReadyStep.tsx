import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import styles from './gateForm.module.css';

export interface ReadyStepProps {
  readonly onStart: (wish: 'new' | 'example' | 'list') => void;
  /** Analyses from a backup are in it, or on their way. */
  readonly isRestored?: boolean;
}

const texts = nl.firstRun.done;

/** The workplace is there: begin, or look at the fictional example first. */
export function ReadyStep({ onStart, isRestored = false }: ReadyStepProps) {
  const main = isRestored ? 'list' : 'new';
  return (
    <div className={styles['form']}>
      <div className={styles['head']}>
        <h1>{texts.title}</h1>
        <p className={styles['lead']}>{isRestored ? texts.restored : texts.text}</p>
      </div>
      <div className={styles['actions']}>
        <Button
          kind="primary"
          size="large"
          autoFocus
          onPress={() => {
            onStart(main);
          }}
        >
          {texts[main]}
        </Button>
        {!isRestored && (
          <Button
            size="large"
            onPress={() => {
              onStart('example');
            }}
          >
            {texts.example}
          </Button>
        )}
      </div>
      <p className={styles['note']}>{texts.limits}</p>
    </div>
  );
}
