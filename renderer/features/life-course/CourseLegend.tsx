import type { CourseEvent } from '#shared/life-course/courseEvents';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { FORK } from './EventMark.tsx';
import marks from './LifeCoursePicture.module.css';
import styles from './LifeCourseView.module.css';

export interface CourseLegendProps {
  readonly events: readonly CourseEvent[];
}

/** What the signs in the picture mean; only those that are there. */
export function CourseLegend({ events }: CourseLegendProps) {
  const isUnsure = events.some(
    ({ span }) => span !== null && (!span.isSure || span.to - span.from > 0.5),
  );
  return (
    <ul className={styles['legend']} aria-label={lifeCourse.legend}>
      {events.some(({ isTurningPoint }) => isTurningPoint) && (
        <li>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <path className={marks['key']} d="M0-9 9 0 0 9-9 0z" />
          </svg>
          {lifeCourse.picture.turningPoint}
        </li>
      )}
      {events.some(({ missedExit }) => missedExit) && (
        <li>
          <svg viewBox="-7 -8 14 16" aria-hidden="true">
            <path className={marks['fork']} d={FORK} />
          </svg>
          {lifeCourse.picture.missedExit}
        </li>
      )}
      {isUnsure && (
        <li>
          <svg viewBox="0 0 22 16" className={styles['wide']} aria-hidden="true">
            <rect className={marks['maybe']} x="1" y="3" width="20" height="10" rx="2" />
          </svg>
          {lifeCourse.picture.unsure}
        </li>
      )}
    </ul>
  );
}
