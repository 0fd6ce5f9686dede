import { useState } from 'react';
import { Form } from 'react-aria-components';
import { province } from '#shared/text/nl/province';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ProvinceDialog.module.css';

export interface RowOutProps {
  /** Takes out the line of this code; gives what is wrong, or null when it is out. */
  readonly onRemove: (typed: string) => string | null;
}

const text = province.files.row;
const LONGEST = 80;

/** Leaves one line out: somebody took a yes back, or a newer line came in its place. */
export function RowOut({ onRemove }: RowOutProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  return (
    <Form
      className={styles['row'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = onRemove(typed);
        setError(wrong);
        if (wrong === null) setTyped('');
      }}
    >
      <TextField
        label={text.label}
        hint={text.hint}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setError(null);
        }}
        error={error}
        maxLength={LONGEST}
        autoComplete="off"
      />
      <div>
        <Button type="submit">{text.button}</Button>
      </div>
    </Form>
  );
}
