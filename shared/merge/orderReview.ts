import { isCollectionName, type CollectionName } from '../analysis/collectionNames.ts';
import { nameOf } from '../analysis/entityNames.ts';
import type { EntityId } from '../base/ids.ts';
import { fieldKey, parseKey } from '../casedoc/keys.ts';
import type { ReviewItem } from './mergeReceipt.ts';
import { valueOf, type DocView, type MergeSide } from './mergeSide.ts';

/** Lists in which both moved something that was there already; one item a list. */
export function reviewOrder(
  mine: MergeSide,
  theirs: MergeSide,
  merged: DocView,
): readonly ReviewItem[] {
  const own = movedIn(mine, theirs, merged);
  const others = movedIn(theirs, mine, merged);
  return [...own].flatMap(([collection, moved]): readonly ReviewItem[] => {
    const also = others.get(collection);
    if (also === undefined) return [];
    // The same thing on both machines, whoever reads it.
    const [entity] = [...moved, ...also].sort();
    if (entity === undefined) return [];
    const ids = [...new Set([...moved, ...also])].sort();
    const title = nameOf(merged.analysis(), collection, entity);
    return [
      {
        id: ['order', collection, ...ids].join('|'),
        kind: 'order',
        place: { collection, entity },
        title,
      },
    ];
  });
}

/** What a side gave another place in its list, as far as the other knew it and it is still there. */
function movedIn(
  side: MergeSide,
  other: MergeSide,
  merged: DocView,
): ReadonlyMap<CollectionName, ReadonlySet<EntityId>> {
  const moved = new Map<CollectionName, Set<EntityId>>();
  for (const [type, sets] of side.changes.sets) {
    const name = side.nameOf(type);
    if (!isCollectionName(name)) continue;
    for (const [key, item] of sets) {
      const parsed = parseKey(key);
      if (parsed?.field !== 'order') continue;
      const known = other.doc.share.get(name)?._map.get(key);
      const now = merged.doc.share.get(name)?._map;
      const isGone = valueOf(now?.get(fieldKey(parsed.id, 'deleted'))) === true;
      // New here, removed since, or in the same place on both sides: nothing to look at.
      if (known === undefined || isGone || valueOf(known) === valueOf(item)) continue;
      moved.set(name, (moved.get(name) ?? new Set()).add(parsed.id));
    }
  }
  return moved;
}
