import {
  NumberField as AriaNumberField,
  Input,
  Label,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import own from './NumberField.module.css';

export interface NumberFieldProps extends Omit<
  AriaNumberFieldProps,
  | 'children'
  | 'className'
  | 'style'
  | 'isInvalid'
  | 'validationBehavior'
  | 'value'
  | 'defaultValue'
  | 'onChange'
> {
  readonly label: string;
  readonly value: number | null;
  /** Null when the field was emptied. */
  readonly onChange: (value: number | null) => void;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly className?: string | undefined;
}

/** A whole or broken number; arrow keys step, an empty field is null. */
export function NumberField({
  label,
  value,
  onChange,
  hint,
  error,
  className,
  ...rest
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => {
        onChange(Number.isNaN(next) ? null : next);
      }}
      isInvalid={error != null && error !== ''}
      validationBehavior="aria"
      className={classNames(styles['field'], own['number'], className)}
    >
      <Label className={classNames(styles['label'])}>{label}</Label>
      <Input className={classNames(styles['input'])} />
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}
