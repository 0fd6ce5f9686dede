import { useEffect, useMemo, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { prepareReview } from '../../export/reviewGate.ts';
import type { MayReview, ReviewLook, ReviewWish } from '../../export/reviewWish.ts';
import type { AskParts } from './askParts.ts';

export interface Prepared {
  /** Null while the text is searched, or nobody asked yet. */
  readonly prepared: MayReview | null;
  /** Searches again after a failure; null when there was none. */
  readonly again: (() => void) | null;
}

interface Looked {
  readonly of: Analysis;
  readonly chosen: readonly string[] | null;
  readonly tries: number;
  readonly look: ReviewLook | null;
}

/**
 * What the gate says of a wish, with the case looked through when it goes without names. It is asked
 * only while `isWanted`: every key typed would begin another search.
 */
export function usePrepared(
  wish: Omit<ReviewWish, 'look'>,
  chosen: readonly string[] | null,
  isWanted: boolean,
  lookFor: AskParts['lookFor'],
): Prepared {
  const { analysis, isIdentifiable } = wish;
  const [looked, setLooked] = useState<Looked | null>(null);
  const [tries, setTries] = useState(0);
  const isAsked = isWanted && !isIdentifiable;
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    void lookFor(analysis, chosen)
      .catch(() => null)
      .then((look) => {
        if (!isGone) setLooked({ of: analysis, chosen, tries, look });
      });
    return () => {
      isGone = true;
    };
  }, [analysis, chosen, isAsked, lookFor, tries]);
  const isFresh = looked?.of === analysis && looked.chosen === chosen && looked.tries === tries;
  const look = isFresh ? looked.look : null;
  const isReady = isWanted && (isIdentifiable || (isFresh && look !== null));
  const prepared = useMemo(
    () => (isReady ? prepareReview({ ...wish, look }) : null),
    [isReady, wish, look],
  );
  const hasFailed = isAsked && isFresh && look === null;
  return {
    prepared,
    again: hasFailed
      ? () => {
          setTries(tries + 1);
        }
      : null,
  };
}
