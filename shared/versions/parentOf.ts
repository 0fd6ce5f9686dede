import type { CollectionName, ListName } from '../analysis/collectionNames.ts';
import type { AnyEntity } from '../analysis/displayValue.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';

const PARENTS: Partial<Record<CollectionName, { readonly field: string; readonly to: ListName }>> =
  {
    evidence: { field: 'hypothesis', to: 'hypothesis' },
    position: { field: 'hypothesis', to: 'hypothesis' },
    reviewComment: { field: 'review', to: 'review' },
    reviewReply: { field: 'comment', to: 'reviewComment' },
    criterionJudgement: { field: 'review', to: 'review' },
  };

/** What a thing hangs under and cannot be seen without; null for what stands by itself. */
export function parentOf(
  collection: CollectionName,
  item: AnyEntity,
): { readonly collection: ListName; readonly id: EntityId } | null {
  const parent = PARENTS[collection];
  const id = parent === undefined ? null : item[parent.field];
  return parent !== undefined && isEntityId(id) ? { collection: parent.to, id } : null;
}
