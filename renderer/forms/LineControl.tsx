import { useEffect, useRef, useState } from 'react';
import type { LineField } from '#shared/analysis/fields';
import { holdUntilRest, type HeldTyping } from '../state/holdUntilRest.ts';
import { TextField } from '../ui/TextField.tsx';

export interface LineControlProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly type: LineField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isReadOnly: boolean;
}

/**
 * One line of text. It is written after a short rest instead of with every key: the document keeps
 * each value it ever had. Who types on is written now and then as well. What is still held is
 * written on leaving, saving and locking.
 */
export function LineControl({ label, hint, type, value, onChange, isReadOnly }: LineControlProps) {
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
      label={label}
      hint={hint}
      value={draft ?? value}
      onChange={change}
      onBlur={() => held.current?.write()}
      maxLength={type.maximum}
      autoComplete="off"
      isReadOnly={isReadOnly}
    />
  );
}
