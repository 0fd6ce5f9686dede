import type { CollectionName, ListName } from '../analysis/collectionNames.ts';
import type { AnyEntity } from '../analysis/displayValue.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';

const PARENTS: Partial<Record<CollectionName, ListName>> = {
  evidence: 'hypothesis',
  position: 'hypothesis',
  reviewComment: 'review',
};

/** What a thing hangs under and cannot be seen without; null for what stands by itself. */
export function parentOf(
  collection: CollectionName,
  item: AnyEntity,
): { readonly collection: ListName; readonly id: EntityId } | null {
  const parent = PARENTS[collection];
  const id = parent === undefined ? null : item[parent];
  return parent !== undefined && isEntityId(id) ? { collection: parent, id } : null;
}
