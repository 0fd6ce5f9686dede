import styles from './UnreadDot.module.css';

export interface UnreadDotProps {
  /** What the dot means, for who does not see it. */
  readonly label: string;
}

/** Something here came from somebody else and was not looked at yet. */
export function UnreadDot({ label }: UnreadDotProps) {
  return <span role="img" aria-label={label} title={label} className={styles['dot']} />;
}
