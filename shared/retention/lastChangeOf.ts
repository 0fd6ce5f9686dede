import type { Analysis } from '../analysis/analysis.ts';

/**
 * The last day on which something of the analysis changed, from which the law counts: the later of
 * the last day that stands in it and the last day it was edited (`YYYY-MM-DD`, null where nobody
 * knows). Null when neither is known.
 */
export function lastChangeOf(analysis: Analysis, editedOn: string | null = null): string | null {
  const days = [
    editedOn,
    analysis.cover.establishedOn,
    ...analysis.change.map(({ on }) => on),
    ...analysis.statement.map(({ on }) => on),
    ...analysis.correction.map(({ decidedOn }) => decidedOn),
    ...analysis.review.map(({ on }) => on),
    ...analysis.consent.map(({ on }) => on),
  ].filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
}
