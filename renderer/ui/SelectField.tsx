import { ChevronDown } from 'lucide-react';
import { Button, Label, Select, SelectValue } from 'react-aria-components';
import { classNames } from './classNames.ts';
import field from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import type { Option } from './option.ts';
import { OptionList } from './OptionList.tsx';
import styles from './SelectField.module.css';

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isDisabled?: boolean;
  /** `inline` puts the label before the button, for toolbars. */
  readonly layout?: 'column' | 'inline';
}

/** One choice of a list that opens; typing letters jumps to an option. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, options, value, onChange, placeholder, hint, error, isDisabled } = props;
  return (
    <Select
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option) onChange(option.value);
      }}
      placeholder={placeholder}
      isDisabled={isDisabled ?? false}
      isInvalid={error != null && error !== ''}
      validationBehavior="aria"
      className={classNames(field['field'], props.layout === 'inline' && styles['inline'])}
    >
      <Label className={classNames(field['label'])}>{label}</Label>
      <Button className={classNames(field['input'], styles['button'])}>
        <SelectValue className={classNames(styles['value'])} />
        <ChevronDown aria-hidden="true" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <OptionList options={options} marksChosen />
    </Select>
  );
}
