import type { Analysis } from '../../analysis/analysis.ts';

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
