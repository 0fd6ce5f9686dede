import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from './classNames.ts';
import type { Option } from './option.ts';
import styles from './ToggleGroup.module.css';

export interface ToggleGroupProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Two to four views of the same thing side by side, one of them chosen. */
export function ToggleGroup<Value extends string>(props: ToggleGroupProps<Value>) {
  const { label, options, value, onChange } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const option = options.find((candidate) => keys.has(candidate.value));
        if (option) onChange(option.value);
      }}
      className={classNames(styles['group'])}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={classNames(styles['button'])}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
