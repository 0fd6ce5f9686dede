import { workspace } from '../text/nl/workspace.ts';
import type { Analysis } from './analysis.ts';
import { clockOn, pausedTime, type ClockInput } from './clock.ts';
import { callingName, duoOf } from './people.ts';
import { eraseDay } from '../retention/retention.ts';
import { countDone, sectionProgress } from './sectionProgress.ts';

/** What the case list shows of a case: no name of the family, no words out of the analysis. */
export interface CaseFigures {
  readonly phase: string;
  readonly sectionsDone: number;
  readonly sectionsTotal: number;
  readonly requestedOn: string | null;
  readonly establishedOn: string | null;
  readonly pausedDays: number;
  readonly pausedSince: string | null;
  readonly duo: string;
  readonly attention: string;
  /** The day from which the copy may be erased; null before the hand-over and under a hold. */
  readonly eraseOn: string | null;
}

/** Days before the end of the six weeks from which the case list says so. */
const NEARLY_DUE_DAYS = 7;

/** The clock of an analysis as its input, with the pauses added up on `today`. */
export function clockInputOf(analysis: Analysis, today: string): ClockInput {
  const { requestedOn, establishedOn } = analysis.cover;
  const until = establishedOn !== null && establishedOn < today ? establishedOn : today;
  return { requestedOn, establishedOn, ...pausedTime(analysis.pause, requestedOn, until) };
}

/** The line of a case in the case list on a day. */
export function caseFigures(analysis: Analysis, today: string): CaseFigures {
  const progress = sectionProgress(analysis);
  const input = clockInputOf(analysis, today);
  return {
    phase: analysis.process.phase ?? 'registered',
    sectionsDone: countDone(progress),
    sectionsTotal: progress.length,
    requestedOn: input.requestedOn,
    establishedOn: input.establishedOn,
    pausedDays: input.pausedDays,
    pausedSince: input.pausedSince,
    duo: duoOf(analysis).map(callingName).join(' · '),
    attention: attentionOf(analysis, input, today),
    eraseOn: eraseDay(analysis.process),
  };
}

function attentionOf(analysis: Analysis, input: ClockInput, today: string): string {
  const { daysLeft } = clockOn(input, today);
  if (daysLeft !== null && daysLeft < 0) return workspace.attention.overdue;
  if (daysLeft !== null && daysLeft <= NEARLY_DUE_DAYS) return workspace.attention.nearlyDue;
  const waiting = sectionProgress(analysis).filter(({ status }) => status === 'waiting').length;
  return waiting === 0 ? '' : workspace.attention.waiting(waiting);
}
