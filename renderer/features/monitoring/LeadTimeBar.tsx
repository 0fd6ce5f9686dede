import { CLOCK_WEEKS } from '#shared/analysis/clock';
import type { StepTime } from '#shared/monitoring/figuresOfCase';
import { monitoring } from '#shared/text/nl/monitoring';
import styles from './LeadTimeBar.module.css';

const SIX_WEEKS = CLOCK_WEEKS * 7;
/** Days beyond six weeks that are drawn even when nothing happened in them. */
const ROOM_AFTER = 4;
/** Below this part of the bar, in percent, a number of days does not fit in its stretch. */
const NARROWEST = 5;

/** The steps as stretches of one bar, with a mark at six weeks; the table beside it says the same. */
export function LeadTimeBar({ steps }: { readonly steps: readonly StepTime[] }) {
  const total = Math.max(daysOf(steps), SIX_WEEKS + ROOM_AFTER);
  const part = (days: number) => (days / total) * 100;
  const mark = percent(part(SIX_WEEKS));
  return (
    <svg className={styles['bar']} aria-hidden="true">
      {steps.map(({ from, days }, index) => {
        const start = part(daysOf(steps.slice(0, index)));
        const width = part(days);
        return (
          <g key={from}>
            <rect
              className={styles[index % 2 === 0 ? 'even' : 'odd']}
              x={percent(start)}
              y={20}
              width={percent(width)}
              height={28}
            />
            {width >= NARROWEST && (
              <text className={styles['days']} x={percent(start + width / 2)} y={39}>
                {days}
              </text>
            )}
          </g>
        );
      })}
      <line className={styles['mark']} x1={mark} x2={mark} y1={15} y2={54} />
      <text className={styles['label']} x={mark} y={11}>
        {monitoring.leadTime.sixWeeks}
      </text>
    </svg>
  );
}

function percent(value: number): string {
  return `${String(value)}%`;
}

function daysOf(steps: readonly StepTime[]): number {
  return steps.reduce((sum, { days }) => sum + days, 0);
}
