import type { Analysis } from '../../analysis/analysis.ts';

/** Jeugdwet 7.3.8 lid 3. */
const YEARS = 20;

/** The last day on which something of the analysis is known to have changed; null when none is. */
export function lastChangeOf(analysis: Analysis): string | null {
  const days = [
    analysis.cover.establishedOn,
    ...analysis.change.map(({ on }) => on),
    ...analysis.statement.map(({ on }) => on),
    ...analysis.correction.map(({ decidedOn }) => decidedOn),
    ...analysis.review.map(({ on }) => on),
    ...analysis.consent.map(({ on }) => on),
  ].filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
}

/** The first day on which the file need not be kept any more, `YYYY-MM-DD`; only told, never used. */
export function keepUntil(lastChange: string): string {
  const [year = '', month = '', day = ''] = lastChange.split('-');
  const until = Number(year) + YEARS;
  const isLeap = (until % 4 === 0 && until % 100 !== 0) || until % 400 === 0;
  const isMissing = month === '02' && day === '29' && !isLeap;
  return `${String(until)}-${isMissing ? '03-01' : `${month}-${day}`}`;
}
