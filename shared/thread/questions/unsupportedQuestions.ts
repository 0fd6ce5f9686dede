import { nameOf } from '../../analysis/entityNames.ts';
import type { CaseFacts } from '../../quality/caseFacts.ts';
import type { FoundQuestion } from '../foundQuestion.ts';
import { unsupportedClaims } from '../thread.ts';

/** Hypotheses whose ground is gone: what is for them comes from nobody and nowhere any more. */
export function unsupportedQuestions({ analysis }: CaseFacts): readonly FoundQuestion[] {
  return (
    unsupportedClaims(analysis)
      // Nothing for it at all is asked about by K26, a factor by K33, help without a reason by K36.
      .filter(({ place, why }) => why === 'noGround' && place.collection === 'hypothesis')
      .map(({ place }) => ({
        id: 'los-grond' as const,
        at: place,
        slots: { item: nameOf(analysis, place.collection, place.id) },
      }))
  );
}
