import { Label, TextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';

export interface TextAreaFieldProps extends Omit<
  TextFieldProps,
  'children' | 'className' | 'style' | 'isInvalid' | 'validationBehavior'
> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly rows?: number;
  readonly className?: string | undefined;
}

/** Several lines of plain text; for prose of the analysis use the editor instead. */
export function TextAreaField({
  label,
  hint,
  error,
  rows = 3,
  className,
  ...rest
}: TextAreaFieldProps) {
  return (
    <TextField
      {...rest}
      isInvalid={error != null && error !== ''}
      validationBehavior="aria"
      className={classNames(styles['field'], className)}
    >
      <Label className={classNames(styles['label'])}>{label}</Label>
      <TextArea rows={rows} className={classNames(styles['input'], styles['area'])} />
      <FieldNotes hint={hint} error={error} />
    </TextField>
  );
}
