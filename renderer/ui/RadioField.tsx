import {
  RadioField as AriaRadioField,
  Label,
  RadioButton,
  RadioGroup,
} from 'react-aria-components';
import styles from './Choice.module.css';
import { classNames } from './classNames.ts';
import field from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import type { Option } from './option.ts';

export interface RadioFieldProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isDisabled?: boolean;
  /** `row` for a few short answers. */
  readonly layout?: 'column' | 'row';
}

/** One choice of a few, all of them in sight. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const { label, options, value, onChange, hint, error, isDisabled, layout = 'column' } = props;
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option) onChange(option.value);
      }}
      isDisabled={isDisabled ?? false}
      isInvalid={error != null && error !== ''}
      validationBehavior="aria"
      className={classNames(field['field'])}
    >
      <Label className={classNames(field['label'])}>{label}</Label>
      <div className={classNames(styles['options'], layout === 'row' && styles['inRow'])}>
        {options.map((option) => (
          <AriaRadioField key={option.value} value={option.value}>
            <RadioButton className={classNames(styles['choice'], styles['radio'])}>
              <span className={classNames(styles['box'])} aria-hidden="true" />
              <span>
                {option.label}
                {option.hint !== undefined && <span className={styles['hint']}>{option.hint}</span>}
              </span>
            </RadioButton>
          </AriaRadioField>
        ))}
      </div>
      <FieldNotes hint={hint} error={error} />
    </RadioGroup>
  );
}
