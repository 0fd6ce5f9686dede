import { X } from 'lucide-react';
import { useState } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { ComboBoxField } from './ComboBoxField.tsx';
import type { Option } from './option.ts';
import styles from './TagField.module.css';

export interface TagFieldProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Shown in the list when nothing (more) fits. */
  readonly emptyText: string;
  /** Name of the list of what was chosen, for a screen reader. */
  readonly chosenLabel: string;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isDisabled?: boolean;
}

/**
 * Several choices of a list (people, factors): chosen ones stand above the box as tags. Values
 * that have no option any more are kept and not shown.
 */
export function TagField(props: TagFieldProps) {
  const { label, options, values, onChange } = props;
  const [round, setRound] = useState(0);
  const chosen = options.filter((option) => values.includes(option.value));
  const left = options.filter((option) => !values.includes(option.value));
  const remove = (keys: Iterable<unknown>) => {
    const gone = new Set(Array.from(keys, String));
    onChange(values.filter((value) => !gone.has(value)));
  };
  const add = (value: string | null) => {
    if (value === null) return;
    onChange([...values, value]);
    // A fresh box: it is empty again and offers only what is left.
    setRound(round + 1);
  };
  return (
    <div className={styles['field']}>
      <ComboBoxField
        key={round}
        label={label}
        options={left}
        value={null}
        onChange={add}
        emptyText={props.emptyText}
        placeholder={props.placeholder}
        hint={props.hint}
        error={props.error}
        isDisabled={props.isDisabled ?? false}
        autoFocus={round > 0}
      />
      {chosen.length > 0 && (
        <TagGroup aria-label={props.chosenLabel} onRemove={remove}>
          <TagList className={classNames(styles['tags'])}>
            {chosen.map((option) => (
              <Tag
                key={option.value}
                id={option.value}
                textValue={option.label}
                className={classNames(styles['tag'])}
              >
                <span>{option.label}</span>
                <Button slot="remove" className={classNames(styles['remove'])}>
                  <X aria-hidden="true" />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
