import type { Analysis, Entity } from '../analysis/analysis.ts';
import { isBack, isOut } from '../analysis/roundState.ts';
import type { EntityId } from '../base/ids.ts';

/**
 * An analysis as it is put to a reader in one round: that round says what is asked and nothing of how
 * it is sent, so that sealing it changes no word of what was looked through. What the duo asks
 * elsewhere and never sent is nobody else's.
 */
export function asAsked(analysis: Analysis, round: EntityId): Analysis {
  const review = analysis.review.flatMap((one): readonly Entity<'review'>[] => {
    if (one.id === round) return [onlyQuestion(one)];
    return isOut(one) || isBack(one) ? [one] : [];
  });
  return { ...analysis, review };
}

function onlyQuestion(round: Entity<'review'>): Entity<'review'> {
  return {
    ...round,
    on: null,
    by: null,
    verdict: null,
    channel: null,
    isIdentifiable: false,
    sentOn: null,
    expiresOn: null,
    returnedOn: null,
    judgement: [],
    reader: '',
    version: '',
    placeKey: '',
    answer: '',
    readerKey: '',
    signature: '',
  };
}
