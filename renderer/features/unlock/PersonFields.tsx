import { nl } from '#shared/text/nl';
import { RadioField } from '../../ui/RadioField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PersonDraft } from './personDraft.ts';

export interface PersonFieldsProps {
  readonly draft: PersonDraft;
  readonly onChange: (draft: PersonDraft) => void;
  /** Somebody tried to go on: from now on it shows what is missing. */
  readonly isTried: boolean;
  readonly autoFocus?: boolean;
}

const texts = nl.firstRun.welcome;
const roles = (['poolScientist', 'institutionScientist', 'supervisor'] as const).map((value) => ({
  value,
  label: texts.role[value],
}));

/** Who works here: name, organisation and role, all three asked for. */
export function PersonFields({ draft, onChange, isTried, autoFocus }: PersonFieldsProps) {
  const { name, organisation, role } = draft;
  return (
    <>
      <TextField
        label={texts.name.label}
        hint={texts.name.hint}
        value={name}
        onChange={(value) => {
          onChange({ ...draft, name: value });
        }}
        error={isTried && name.trim() === '' ? texts.nameMissing : null}
        autoComplete="off"
        maxLength={80}
        autoFocus={autoFocus ?? false}
      />
      <TextField
        label={texts.organisation.label}
        value={organisation}
        onChange={(value) => {
          onChange({ ...draft, organisation: value });
        }}
        error={isTried && organisation.trim() === '' ? texts.organisationMissing : null}
        autoComplete="off"
        maxLength={120}
      />
      <RadioField
        label={texts.role.label}
        options={roles}
        value={role}
        onChange={(value) => {
          onChange({ ...draft, role: value });
        }}
        error={isTried && role === null ? texts.roleMissing : null}
      />
    </>
  );
}
