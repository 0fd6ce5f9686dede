import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField as AriaCheckboxField } from 'react-aria-components';
import styles from './Choice.module.css';
import { classNames } from './classNames.ts';

export interface CheckboxFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean;
}

/** One yes-or-no; the hint is part of the label, so that it is read aloud with it. */
export function CheckboxField({ label, value, onChange, hint, isDisabled }: CheckboxFieldProps) {
  return (
    <AriaCheckboxField isSelected={value} onChange={onChange} isDisabled={isDisabled ?? false}>
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
