import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classNames } from './classNames.ts';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'link' | 'danger';

export interface ButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'isPending'
> {
  readonly children: ReactNode;
  /** One primary per view; `plain` is the ordinary button. */
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
  /** Busy with what it was pressed for: it stays focused and does nothing more. */
  readonly isPending?: boolean;
  /** To give it the focus. */
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button whose text says verb and thing. */
export function Button({
  kind = 'plain',
  size = 'normal',
  icon,
  children,
  className,
  isPending = false,
  onPress,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      // Not React Aria's own isPending: that announces an element which is gone a moment later.
      {...(onPress && !isPending && { onPress })}
      className={classNames(
        styles['button'],
        styles[kind],
        styles[size],
        isPending && styles['pending'],
        className,
      )}
    >
      {icon}
      <span className={styles['text']}>{children}</span>
    </AriaButton>
  );
}
