import { Eye, EyeOff } from 'lucide-react';
import { useState, type KeyboardEvent, type Ref } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import { IconButton } from './IconButton.tsx';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly size?: 'normal' | 'large';
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** `new` keeps password managers from offering the current one. */
  readonly purpose?: 'current' | 'new';
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Shown or hidden from outside; without it the field keeps its own state. */
  readonly shown?: boolean;
  readonly onShownChange?: (shown: boolean) => void;
  readonly onCapsLock?: (on: boolean) => void;
}

/** A passphrase, hidden until asked; never spell-checked, corrected or kept by the browser. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, showLabel, hideLabel, hint, error, size = 'normal' } = props;
  const [ownShown, setOwnShown] = useState(false);
  const shown = props.shown ?? ownShown;
  const toggle = () => {
    setOwnShown(!shown);
    props.onShownChange?.(!shown);
  };
  const watchCapsLock = (event: KeyboardEvent) => {
    props.onCapsLock?.(event.getModifierState('CapsLock'));
  };
  return (
    <TextField
      value={value}
      onChange={onChange}
      type={shown ? 'text' : 'password'}
      autoComplete={props.purpose === 'new' ? 'new-password' : 'current-password'}
      spellCheck="false"
      isDisabled={props.isDisabled ?? false}
      isInvalid={error != null && error !== ''}
      validationBehavior="aria"
      className={classNames(styles['field'], size === 'large' && styles['large'])}
    >
      <Label className={classNames(styles['label'])}>{label}</Label>
      <div className={styles['row']}>
        <Input
          className={classNames(styles['input'])}
          autoFocus={props.autoFocus ?? false}
          autoCapitalize="off"
          autoCorrect="off"
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
          {...(props.inputRef && { ref: props.inputRef })}
        />
        <IconButton
          icon={shown ? <EyeOff /> : <Eye />}
          label={shown ? hideLabel : showLabel}
          onPress={toggle}
          size={size}
          bordered
        />
      </div>
      <FieldNotes hint={hint} error={error} />
    </TextField>
  );
}
