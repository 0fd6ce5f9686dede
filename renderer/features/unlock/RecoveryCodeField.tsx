import type { Ref } from 'react';
import { nl } from '#shared/text/nl';
import { TextField } from '../../ui/TextField.tsx';
import { classNames } from '../../ui/classNames.ts';
import form from './gateForm.module.css';
import styles from './RecoveryCodeField.module.css';

export interface RecoveryCodeFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | null;
  readonly size?: 'normal' | 'large';
  readonly inputRef?: Ref<HTMLInputElement>;
}

const GROUP = /.{1,4}/gu;

/** One field for the whole code; below it the groups, numbered as on paper, to compare with. */
export function RecoveryCodeField(props: RecoveryCodeFieldProps) {
  const { value, onChange, error, size, inputRef } = props;
  const groups =
    value
      .replace(/[\s.\-_–—]/gu, '')
      .toUpperCase()
      .match(GROUP) ?? [];
  return (
    <div className={styles['code']}>
      <TextField
        label={nl.unlock.recovery.label}
        hint={nl.unlock.recovery.hint}
        value={value}
        onChange={onChange}
        error={error}
        autoComplete="off"
        spellCheck="false"
        autoFocus
        size={size ?? 'normal'}
        className={classNames(form['code'], form['wholeCode'])}
        {...(inputRef && { inputRef })}
      />
      {groups.length > 0 && (
        <ol className={styles['groups']} aria-label={nl.unlock.recovery.groups}>
          {groups.map((group, index) => (
            <li key={index} className={styles['group']}>
              {group}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
