import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classNames } from './classNames.ts';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'link' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** One primary per view; `plain` is the ordinary button. */
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
}

/** A button whose text says verb and thing. */
export function Button({
  kind = 'plain',
  size = 'normal',
  icon,
  children,
  className,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classNames(styles['button'], styles[kind], styles[size], className)}
    >
      {icon}
      <span className={styles['text']}>{children}</span>
    </AriaButton>
  );
}
