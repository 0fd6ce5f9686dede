import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { classNames } from './classNames.ts';

/** Straight is recorded, a speech corner is told, dashed is our reading, loose has no source. */
export type ChipShape = 'fact' | 'said' | 'thought' | 'loose';

export interface ChipProps {
  readonly children: ReactNode;
  readonly shape?: ChipShape;
  readonly icon?: ReactNode;
  readonly title?: string | undefined;
}

/** A small label that is not a button. */
export function Chip({ children, shape = 'fact', icon, title }: ChipProps) {
  return (
    <span
      className={classNames(styles['chip'], styles[shape])}
      {...(title !== undefined && { title })}
    >
      {icon}
      {children}
    </span>
  );
}
