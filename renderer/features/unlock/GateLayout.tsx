import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '#shared/text/nl';
import { Logo } from '../../ui/Logo.tsx';
import { Ripples } from '../../ui/Ripples.tsx';
import styles from './GateLayout.module.css';

export interface GateLayoutProps {
  readonly children: ReactNode;
  /** Stands on the art beside the form, for example how the work goes here. */
  readonly aside?: ReactNode;
  /** Runs along the top, for what someone must know before going on. */
  readonly notice?: ReactNode;
}

/** The page before the work: form on the left, ripples on the right. */
export function GateLayout({ children, aside, notice }: GateLayoutProps) {
  return (
    <div className={styles['page']}>
      {notice}
      <div className={styles['gate']}>
        <main className={styles['main']}>
          <p className={styles['brand']}>
            <Logo size="large" />
            {nl.common.appName}
          </p>
          <div className={styles['content']}>{children}</div>
          <p className={styles['foot']}>
            <ShieldCheck aria-hidden="true" />
            <span>{nl.unlock.foot}</span>
          </p>
        </main>
        <div className={styles['aside']}>
          <Ripples />
          {aside}
        </div>
      </div>
    </div>
  );
}
