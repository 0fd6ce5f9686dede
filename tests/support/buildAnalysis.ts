import type { Analysis } from '#shared/analysis/analysis';
import { SCHEMA_VERSION } from '#shared/analysis/analysis';
import { analysisFromPortable, PORTABLE_FORMAT, readPortable } from '#shared/analysis/portable';

/** An analysis with just these contents, written as in a portable file. */
export function buildAnalysis(contents: Readonly<Record<string, unknown>>): Analysis {
  const reading = readPortable({
    format: PORTABLE_FORMAT,
    version: SCHEMA_VERSION,
    analysis: contents,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return analysisFromPortable(reading.value);
}
