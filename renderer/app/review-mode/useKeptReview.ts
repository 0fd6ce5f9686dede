import { useEffect, useState } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import type { KeptReview } from '../../vault/review/workplaceReviews.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

/** A copy as it was read in, and that of the round before it when that is here too. */
export interface KeptCopy {
  readonly own: KeptReview;
  readonly earlier: KeptReview | null;
}

/** What the bytes of a copy say; null until they are read, or when they cannot be. */
export function useKeptReview(workplace: Workplace, alias: CaseAlias): KeptCopy | null {
  const [kept, setKept] = useState<KeptCopy | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readKept(workplace, alias).then((found) => {
      if (isCurrent) setKept(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [workplace, alias]);
  return kept;
}

/** The same, asked once. */
export async function readKept(
  { reviews }: Pick<Workplace, 'reviews'>,
  alias: CaseAlias,
): Promise<KeptCopy | null> {
  const own = await reviews.keptReview(alias);
  if (!own.ok) return null;
  const before = await reviews.earlierRound(alias);
  const earlier = before === null ? null : await reviews.keptReview(before);
  return { own: own.value, earlier: earlier?.ok === true ? earlier.value : null };
}
