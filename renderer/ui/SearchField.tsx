import { Search, X } from 'lucide-react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import type { Ref } from 'react';
import { classNames } from './classNames.ts';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly clearLabel: string;
  /** Shown while the field is empty, for example "Ctrl Shift F". */
  readonly shortcut?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A search box; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, clearLabel, shortcut } = props;
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      className={classNames(styles['field'])}
    >
      <Search aria-hidden="true" className={styles['glass']} />
      <Input
        className={classNames(styles['input'])}
        placeholder={label}
        {...(props.inputRef && { ref: props.inputRef })}
      />
      {value === '' && shortcut !== undefined && <kbd className={styles['keys']}>{shortcut}</kbd>}
      {value !== '' && (
        <Button className={classNames(styles['clear'])} aria-label={clearLabel}>
          <X aria-hidden="true" />
        </Button>
      )}
    </AriaSearchField>
  );
}
