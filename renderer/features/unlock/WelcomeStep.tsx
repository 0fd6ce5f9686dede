import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Person } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { restore } from '#shared/text/nl/backup';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './gateForm.module.css';
import { draftOf, personOf } from './personDraft.ts';
import { PersonFields } from './PersonFields.tsx';
import { StepHead } from './StepHead.tsx';

export interface WelcomeStepProps {
  /** What was filled in before, when coming back to this step. */
  readonly person: Person | null;
  readonly onNext: (person: Person) => void;
  /** Null when there is nothing to put back any more. */
  readonly onHaveBackup?: (() => void) | null;
}

const texts = nl.firstRun.welcome;

/** Step 1: who works here. */
export function WelcomeStep({ person, onNext, onHaveBackup = null }: WelcomeStepProps) {
  const [draft, setDraft] = useState(() => draftOf(person));
  const [isTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    const filled = personOf(draft);
    if (filled !== null) onNext(filled);
  };
  return (
    <Form
      className={classNames(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <StepHead number={1} title={texts.title} text={texts.intro} />
      <PersonFields draft={draft} onChange={setDraft} isTried={isTried} autoFocus />
      <div className={classNames(styles['actions'], styles[onHaveBackup ? 'spread' : 'end'])}>
        {onHaveBackup && (
          <Button kind="link" size="large" onPress={onHaveBackup}>
            {restore.have}
          </Button>
        )}
        <Button type="submit" kind="primary" size="large">
          {texts.next}
        </Button>
      </div>
    </Form>
  );
}
