import example from '#resources/example-analysis.json';
import type { Analysis } from '#shared/analysis/analysis';
import {
  analysisFromPortable,
  readPortable,
  type PortableContent,
} from '#shared/analysis/portable';

/** The fictional example that ships with the app, with the ids of its file. */
export function exampleAnalysis(): Analysis {
  return analysisFromPortable(examplePortable());
}

/** The same as it is opened from its file. */
export function examplePortable(): PortableContent {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** An analysis in which nothing was ever written. */
export function emptyAnalysis(): Analysis {
  return analysisFromPortable(new Map());
}
