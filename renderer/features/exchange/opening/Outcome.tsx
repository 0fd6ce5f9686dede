import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../../../ui/classNames.ts';
import styles from './OpenPackageDialog.module.css';

export interface OutcomeProps {
  readonly icon: LucideIcon;
  /** `danger` only when privacy or work is at stake. */
  readonly tone?: 'calm' | 'attention' | 'danger';
  readonly children: ReactNode;
}

/** One sign and what it means; the title of the dialog says it in a few words. */
export function Outcome({ icon: Icon, tone = 'calm', children }: OutcomeProps) {
  return (
    <div className={styles['outcome']}>
      <span className={classNames(styles['sign'], styles[tone])} aria-hidden="true">
        <Icon />
      </span>
      <div className={styles['text']}>{children}</div>
    </div>
  );
}
