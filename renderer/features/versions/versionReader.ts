import type { Analysis } from '#shared/analysis/analysis';
import { ok, type Result } from '#shared/base/result';
import type { SharedDoc } from '#shared/casedoc/updates';
import { readAnalysis, readVersion, type RebuildProblem } from '#shared/versions/snapshots';
import type { VersionEntry } from './versionEntries.ts';

/** Reads versions of one state of the case. */
export type VersionReader = (entry: VersionEntry) => Result<Analysis, RebuildProblem>;

/** Remembers what it read, because a version never changes; make a new one when the case did. */
export function createVersionReader(doc: SharedDoc): VersionReader {
  const known = new Map<string, Result<Analysis, RebuildProblem>>();
  return ({ id, snapshot }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const read = snapshot === null ? ok(readAnalysis(doc)) : readVersion(doc, snapshot);
    known.set(id, read);
    return read;
  };
}
