import type { Ref } from 'react';
import {
  TextField as AriaTextField,
  Input,
  Label,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';

export interface TextFieldProps extends Omit<
  AriaTextFieldProps,
  'children' | 'className' | 'style' | 'isInvalid' | 'validationBehavior'
> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Set when the value cannot stay as it is; says what to do. */
  readonly error?: string | null | undefined;
  readonly size?: 'normal' | 'large';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

/** One line of text with its label above and its hint below. */
export function TextField({
  label,
  hint,
  error,
  size = 'normal',
  inputRef,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error != null && error !== ''}
      validationBehavior="aria"
      className={classNames(styles['field'], size === 'large' && styles['large'], className)}
    >
      <Label className={classNames(styles['label'])}>{label}</Label>
      <Input className={classNames(styles['input'])} {...(inputRef && { ref: inputRef })} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
