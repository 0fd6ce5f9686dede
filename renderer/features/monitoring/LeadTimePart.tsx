import { CLOCK_WEEKS } from '#shared/analysis/clock';
import type { FiguresOfCase, LeadTime } from '#shared/monitoring/figuresOfCase';
import { longDate } from '#shared/text/nl/dates';
import { monitoring } from '#shared/text/nl/monitoring';
import { FigureTable } from './FigureTable.tsx';
import { LeadTimeBar } from './LeadTimeBar.tsx';
import styles from './LeadTimePart.module.css';

const text = monitoring.leadTime;
const SIX_WEEKS = CLOCK_WEEKS * 7;

/** The lead time against six weeks, as a sentence, a bar and the table behind the bar. */
export function LeadTimePart({
  figures: { leadTime, steps },
}: {
  readonly figures: FiguresOfCase;
}) {
  const isBackwards = steps.some(({ days }) => days < 0);
  return (
    <div className={styles['part']}>
      <h3>{text.title}</h3>
      <p className={styles['sentence']}>{leadTime === null ? text.none : sentenceOf(leadTime)}</p>
      {leadTime !== null && leadTime.pausedDays > 0 && (
        <p className={styles['quiet']}>{text.paused(leadTime.pausedDays)}</p>
      )}
      {steps.length > 0 && !isBackwards && <LeadTimeBar steps={steps} />}
      {isBackwards && <p className={styles['quiet']}>{text.backwards}</p>}
      {steps.length > 0 && (
        <FigureTable
          caption={text.caption}
          heads={[text.step, text.from, text.until, text.days]}
          rows={steps.map(({ from, to, on, until, days }) => ({
            key: from,
            cells: [
              text.between(text.steps[from], text.steps[to]),
              longDate(on),
              longDate(until),
              String(days),
            ],
          }))}
        />
      )}
    </div>
  );
}

function sentenceOf({ days, isDone }: LeadTime): string {
  const more = days - SIX_WEEKS;
  if (isDone) return more > 0 ? text.over(days, more) : text.within(days);
  return more > 0 ? text.runningOver(days, more) : text.running(days);
}
