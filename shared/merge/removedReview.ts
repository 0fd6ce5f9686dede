import { nameOf } from '../analysis/entityNames.ts';
import type { EntityId } from '../base/ids.ts';
import { fieldKey } from '../casedoc/keys.ts';
import type { ReviewItem } from './mergeReceipt.ts';
import { pairId, valueOf, type DocView, type MergeSide } from './mergeSide.ts';
import type { Touched } from './touched.ts';

/** Things that `remover` put in the bin while `worker` wrote in them, or built something on them. */
export function reviewRemoved(
  remover: MergeSide,
  removed: ReadonlyMap<EntityId, Touched>,
  worker: MergeSide,
  worked: ReadonlyMap<EntityId, Touched>,
  merged: DocView,
): readonly ReviewItem[] {
  const items: ReviewItem[] = [];
  for (const { collection, entity, deleted } of removed.values()) {
    if (deleted !== true || worked.get(entity)?.deleted === true) continue;
    const key = fieldKey(entity, 'deleted');
    const flag = merged.doc.share.get(collection)?._map.get(key);
    if (flag === undefined || valueOf(flag) !== true) continue;
    const isWorkedAt =
      (worked.get(entity)?.fields.size ?? 0) > 0 ||
      [...worked.values()].some(
        (other) =>
          other.deleted !== true &&
          // An arrow without its end is told by itself.
          ((other.collection !== 'link' && other.pointsAt.has(entity)) ||
            isPart(other, entity, worker)),
      );
    if (!isWorkedAt) continue;
    items.push({
      id: pairId('removed', `${collection}/${entity}`, flag),
      kind: 'removed',
      place: { collection, entity },
      title: nameOf(worker.analysis(), collection, entity),
      removedBy: remover.party,
    });
  }
  return items;
}

/** What is shown inside another thing, and disappears with it. */
const parentFields: Readonly<Partial<Record<Touched['collection'], string>>> = {
  evidence: 'hypothesis',
  position: 'hypothesis',
  reviewComment: 'review',
};

function isPart(
  { collection, entity, fields }: Touched,
  whole: EntityId,
  side: MergeSide,
): boolean {
  const field = parentFields[collection];
  if (field === undefined || fields.size === 0) return false;
  return valueOf(side.doc.share.get(collection)?._map.get(fieldKey(entity, field))) === whole;
}
