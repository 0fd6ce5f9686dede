import type { Analysis } from '../analysis/analysis.ts';
import type { CollectionName } from '../analysis/collectionNames.ts';
import { displayValue } from '../analysis/displayValue.ts';
import type { ReviewComment } from '../analysis/review.ts';
import { itemOf } from './placeOfRemark.ts';
import { readProposedValue, writeProposedValue } from './proposedValue.ts';
import type { RemarkPlace } from './remarkPlace.ts';

/** Stands in front of what was seen: behind it nothing means that the field was empty. */
const SEEN = '=';
const LONGEST = 200;

/** What a field held when something else was proposed for it; empty for what does not fit. */
export function writeSeenValue(value: unknown): string {
  const written = SEEN + writeProposedValue(value);
  return written.length <= LONGEST ? written : '';
}

/** What became of a value since something else was proposed for it. */
export type SeenValue =
  /** An old suggestion: nobody noted what it was. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'same' }
  /** In words; empty for nothing. */
  | { readonly kind: 'changed'; readonly then: string };

export function seenValueOf(
  analysis: Analysis,
  place: Extract<RemarkPlace, { readonly kind: 'field' }>,
  { seenValue }: Pick<ReviewComment, 'seenValue'>,
): SeenValue {
  const { collection, id, field } = place;
  const item = itemOf(analysis, collection, id);
  if (seenValue === '' || item === undefined) return { kind: 'unknown' };
  if (writeSeenValue(item[field]) === seenValue) return { kind: 'same' };
  return { kind: 'changed', then: inWords(analysis, collection, field, seenValue) };
}

/** As far as the field still knows it: what was chosen can be gone. */
function inWords(
  analysis: Analysis,
  collection: CollectionName,
  field: string,
  seenValue: string,
): string {
  const written = seenValue.slice(SEEN.length);
  const value = readProposedValue(analysis, collection, field, written);
  return value === undefined ? '' : displayValue(analysis, collection, { [field]: value }, field);
}
