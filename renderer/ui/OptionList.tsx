import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classNames } from './classNames.ts';
import type { Option } from './option.ts';
import popover from './Popover.module.css';

export interface OptionListProps {
  readonly options: readonly Option[];
  /** Shown when no option fits; without it an empty list is empty. */
  readonly emptyText?: string | undefined;
  /** Marks what is chosen, where the field itself does not show it. */
  readonly marksChosen?: boolean;
}

/** The options that open under a field, each with its hint. Inside a `Select` or `ComboBox`. */
export function OptionList({ options, emptyText, marksChosen = false }: OptionListProps) {
  return (
    <Popover className={classNames(popover['popover'])} offset={4}>
      <ListBox
        className={classNames(popover['list'])}
        {...(emptyText !== undefined && {
          renderEmptyState: () => <p className={popover['empty']}>{emptyText}</p>,
        })}
      >
        {options.map((option) => (
          <ListBoxItem
            key={option.value}
            id={option.value}
            textValue={option.label}
            className={classNames(popover['item'])}
          >
            {({ isSelected }) => (
              <>
                <span className={popover['grow']}>
                  {option.label}
                  {option.hint !== undefined && (
                    <span className={popover['itemHint']}>{option.hint}</span>
                  )}
                </span>
                {marksChosen && isSelected && <Check aria-hidden="true" />}
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  );
}
