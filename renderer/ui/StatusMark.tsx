import styles from './StatusMark.module.css';
import { classNames } from './classNames.ts';

/** How far a part is: nothing, half, paused, ringed, filled. */
export type StatusShape = 'empty' | 'half' | 'waiting' | 'ringed' | 'done';

export interface StatusMarkProps {
  readonly shape: StatusShape;
  /** The status in words; read aloud, and shown beside the knot unless `hideLabel`. */
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly className?: string | undefined;
}

/** The knot on the thread: its shape is the status, so it also works without colour. */
export function StatusMark({ shape, label, hideLabel = false, className }: StatusMarkProps) {
  return (
    <span className={classNames(styles['mark'], className)}>
      <svg
        viewBox="0 0 20 20"
        className={styles['knot']}
        {...(hideLabel ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      >
        <Knot shape={shape} />
      </svg>
      {!hideLabel && <span>{label}</span>}
    </span>
  );
}

function Knot({ shape }: { readonly shape: StatusShape }) {
  switch (shape) {
    case 'empty':
      return <circle cx="10" cy="10" r="5.5" />;
    case 'half':
      return (
        <>
          <circle cx="10" cy="10" r="5.5" />
          <path className={styles['fill']} d="M10 4.5a5.5 5.5 0 0 1 0 11z" />
        </>
      );
    case 'waiting':
      return (
        <>
          <circle cx="10" cy="10" r="5.5" />
          <path d="M8.2 7.8v4.4M11.8 7.8v4.4" />
        </>
      );
    case 'ringed':
      return (
        <>
          <circle className={styles['fill']} cx="10" cy="10" r="3" />
          <circle cx="10" cy="10" r="6.3" />
        </>
      );
    case 'done':
      return (
        <>
          <circle className={styles['fill']} cx="10" cy="10" r="7" />
          <path className={styles['tick']} d="m7 10.2 2.2 2.3 3.9-4.6" />
        </>
      );
  }
}
