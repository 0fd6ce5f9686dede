import { nameOf } from '../analysis/entityNames.ts';
import type { EntityId } from '../base/ids.ts';
import { isEntityId } from '../base/ids.ts';
import { fieldKey } from '../casedoc/keys.ts';
import type { ReviewItem } from './mergeReceipt.ts';
import { valueOf, type DocView, type MergeSide } from './mergeSide.ts';
import type { Touched } from './touched.ts';

/** Arrows that `worker` drew or changed while `remover` took away a factor at one of their ends. */
export function reviewDangling(
  remover: MergeSide,
  removed: ReadonlyMap<EntityId, Touched>,
  worker: MergeSide,
  worked: ReadonlyMap<EntityId, Touched>,
  merged: DocView,
): readonly ReviewItem[] {
  return [...worked.values()].flatMap(({ collection, entity, fields }) => {
    if (collection !== 'link' || fields.size === 0) return [];
    const isGone = (one: EntityId, list: 'link' | 'factor'): boolean =>
      valueOf(merged.doc.share.get(list)?._map.get(fieldKey(one, 'deleted'))) === true;
    if (isGone(entity, 'link')) return [];
    return ENDS.flatMap((field): readonly ReviewItem[] => {
      const end = valueOf(merged.doc.share.get('link')?._map.get(fieldKey(entity, field)));
      if (!isEntityId(end) || removed.get(end)?.deleted !== true || !isGone(end, 'factor')) {
        return [];
      }
      return [
        {
          id: `dangling|${entity}|${field}|${end}`,
          kind: 'dangling',
          place: { collection: 'link', entity },
          end: { collection: 'factor', entity: end },
          title: nameOf(worker.analysis(), 'factor', end),
          removedBy: remover.party,
        },
      ];
    });
  });
}

const ENDS = ['from', 'to'] as const;
