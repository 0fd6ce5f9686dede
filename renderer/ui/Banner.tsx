import { CircleAlert, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classNames } from './classNames.ts';

export interface BannerProps {
  /** `danger` only when work or privacy is at stake; it is read aloud at once. */
  readonly tone: 'calm' | 'attention' | 'danger';
  /** What is the case. */
  readonly title?: string | undefined;
  /** What you can do. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** `bar` runs over the full width, without rounded corners. */
  readonly layout?: 'card' | 'bar';
}

/** Says what is the case and what you can do about it, with at most a few actions. */
export function Banner({ tone, title, children, action, layout = 'card' }: BannerProps) {
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames(styles['banner'], styles[tone], styles[layout])}
    >
      {tone === 'calm' ? <ShieldCheck aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}
      <div className={styles['content']}>
        <div className={styles['text']}>
          {title !== undefined && <strong>{title} </strong>}
          {children}
        </div>
        {action !== undefined && <div className={styles['actions']}>{action}</div>}
      </div>
    </div>
  );
}
