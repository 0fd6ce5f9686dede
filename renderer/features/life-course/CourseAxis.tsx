import { lifeCourse } from '#shared/text/nl/lifeCourse';
import type { LifeScale, ScaleYear } from '#shared/life-course/lifeScale';
import styles from './LifeCoursePicture.module.css';

export interface CourseAxisProps {
  readonly scale: LifeScale;
  readonly birthDate: string | null;
  readonly bottom: number;
  readonly now: number;
  readonly measure: (words: string) => number;
}

export const AXIS_HEIGHT = 42;
/** Room below the lanes for the words about squeezed years. */
export const FOOT_HEIGHT = 26;

const CLOSE = 8;
/** Words may reach a little over the last year. */
const EDGE = 8;
const ROOM_FOR_WORD = 62;

/** Years with the age below them, a line at the start of each, and where years stand closer. */
export function CourseAxis({ scale, birthDate, bottom, now, measure }: CourseAxisProps) {
  const born = birthDate === null ? null : Number(birthDate.slice(0, 4));
  const named = namedYears(scale, measure);
  const nowX = scale.x(now);
  const isNowShown = nowX > scale.left && nowX < scale.right;
  return (
    <g aria-hidden="true">
      {scale.years.map(({ year, x }) => (
        <line
          key={year}
          className={named.has(year) ? styles['yearLine'] : styles['minorLine']}
          x1={x}
          x2={x}
          y1={named.has(year) ? AXIS_HEIGHT - 6 : AXIS_HEIGHT}
          y2={bottom}
        />
      ))}
      {scale.years
        .filter(({ year }) => named.has(year))
        .map(({ year, x, width }) => (
          <g key={year}>
            <text className={styles['year']} x={x + 3} y={17}>
              {year}
            </text>
            {born !== null && year >= born && (
              <text className={styles['age']} x={x + 3} y={32}>
                {year === born
                  ? lifeCourse.picture.born
                  : width >= ROOM_FOR_WORD
                    ? lifeCourse.picture.year(year - born - 1)
                    : String(year - born - 1)}
              </text>
            )}
          </g>
        ))}
      {isNowShown && (
        <line className={styles['now']} x1={nowX} x2={nowX} y1={AXIS_HEIGHT} y2={bottom} />
      )}
      {squeezedRuns(scale.years).map(({ from, to }) => (
        <g key={from}>
          <path
            className={styles['fold']}
            d={`M${String(from + 2)} ${String(bottom + 4)}v4H${String(to - 2)}v-4`}
          />
          <text
            className={styles['age']}
            x={Math.max(
              scale.left,
              Math.min(from + 3, scale.right - measure(lifeCourse.picture.squeezed)),
            )}
            y={bottom + 21}
          >
            {lifeCourse.picture.squeezed}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The years whose words do not run into the next; the first of a life always. */
function namedYears(
  { years, right }: LifeScale,
  measure: (words: string) => number,
): ReadonlySet<number> {
  const named = new Set<number>();
  let edge = -Infinity;
  for (const { year, x } of years) {
    const isFirst = named.size === 0;
    const words = Math.max(measure(String(year)), isFirst ? measure(lifeCourse.picture.born) : 0);
    if (x < edge || x + words > right + EDGE) continue;
    named.add(year);
    edge = x + CLOSE + words;
  }
  return named;
}

/** Stretches of squeezed years that are long enough to say something about, the longest only. */
function squeezedRuns(
  years: readonly ScaleYear[],
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const { x, width, isSqueezed } of years) {
    const last = runs.at(-1);
    if (!isSqueezed) continue;
    if (last !== undefined && Math.abs(last.to - x) < 0.5) last.to = x + width;
    else runs.push({ from: x, to: x + width });
  }
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 1);
}
