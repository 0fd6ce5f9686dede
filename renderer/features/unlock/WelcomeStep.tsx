import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Person } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { restore } from '#shared/text/nl/backup';
import { firstRead } from '#shared/text/nl/firstRead';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './gateForm.module.css';
import { draftOf, personOf } from './personDraft.ts';
import { PersonFields } from './PersonFields.tsx';
import { StepHead } from './StepHead.tsx';
import type { WaitingFile } from './waitingFile.ts';

export interface WelcomeStepProps {
  /** What was filled in before, when coming back to this step. */
  readonly person: Person | null;
  readonly onNext: (person: Person) => void;
  /** Null when there is nothing to put back any more. */
  readonly onHaveBackup?: (() => void) | null;
  /** What was opened before there was a workplace. */
  readonly waiting?: WaitingFile | null;
  /** Asks for a file that somebody sent to be read; null when one is there. */
  readonly onHaveFile?: (() => void) | null;
}

const texts = nl.firstRun.welcome;

/** Step 1: who works here. */
export function WelcomeStep(props: WelcomeStepProps) {
  const { person, onNext, onHaveBackup = null, waiting = null, onHaveFile = null } = props;
  const [typed, setDraft] = useState(() => draftOf(person));
  // A copy sealed with words is sent to somebody who reads along; another role can be chosen.
  const expected = waiting?.sort === 'words' ? 'supervisor' : null;
  const draft = { ...typed, role: typed.role ?? expected };
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
      <StepHead
        number={1}
        title={texts.title}
        text={waiting?.sort === 'words' ? waitingText(waiting) : texts.intro}
      />
      {waiting !== null && waiting.sort !== 'words' && (
        <Banner tone={waiting.sort === 'key' ? 'attention' : 'calm'}>{waitingText(waiting)}</Banner>
      )}
      <PersonFields draft={draft} onChange={setDraft} isTried={isTried} autoFocus />
      <div
        className={classNames(
          styles['actions'],
          styles[onHaveBackup || onHaveFile ? 'spread' : 'end'],
        )}
      >
        {(onHaveBackup ?? onHaveFile) && (
          <div className={styles['tools']}>
            {onHaveFile && (
              <Button kind="link" size="large" onPress={onHaveFile}>
                {firstRead.haveFile}
              </Button>
            )}
            {onHaveBackup && (
              <Button kind="link" size="large" onPress={onHaveBackup}>
                {restore.have}
              </Button>
            )}
          </div>
        )}
        <Button type="submit" kind="primary" size="large">
          {texts.next}
        </Button>
      </div>
    </Form>
  );
}

function waitingText({ name, sort }: WaitingFile): string {
  return sort === 'card' ? firstRead.file.card : firstRead.file[sort](name);
}
