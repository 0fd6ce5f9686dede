import example from '#resources/example-analysis.json';
import type { Analysis } from '#shared/analysis/analysis';
import { analysisFromPortable, readPortable } from '#shared/analysis/portable';

/** The fictional example as everything outside the document reads it. */
export function exampleAnalysis(): Analysis {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return analysisFromPortable(reading.value);
}
