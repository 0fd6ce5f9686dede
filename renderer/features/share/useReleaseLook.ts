import { useEffect, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { isDeidentified, type ReleaseLook } from '../../export/releasedCopy.ts';
import type { ShareWish } from '../../export/shareWish.ts';
import type { ShareParts } from './shareParts.ts';

interface Looked {
  readonly of: Analysis;
  readonly look: ReleaseLook | null;
}

/** How the case was looked through for a copy without names; null until that is done. */
export function useReleaseLook(
  kind: ShareWish['kind'],
  analysis: Analysis,
  lookFor: ShareParts['lookFor'],
): ReleaseLook | null {
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    if (!isDeidentified(kind)) return;
    let isWanted = true;
    void lookFor(kind, analysis)
      .catch(() => null)
      .then((look) => {
        if (isWanted) setLooked({ of: analysis, look });
      });
    return () => {
      isWanted = false;
    };
  }, [kind, analysis, lookFor]);
  // Of an older state of the case it says nothing.
  return looked?.of === analysis ? looked.look : null;
}
