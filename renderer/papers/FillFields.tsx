import { consentFields } from '#shared/text/nl/consentFields';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { TextField } from '../ui/TextField.tsx';
import styles from './FillFields.module.css';

export interface FillFieldsProps {
  readonly title: string;
  readonly hint?: string;
  /** The names between braces in the text. */
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** Names that must still be filled in: they are shown as such. */
  readonly missing: readonly string[];
  readonly onChange: (name: string, value: string) => void;
}

const texts = consentScreen;

/** One field for each thing that is missing in a text; several answers stand behind a semicolon. */
export function FillFields({ title, hint, names, values, missing, onChange }: FillFieldsProps) {
  return (
    <fieldset className={styles['fields']}>
      <legend className={styles['legend']}>{title}</legend>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {names.map((name) => (
        <TextField
          key={name}
          label={consentFields[name] ?? texts.stopped.letterFields[name] ?? name}
          value={(values[name] ?? '').split('\n').join('; ')}
          error={missing.includes(name) ? texts.prepare.missing : null}
          autoComplete="off"
          onChange={(typed) => {
            onChange(name, typed.replace(/;[ ]?/gu, '\n'));
          }}
        />
      ))}
    </fieldset>
  );
}
