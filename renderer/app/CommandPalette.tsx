import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { nl } from '#shared/text/nl';
import type { Command } from '../state/commandStore.ts';
import { classNames } from '../ui/classNames.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './CommandPalette.module.css';
import { shortcutLabel } from './shortcuts.ts';

export interface CommandPaletteProps {
  readonly commands: readonly Command[];
  readonly isMac: boolean;
  readonly onClose: () => void;
}

/** Every command by its words; Enter runs the first one that fits. */
export function CommandPalette({ commands, isMac, onClose }: CommandPaletteProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const possible = commands.filter((command) => command.isEnabled?.() !== false);
  return (
    <Dialog title={nl.commands.paletteTitle} isOpen onClose={onClose} closeLabel={nl.common.close}>
      <Autocomplete filter={contains}>
        <SearchField aria-label={nl.commands.paletteLabel} autoFocus>
          <Input className={classNames(styles['input'])} placeholder={nl.commands.paletteLabel} />
        </SearchField>
        <Menu
          aria-label={nl.commands.paletteTitle}
          className={classNames(styles['menu'])}
          renderEmptyState={() => <p className={styles['none']}>{nl.commands.paletteEmpty}</p>}
        >
          {possible.map((command) => (
            <MenuItem
              key={command.id}
              id={command.id}
              textValue={command.label}
              className={classNames(styles['item'])}
              onAction={() => {
                onClose();
                command.run();
              }}
            >
              <span>{command.label}</span>
              <span className={styles['keys']}>
                {command.shortcut !== null && shortcutLabel(command.shortcut, isMac)}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
