import { clockOn, CLOCK_WEEKS } from '#shared/analysis/clock';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { formatShortDay } from '../../ui/dutchTime.ts';
import { WeekBar } from '../../ui/WeekBar.tsx';

export interface CaseWeeksProps {
  readonly line: CaseSummary;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The six weeks of one case, as segments and in words. */
export function CaseWeeks({ line, today }: CaseWeeksProps) {
  const { kind, week } = clockOn(line, today);
  if (kind === 'notStarted') return <WeekBar week={null} label={nl.cases.weekUnknown} />;
  if (kind === 'stopped') {
    const on = formatShortDay(line.establishedOn ?? today, today);
    return <WeekBar week={null} label={nl.cases.established(on)} />;
  }
  if (kind === 'paused') {
    const since = formatShortDay(line.pausedSince ?? today, today);
    return <WeekBar week={week} label={nl.cases.paused(since)} />;
  }
  const label = week > CLOCK_WEEKS ? nl.cases.weekOver(week) : nl.cases.week(week);
  return <WeekBar week={week} weeks={CLOCK_WEEKS} label={label} />;
}
