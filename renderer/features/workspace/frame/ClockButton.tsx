import { useState } from 'react';
import { CLOCK_WEEKS, clockOn } from '#shared/analysis/clock';
import { clockInputOf } from '#shared/analysis/caseSummary';
import { workspace } from '#shared/text/nl/workspace';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { isoDayOf } from '../../../ui/dutchTime.ts';
import { useNow } from '../../../ui/useNow.ts';
import { WeekBar } from '../../../ui/WeekBar.tsx';
import { ClockDialog } from './ClockDialog.tsx';

/** The six weeks in the bar; a press explains them and lets the duo pause. */
export function ClockButton() {
  const analysis = useAnalysis();
  const today = isoDayOf(useNow());
  const [isOpen, setOpen] = useState(false);
  const input = clockInputOf(analysis, today);
  const clock = clockOn(input, today);
  const label = labelOf(clock.kind, clock.week, input.pausedSince, input.establishedOn);
  return (
    <>
      <Button
        kind="quiet"
        aria-label={workspace.clock.button(label)}
        onPress={() => {
          setOpen(true);
        }}
      >
        <WeekBar
          week={clock.kind === 'notStarted' ? null : clock.week}
          weeks={CLOCK_WEEKS}
          label={label}
        />
      </Button>
      {isOpen && (
        <ClockDialog
          clock={clock}
          today={today}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function labelOf(
  kind: ReturnType<typeof clockOn>['kind'],
  week: number,
  pausedSince: string | null,
  establishedOn: string | null,
): string {
  switch (kind) {
    case 'notStarted':
      return workspace.clockNotStarted;
    case 'paused':
      return pausedSince === null ? '' : workspace.clockPaused(pausedSince);
    case 'stopped':
      return establishedOn === null ? '' : workspace.clockStopped(establishedOn);
    case 'running':
      return workspace.week(week);
  }
}
