import type { Analysis } from '#shared/analysis/analysis';
import { addDays } from '#shared/base/partialDate';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

/** The day the analysis was asked for. */
export const START = '2026-03-02';
/** So many days after it. */
export const day = (after: number) => addDays(START, after);

export const people = [
  { id: 'p-1', name: 'Noor de Vries', role: 'youth' },
  { id: 'p-2', name: 'Ans de Vries', role: 'parent' },
  { id: 'p-3', name: 'Bo Jansen', role: 'poolScientist' },
  { id: 'p-4', name: 'Ineke de Graaf', role: 'supervisor' },
];

/** A case of that day, with these contents. */
export function caseWith(more: Readonly<Record<string, unknown>> = {}): Analysis {
  return buildAnalysis({ cover: { requestedOn: START }, participant: people, ...more });
}
