import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Person } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './gateForm.module.css';
import { draftOf, personOf } from './personDraft.ts';
import { PersonFields } from './PersonFields.tsx';

export interface ChangePersonProps {
  readonly person: Person;
  /** False when it could not be kept yet. */
  readonly onChange: (person: Person) => Promise<boolean>;
}

const texts = nl.settings.person;

/** The name, organisation and role of the first run, to change later on. */
export function ChangePerson({ person, onChange }: ChangePersonProps) {
  const [draft, setDraft] = useState(() => draftOf(person));
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const submit = async () => {
    setTried(true);
    const filled = personOf(draft);
    if (filled === null || isBusy) return;
    setBusy(true);
    const isKept = await onChange(filled);
    setBusy(false);
    setDraft(filled);
    setOutcome(isKept ? 'done' : 'failed');
  };
  return (
    <Form
      className={classNames(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <PersonFields
        draft={draft}
        onChange={(next) => {
          setDraft(next);
          setOutcome(null);
        }}
        isTried={isTried}
      />
      {outcome !== null && (
        <Banner tone={outcome === 'done' ? 'calm' : 'danger'}>{texts[outcome]}</Banner>
      )}
      <div>
        <Button type="submit" isPending={isBusy}>
          {texts.button}
        </Button>
      </div>
    </Form>
  );
}
