import type { ReactNode } from 'react';
import { classNames } from '../../ui/classNames.ts';
import styles from './FiveSteps.module.css';

export interface FiveStepsProps {
  readonly icon: ReactNode;
  /** 1 to 5. */
  readonly value: number;
  /** Says the same in words; shown as a tooltip and read aloud. */
  readonly label: string;
}

/** A judgement on five steps as small bars: to compare at a glance, never a score of a child. */
export function FiveSteps({ icon, value, label }: FiveStepsProps) {
  return (
    <span className={styles['five']} title={label}>
      {icon}
      <span className={styles['hidden']}>{label}</span>
      <span className={styles['bars']} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} className={classNames(styles['bar'], step <= value && styles['on'])} />
        ))}
      </span>
    </span>
  );
}
