import { useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { fail, ok } from '#shared/base/result';
import { withoutRounds } from '#shared/review/withoutRounds';
import { CompareView } from '../../features/versions/CompareView.tsx';
import type { VersionEntry } from '../../features/versions/versionEntries.ts';
import type { VersionReader } from '../../features/versions/versionReader.ts';

interface NamedAnalysis {
  readonly name: string;
  readonly analysis: Analysis;
}

export interface CompareAnalysesProps {
  readonly before: NamedAnalysis;
  readonly after: NamedAnalysis;
}

/**
 * What changed in an analysis from one state to another, neither of which is a kept version. What
 * readers said of it is no change of it, and stands with their rounds.
 */
export function CompareAnalyses({ before, after }: CompareAnalysesProps) {
  const [{ old, fresh, reader }] = useState(() => {
    const entries = { old: entryOf('before', before), fresh: entryOf('after', after) };
    const read: VersionReader = ({ id }) => {
      if (id === entries.old.id) return ok(withoutRounds(before.analysis));
      return id === entries.fresh.id ? ok(withoutRounds(after.analysis)) : fail('damaged');
    };
    return { ...entries, reader: read };
  });
  return <CompareView before={old} after={fresh} reader={reader} onRestore={null} />;
}

function entryOf(id: string, { name: title }: NamedAnalysis): VersionEntry {
  return {
    id,
    kind: 'milestone',
    at: 0,
    title,
    reason: '',
    author: '',
    hash: '',
    snapshot: null,
  };
}
