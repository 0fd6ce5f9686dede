import { useState } from 'react';
import { classNames } from './classNames.ts';
import styles from './DateField.module.css';
import { formatDutchDate, parseDutchDate } from './dutchDate.ts';
import { TextField } from './TextField.tsx';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or null when nothing is filled in. */
  readonly value: string | null;
  /** Called for every complete date that exists, and with null when the field is emptied. */
  readonly onChange: (value: string | null) => void;
  /** Holds a visible example of the notation. */
  readonly hint: string;
  /** Said after leaving the field while what was typed is no date. */
  readonly invalidText: string;
  readonly error?: string | null | undefined;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

/** A full date, typed as `dd-mm-jjjj`; pasting works, and nothing jumps while typing. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, hint, invalidText, error } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const wrong = left && draft !== null;
  const change = (typed: string) => {
    setDraft(typed);
    setLeft(false);
    const iso = parseDutchDate(typed);
    if (iso !== null || typed.trim() === '') onChange(iso);
  };
  const leave = () => {
    setLeft(true);
    if (draft !== null && (draft.trim() === '' || parseDutchDate(draft) !== null)) setDraft(null);
  };
  return (
    <TextField
      label={label}
      value={draft ?? formatDutchDate(value)}
      onChange={change}
      onBlur={leave}
      hint={hint}
      error={wrong ? invalidText : error}
      inputMode="numeric"
      autoComplete="off"
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      className={classNames(styles['date'])}
    />
  );
}
