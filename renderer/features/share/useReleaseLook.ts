import { useEffect, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { isDeidentified, type ReleaseLook } from '../../export/releasedCopy.ts';
import type { ShareWish } from '../../export/shareWish.ts';
import type { ShareParts } from './shareParts.ts';

interface Looked {
  readonly of: Analysis;
  readonly look: ReleaseLook | null;
}

export interface ReleaseLooking {
  /** Null while it is being looked through, or when that failed. */
  readonly look: ReleaseLook | null;
  readonly isLooking: boolean;
}

/** How the case was looked through for a copy without names. */
export function useReleaseLook(
  kind: ShareWish['kind'],
  analysis: Analysis,
  lookFor: ShareParts['lookFor'],
): ReleaseLooking {
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
  const isOfNow = looked?.of === analysis;
  return { look: isOfNow ? looked.look : null, isLooking: isDeidentified(kind) && !isOfNow };
}
