import example from '#resources/example-analysis.json';
import type { Analysis } from '#shared/analysis/analysis';
import { analysisFromPortable, readPortable } from '#shared/analysis/portable';

/** The fictional example that ships with the app, with the ids of its file. */
export function exampleAnalysis(): Analysis {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return analysisFromPortable(reading.value);
}

/** An analysis in which nothing was ever written. */
export function emptyAnalysis(): Analysis {
  return analysisFromPortable(new Map());
}
