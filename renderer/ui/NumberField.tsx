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

/**
 * A whole number; arrow keys step, an empty field is null. What is typed counts at once, not only
 * on leaving the field: the window may be locked or closed before that.
 */
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
      <Input
        className={classNames(styles['input'])}
        onInput={({ currentTarget }) => {
          const typed = wholeNumber(currentTarget.value, rest);
          if (typed !== undefined && typed !== value) onChange(typed);
        }}
      />
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}

/** What was typed so far, if it may stay as it is; undefined while it is no number in range. */
function wholeNumber(
  typed: string,
  { minValue = -Infinity, maxValue = Infinity }: Pick<NumberFieldProps, 'minValue' | 'maxValue'>,
): number | null | undefined {
  if (typed.trim() === '') return null;
  if (!/^\d{1,3}$/u.test(typed)) return undefined;
  const number = Number(typed);
  return number >= minValue && number <= maxValue ? number : undefined;
}
