import { useEffect, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import { withoutRounds } from '#shared/review/withoutRounds';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { workspace } from '#shared/text/nl/workspace';
import { CompareView } from '../../features/versions/CompareView.tsx';
import type { VersionEntry } from '../../features/versions/versionEntries.ts';
import type { VersionReader } from '../../features/versions/versionReader.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { closeOverlay } from '../overlayStore.ts';
import { readKept, type KeptCopy } from './useKeptReview.ts';

export interface CompareRoundsProps {
  readonly workplace: Workplace;
  readonly alias: CaseAlias;
}

const texts = reviewMode.compare;

/** What changed between the copy of this round and that of the round before. */
export function CompareRounds({ workplace, alias }: CompareRoundsProps) {
  const [kept, setKept] = useState<KeptCopy | null | 'reading'>('reading');
  useEffect(() => {
    void readKept(workplace, alias).then(setKept);
  }, [workplace, alias]);
  const rounds = kept === 'reading' || kept === null ? null : kept;
  const title =
    rounds?.earlier == null
      ? reviewMode.commands.compare
      : texts.title(rounds.earlier.reviewed.round, rounds.own.reviewed.round);
  return (
    <Dialog title={title} isOpen width="wide" onClose={closeOverlay} closeLabel={texts.close}>
      {kept === 'reading' ? (
        <Skeleton label={workspace.view.loading} />
      ) : rounds?.earlier == null ? (
        <p>{texts.gone}</p>
      ) : (
        <Changes before={rounds.earlier.reviewed} after={rounds.own.reviewed} />
      )}
    </Dialog>
  );
}

interface Read {
  readonly round: number;
  readonly analysis: Analysis;
}

function Changes({ before, after }: { readonly before: Read; readonly after: Read }) {
  const [{ old, fresh, reader }] = useState(() => {
    const first = entryOf(before);
    const second = entryOf(after);
    // What readers said, and what was done with it, stands beside the text already.
    const read: VersionReader = ({ id }) => {
      if (id === first.id) return ok(withoutRounds(before.analysis));
      return id === second.id ? ok(withoutRounds(after.analysis)) : fail('damaged');
    };
    return { old: first, fresh: second, reader: read };
  });
  return <CompareView before={old} after={fresh} reader={reader} onRestore={null} />;
}

function entryOf({ round }: Read): VersionEntry {
  return {
    id: `round-${String(round)}`,
    kind: 'milestone',
    at: 0,
    title: texts.version(round),
    reason: '',
    author: '',
    hash: '',
    snapshot: null,
  };
}
