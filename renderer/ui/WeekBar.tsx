import { classNames } from './classNames.ts';
import styles from './WeekBar.module.css';

export interface WeekBarProps {
  /** The running week, from 1; null when the clock does not run. */
  readonly week: number | null;
  /** For example "week 3 van 6" or "pauze sinds 4 maart"; always shown. */
  readonly label: string;
  readonly weeks?: number;
}

/** One segment per week; the words behind it say the same. */
export function WeekBar({ week, label, weeks = 6 }: WeekBarProps) {
  return (
    <span className={styles['bar']}>
      {week !== null && (
        <span className={styles['segments']} aria-hidden="true">
          {Array.from({ length: weeks }, (_, index) => (
            <i
              key={index}
              className={classNames(
                index + 1 < week && styles['done'],
                index + 1 === week && styles['now'],
              )}
            />
          ))}
        </span>
      )}
      <span>{label}</span>
    </span>
  );
}
