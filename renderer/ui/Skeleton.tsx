import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** Read aloud once, for example "Je analyses worden geladen". */
  readonly label: string;
  readonly rows?: number;
}

/** Holds the place of what is coming, so that an empty state never flashes by. */
export function Skeleton({ label, rows = 4 }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} className={styles['skeleton']}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className={styles['row']} />
      ))}
    </div>
  );
}
