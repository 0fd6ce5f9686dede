import { useEffect, useRef, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { holdUntilRest, type HeldTyping } from '../state/holdUntilRest.ts';
import { classNames } from '../ui/classNames.ts';
import styles from '../ui/Field.module.css';
import { FieldNotes } from '../ui/FieldNotes.tsx';

export interface HeldTextProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** One paragraph a line. */
  readonly value: string;
  /** Called after a short rest, and when the field, the case or the work is left. */
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly isReadOnly?: boolean;
}

/** A few plain lines that are written after a short rest, never lost while they are typed. */
export function HeldText(props: HeldTextProps) {
  const { label, hint, value, onChange, rows = 3, isReadOnly = false } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const held = useRef<HeldTyping | null>(null);
  useEffect(() => () => held.current?.write(), []);

  const change = (typed: string) => {
    setDraft(typed);
    held.current ??= holdUntilRest();
    held.current.put(() => {
      held.current = null;
      setDraft(null);
      onChange(typed);
    });
  };
  return (
    <TextField
      value={draft ?? value}
      onChange={change}
      onBlur={() => held.current?.write()}
      isReadOnly={isReadOnly}
      className={classNames(styles['field'])}
    >
      <Label className={classNames(styles['label'])}>{label}</Label>
      <TextArea rows={rows} className={classNames(styles['input'], styles['area'])} />
      <FieldNotes hint={hint} error={null} />
    </TextField>
  );
}
