import styles from './SkipLink.module.css';

export interface SkipLinkProps {
  readonly label: string;
  /** Id of the part to go to; it must be focusable (`tabIndex={-1}`). */
  readonly targetId: string;
}

/** The first thing Tab reaches: straight to the main part. */
export function SkipLink({ label, targetId }: SkipLinkProps) {
  return (
    <a
      href={`#${targetId}`}
      className={styles['skip']}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      {label}
    </a>
  );
}
