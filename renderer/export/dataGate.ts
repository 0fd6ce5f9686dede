import type { Analysis } from '#shared/analysis/analysis';
import { writePortable } from '#shared/analysis/portable';
import type { Result } from '#shared/base/result';
import { fullAnalysis } from '#shared/report/fullAnalysis';
import { portableView } from '#shared/report/portableView';
import { fileName } from './fileName.ts';
import { leavingOverview, portableOverview, type LeavingOverview } from './leavingOverview.ts';
import { hexHash, letOutReady, type ExportProblem, type RegisterParts } from './register.ts';

/** The data of an analysis, ready to leave for another program; nothing is on disk yet. */
export interface PreparedData {
  readonly bytes: Uint8Array;
  readonly overview: LeavingOverview;
  readonly suggestedName: string;
}

/** Makes the file and looks at what it gives away; `date` is today, `YYYY-MM-DD`. */
export function prepareData(analysis: Analysis, date: string): PreparedData {
  const report = fullAnalysis(analysis, { date, version: null, sha256: hexHash });
  const json = writePortable(portableView(analysis));
  return {
    bytes: new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`),
    overview: portableOverview(json, analysis, leavingOverview(report, analysis)),
    suggestedName: fileName('portable', analysis, date),
  };
}

/** The way out for the data of an analysis, for the own file or another program of the owner. */
export async function saveData(
  { bytes, overview, suggestedName }: PreparedData,
  recipient: string,
  parts: RegisterParts,
): Promise<Result<{ readonly name: string }, ExportProblem>> {
  const file = {
    kind: 'portable',
    recipient,
    basis: 'ownFile',
    people: overview.people.map(({ id }) => id),
    words: overview.words,
    fileHash: hexHash(bytes),
  } as const;
  return letOutReady({ save: 'analysisJson', suggestedName, bytes, file }, parts);
}
