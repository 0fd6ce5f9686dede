import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { classNames } from './classNames.ts';
import popover from './Popover.module.css';

export interface MenuItemEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

export interface MenuButtonProps {
  /** The button that opens the menu: a Button or an IconButton. */
  readonly trigger: ReactNode;
  /** Groups are parted by a line. */
  readonly groups: readonly (readonly MenuItemEntry[])[];
  readonly label: string;
}

/** A button with a menu; letters jump, arrows walk, Escape closes. */
export function MenuButton({ trigger, groups, label }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(popover['popover'])} offset={4}>
        <Menu aria-label={label} className={classNames(popover['list'])}>
          {groups.flatMap((group, index) => [
            ...(index > 0
              ? [
                  <Separator
                    key={`line-${String(index)}`}
                    className={classNames(popover['separator'])}
                  />,
                ]
              : []),
            ...group.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                isDisabled={entry.isDisabled ?? false}
                onAction={entry.run}
                className={classNames(popover['item'])}
              >
                {entry.icon}
                <span className={popover['grow']}>{entry.label}</span>
                {entry.shortcut !== undefined && (
                  <kbd className={popover['keys']}>{entry.shortcut}</kbd>
                )}
              </MenuItem>
            )),
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
