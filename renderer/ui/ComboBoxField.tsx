import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Input, Label } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './ComboBoxField.module.css';
import field from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import type { Option } from './option.ts';
import { OptionList } from './OptionList.tsx';

export interface ComboBoxFieldProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Shown in the list when nothing fits what was typed. */
  readonly emptyText: string;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isDisabled?: boolean;
}

/** One choice of a long list: type a part of the words, or open the list. */
export function ComboBoxField(props: ComboBoxFieldProps) {
  const { label, options, value, onChange, hint, error } = props;
  return (
    <ComboBox
      value={value}
      onChange={(chosen) => {
        onChange(chosen === null ? null : String(chosen));
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={error != null && error !== ''}
      validationBehavior="aria"
      allowsEmptyCollection
      menuTrigger="focus"
      className={classNames(field['field'])}
    >
      <Label className={classNames(field['label'])}>{label}</Label>
      <div className={styles['box']}>
        <Input
          className={classNames(field['input'], styles['input'])}
          placeholder={props.placeholder ?? ''}
        />
        <Button className={classNames(styles['open'])}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      <FieldNotes hint={hint} error={error} />
      <OptionList options={options} emptyText={props.emptyText} />
    </ComboBox>
  );
}
