import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { formatShortDay } from '../../ui/dutchTime.ts';
import { WeekBar } from '../../ui/WeekBar.tsx';
import { caseClock } from './caseClock.ts';

export interface CaseWeeksProps {
  readonly line: CaseSummary;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const WEEKS = 6;

/** The six weeks of one case, as segments and in words. */
export function CaseWeeks({ line, today }: CaseWeeksProps) {
  const clock = caseClock(line, today);
  switch (clock.kind) {
    case 'unknown':
      return <WeekBar week={null} label={nl.cases.weekUnknown} />;
    case 'established':
      return <WeekBar week={null} label={nl.cases.established(formatShortDay(clock.on, today))} />;
    case 'paused':
      return (
        <WeekBar week={clock.week} label={nl.cases.paused(formatShortDay(clock.since, today))} />
      );
    case 'running':
      return (
        <WeekBar
          week={clock.week}
          label={clock.week > WEEKS ? nl.cases.weekOver(clock.week) : nl.cases.week(clock.week)}
        />
      );
  }
}
