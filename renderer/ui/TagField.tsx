import { ChevronDown, X } from 'lucide-react';
import { Button, ComboBox, Input, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { classNames } from './classNames.ts';
import combo from './ComboBoxField.module.css';
import field from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import type { Option } from './option.ts';
import { OptionList } from './OptionList.tsx';
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
 * Several choices of a list (people, factors): chosen ones stand under the box as tags. Values
 * that have no option any more are kept and not shown.
 */
export function TagField(props: TagFieldProps) {
  const { label, options, values, onChange } = props;
  const chosen = options.filter((option) => values.includes(option.value));
  const unknown = values.filter((value) => !options.some((option) => option.value === value));
  const remove = (keys: Iterable<unknown>) => {
    const gone = new Set(Array.from(keys, String));
    onChange(values.filter((value) => !gone.has(value)));
  };
  return (
    <div className={styles['field']}>
      <ComboBox
        selectionMode="multiple"
        value={chosen.map((option) => option.value)}
        onChange={(keys) => {
          onChange([...unknown, ...Array.from(keys, String)]);
        }}
        isDisabled={props.isDisabled ?? false}
        isInvalid={props.error != null && props.error !== ''}
        validationBehavior="aria"
        allowsEmptyCollection
        menuTrigger="focus"
        className={classNames(field['field'], styles['box'])}
      >
        <Label className={classNames(field['label'])}>{label}</Label>
        <div className={combo['box']}>
          <Input
            className={classNames(field['input'], combo['input'])}
            placeholder={props.placeholder ?? ''}
          />
          <Button className={classNames(combo['open'])}>
            <ChevronDown aria-hidden="true" />
          </Button>
        </div>
        <FieldNotes hint={props.hint} error={props.error} />
        <OptionList options={options} emptyText={props.emptyText} marksChosen />
      </ComboBox>
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
