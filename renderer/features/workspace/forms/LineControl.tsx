import { useEffect, useRef, useState } from 'react';
import type { LineField } from '#shared/analysis/fields';
import { holdEdit } from '../../../state/pendingEdits.ts';
import { TextField } from '../../../ui/TextField.tsx';

export interface LineControlProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly type: LineField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isReadOnly: boolean;
}

interface Held {
  readonly write: () => void;
  readonly drop: () => void;
}

const IDLE_MS = 400;

/**
 * One line of text. It is written after a short rest instead of with every key: the document keeps
 * each value it ever had. What is still held is written on leaving, saving and locking.
 */
export function LineControl({ label, hint, type, value, onChange, isReadOnly }: LineControlProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const held = useRef<Held | null>(null);
  useEffect(() => () => held.current?.write(), []);

  const change = (typed: string) => {
    setDraft(typed);
    held.current?.drop();
    held.current = holdUntilRest(() => {
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

function holdUntilRest(commit: () => void): Held {
  const drop = () => {
    clearTimeout(timer);
    release();
  };
  const write = () => {
    drop();
    commit();
  };
  const timer = setTimeout(write, IDLE_MS);
  const release = holdEdit(write);
  return { write, drop };
}
