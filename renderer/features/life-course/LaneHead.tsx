import type { LaneName } from '#shared/life-course/laneName';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import styles from './LifeCoursePicture.module.css';

export interface LaneHeadProps {
  readonly lane: LaneName;
  readonly middle: number;
  readonly right: number;
  readonly isTabStop: boolean;
  readonly onAdd: () => void;
  readonly onFocus: () => void;
}

/** The name of a lane; pressed, it adds an event there. */
export function LaneHead(props: LaneHeadProps) {
  const { lane, middle, right, isTabStop, onAdd, onFocus } = props;
  const plus = right - 14;
  return (
    <g
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={lifeCourse.picture.addIn(lifeCourse.lanes[lane])}
      data-lane={lane}
      className={styles['lane']}
      onClick={onAdd}
      onFocus={onFocus}
    >
      <rect className={styles['ring']} x={3} y={middle - 12} width={right - 6} height={24} rx={5} />
      <text className={styles['laneName']} x={10} y={middle + 4}>
        {lifeCourse.lanes[lane]}
      </text>
      <path
        className={styles['plus']}
        d={`M${String(plus)} ${String(middle - 5)}v10M${String(plus - 5)} ${String(middle)}h10`}
      />
    </g>
  );
}
