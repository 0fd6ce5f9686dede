import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** What comes here. */
  readonly title?: string | undefined;
  /** What to do, as a question where it can be. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Stands where nothing is yet; never while something is still loading. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {title !== undefined && <strong className={styles['title']}>{title}</strong>}
      <p>{children}</p>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
