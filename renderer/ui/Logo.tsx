import { classNames } from './classNames.ts';
import styles from './Logo.module.css';

export interface LogoProps {
  readonly size?: 'normal' | 'large';
}

/** The S of one thread with three knots; decoration, the name stands beside it. */
export function Logo({ size = 'normal' }: LogoProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={classNames(styles['logo'], size === 'large' && styles['large'])}
    >
      <path d="M15.6 5.2C14.8 3.6 12.8 2.8 10.4 2.8 7 2.8 4.8 4.4 4.8 6.5c0 4.6 10.6 2.4 10.6 7 0 2.1-2.2 3.7-5.6 3.7-2.4 0-4.4-.8-5.2-2.4" />
      <circle cx="15.6" cy="5.3" r="2" />
      <circle cx="4.5" cy="14.7" r="2" />
      <circle cx="10.1" cy="10" r="2" />
    </svg>
  );
}
