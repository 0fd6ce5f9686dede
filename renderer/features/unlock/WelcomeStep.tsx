import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Person, PersonRole } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './gateForm.module.css';
import { StepHead } from './StepHead.tsx';

export interface WelcomeStepProps {
  /** What was filled in before, when coming back to this step. */
  readonly person: Person | null;
  readonly onNext: (person: Person) => void;
}

const texts = nl.firstRun.welcome;
const roles = (['poolScientist', 'institutionScientist', 'supervisor'] as const).map((value) => ({
  value,
  label: texts.role[value],
}));

/** Step 1: who works here. */
export function WelcomeStep({ person, onNext }: WelcomeStepProps) {
  const [name, setName] = useState(person?.name ?? '');
  const [organisation, setOrganisation] = useState(person?.organisation ?? '');
  const [role, setRole] = useState<PersonRole | null>(person?.role ?? null);
  const [isTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    const filled = { name: name.trim(), organisation: organisation.trim(), role };
    if (filled.name === '' || filled.organisation === '' || filled.role === null) return;
    onNext({ ...filled, role: filled.role });
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
      <TextField
        label={texts.name.label}
        hint={texts.name.hint}
        value={name}
        onChange={setName}
        error={isTried && name.trim() === '' ? texts.nameMissing : null}
        autoComplete="off"
        maxLength={80}
        autoFocus
      />
      <TextField
        label={texts.organisation.label}
        value={organisation}
        onChange={setOrganisation}
        error={isTried && organisation.trim() === '' ? texts.organisationMissing : null}
        autoComplete="off"
        maxLength={120}
      />
      <RadioField
        label={texts.role.label}
        options={roles}
        value={role}
        onChange={setRole}
        error={isTried && role === null ? texts.roleMissing : null}
      />
      <div className={classNames(styles['actions'], styles['end'])}>
        <Button type="submit" kind="primary" size="large">
          {texts.next}
        </Button>
      </div>
    </Form>
  );
}
