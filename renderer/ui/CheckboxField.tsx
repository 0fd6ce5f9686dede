import { Check } from 'lucide-react';
import type { Ref } from 'react';
import { CheckboxButton, CheckboxField as AriaCheckboxField } from 'react-aria-components';
import styles from './Choice.module.css';
import { classNames } from './classNames.ts';

export interface CheckboxFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean;
  readonly inputRef?: Ref<HTMLInputElement | null>;
}

/** One yes-or-no; the hint is part of the label, so that it is read aloud with it. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, value, onChange, hint, isDisabled, inputRef } = props;
  return (
    <AriaCheckboxField
      isSelected={value}
      onChange={onChange}
      isDisabled={isDisabled ?? false}
      {...(inputRef && { inputRef })}
    >
      <CheckboxButton className={classNames(styles['choice'])}>
        <span className={classNames(styles['box'])} aria-hidden="true">
          <Check />
        </span>
        <span>
          {label}
          {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
        </span>
      </CheckboxButton>
    </AriaCheckboxField>
  );
}
