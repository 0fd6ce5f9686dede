import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Tooltip,
  TooltipTrigger,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  readonly icon: ReactNode;
  /** Read aloud, and shown as a tooltip. */
  readonly label: string;
  /** Shown behind the label, for example "Ctrl+L". */
  readonly shortcut?: string | undefined;
  readonly bordered?: boolean;
  readonly size?: 'normal' | 'large';
  readonly className?: string | undefined;
}

/** A button that shows only a picture; its words stand in a tooltip. */
export function IconButton({
  icon,
  label,
  shortcut,
  bordered = false,
  size = 'normal',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames(
          styles['button'],
          bordered && styles['bordered'],
          size === 'large' && styles['large'],
          className,
        )}
      >
        {icon}
      </AriaButton>
      <Tooltip className={classNames(styles['tooltip'])} offset={6}>
        {label}
        {shortcut !== undefined && <kbd className={styles['keys']}>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
