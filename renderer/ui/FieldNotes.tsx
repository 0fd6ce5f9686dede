import { CircleAlert } from 'lucide-react';
import { FieldError, Text } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Field.module.css';

export interface FieldNotesProps {
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
}

/** The lines under a field: the hint stays, the error is tied to the input by React Aria. */
export function FieldNotes({ hint, error }: FieldNotesProps) {
  return (
    <>
      {hint !== undefined && hint !== '' && (
        <Text slot="description" className={classNames(styles['hint'])}>
          {hint}
        </Text>
      )}
      <FieldError className={classNames(styles['error'])}>
        <CircleAlert aria-hidden="true" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}
