import { isSingleName } from '../analysis/collectionNames.ts';
import type { EntityId } from '../base/ids.ts';
import { formatRemarkPlace, type RemarkPlace } from './remarkPlace.ts';
import type { RemarkThread } from './remarkThreads.ts';

/** A remark about a thing or a section as a whole, by its number in the list of remarks. */
export interface ThingNumber {
  readonly id: EntityId;
  readonly number: number;
  readonly isResolved: boolean;
}

/** The numbers at each thing and section, by its place as it is written; words have their own. */
export function thingNumbers(
  threads: readonly RemarkThread[],
): ReadonlyMap<string, readonly ThingNumber[]> {
  const byPlace = new Map<string, ThingNumber[]>();
  for (const thread of threads) {
    const place = thingOf(thread);
    if (place === null || !thread.isPlaceThere) continue;
    const key = formatRemarkPlace(place);
    const numbers = byPlace.get(key) ?? [];
    const { id, number, state } = thread;
    byPlace.set(key, [...numbers, { id, number, isResolved: state === 'resolved' }]);
  }
  return byPlace;
}

/** A value of a thing stands with the thing; what a section has once, with the section. */
function thingOf({ place, section, found }: RemarkThread): RemarkPlace | null {
  if (place === null || place.kind === 'section') return place;
  if (found !== null) return null;
  const { collection, id } = place;
  if (!isSingleName(collection)) return { kind: 'item', collection, id };
  return section === null ? null : { kind: 'section', section };
}
