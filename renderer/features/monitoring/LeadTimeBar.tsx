import { CLOCK_WEEKS } from '#shared/analysis/clock';
import type { StepTime } from '#shared/monitoring/figuresOfCase';
import { monitoring } from '#shared/text/nl/monitoring';
import styles from './LeadTimeBar.module.css';

const SIX_WEEKS = CLOCK_WEEKS * 7;
const WIDTH = 1000;
const BAR = { top: 22, height: 26 };
/** Below this many units a number of days does not fit in its stretch. */
const NARROWEST = 34;

/** The steps as stretches of one bar, with a mark at six weeks; the table beside it says the same. */
export function LeadTimeBar({ steps }: { readonly steps: readonly StepTime[] }) {
  const scale = WIDTH / Math.max(daysOf(steps), SIX_WEEKS + 4);
  const mark = SIX_WEEKS * scale;
  const starts = steps.map((_, index) => daysOf(steps.slice(0, index)));
  return (
    <svg className={styles['bar']} viewBox={`0 0 ${String(WIDTH)} 54`} aria-hidden="true">
      {steps.map(({ from, days }, index) => {
        const start = (starts[index] ?? 0) * scale;
        const width = days * scale;
        return (
          <g key={from}>
            <rect
              className={styles[index % 2 === 0 ? 'even' : 'odd']}
              x={start}
              y={BAR.top}
              width={width}
              height={BAR.height}
            />
            {width >= NARROWEST && (
              <text className={styles['days']} x={start + width / 2} y={BAR.top + 18}>
                {days}
              </text>
            )}
          </g>
        );
      })}
      <line className={styles['mark']} x1={mark} x2={mark} y1={16} y2={54} />
      <text className={styles['label']} x={mark} y={11}>
        {monitoring.leadTime.sixWeeks}
      </text>
    </svg>
  );
}

function daysOf(steps: readonly StepTime[]): number {
  return steps.reduce((sum, { days }) => sum + days, 0);
}
