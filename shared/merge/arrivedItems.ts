import { collectionNames, isSingleName } from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import { nameOf } from '../analysis/entityNames.ts';
import type { AnyField } from '../analysis/fields.ts';
import { homeSection } from '../analysis/sectionOf.ts';
import { sectionIds } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import { proseName } from '../casedoc/blockNames.ts';
import { fieldKey, parseKey } from '../casedoc/keys.ts';
import type { ArrivedItem } from './mergeReceipt.ts';
import { valueOf, type DocView, type MergeSide } from './mergeSide.ts';
import type { Touched } from './touched.ts';

/** What the other side brought, per thing, in the order of the method. */
export function listArrived(
  theirs: MergeSide,
  touched: ReadonlyMap<EntityId, Touched>,
  mine: MergeSide,
  merged: DocView,
  wordsIn: (root: string) => number,
): readonly ArrivedItem[] {
  const items = [...touched.values()].flatMap((one): ArrivedItem[] => {
    const { collection, entity } = one;
    const change = changeOf(one, mine, merged);
    if (change === null) return [];
    const fields = [...one.fields].sort();
    const words = fields.map(
      (field) => wordsIn(proseName(entity, field)) + lineWords(theirs, one, field),
    );
    const teller = change === 'removed' ? mine : merged;
    return [
      {
        section: homeSection(collection, entity, fields[0]),
        collection,
        entity,
        title: nameOf(teller.analysis(), collection, entity),
        change,
        words: words.reduce((sum, count) => sum + count, 0),
        fields,
      },
    ];
  });
  return items.sort(
    (left, right) =>
      sectionIds.indexOf(left.section) - sectionIds.indexOf(right.section) ||
      collectionNames.indexOf(left.collection) - collectionNames.indexOf(right.collection),
  );
}

/** Words in short labels that the side gave and that stand in its document. */
export function lineWords(side: MergeSide, { collection, entity }: Touched, field: string): number {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
  if (fields[field]?.kind !== 'line') return 0;
  const value = valueOf(side.doc.share.get(collection)?._map.get(fieldKey(entity, field)));
  if (typeof value !== 'string') return 0;
  return value.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Null when there is nothing to see: made and removed again, or already removed here. */
function changeOf(
  { collection, entity, deleted, fields }: Touched,
  mine: MergeSide,
  merged: DocView,
): ArrivedItem['change'] | null {
  const isGone = isDeleted(merged, collection, entity);
  const isNew = !isSingleName(collection) && !isKnown(mine, collection, entity);
  if (isNew) return isGone ? null : 'added';
  if (isGone) return deleted === true && !isDeleted(mine, collection, entity) ? 'removed' : null;
  if (isDeleted(mine, collection, entity)) return 'added';
  return fields.size > 0 ? 'changed' : null;
}

function isDeleted({ doc }: DocView, collection: string, entity: EntityId): boolean {
  return valueOf(doc.share.get(collection)?._map.get(fieldKey(entity, 'deleted'))) === true;
}

function isKnown({ doc }: DocView, collection: string, entity: EntityId): boolean {
  const map = doc.share.get(collection)?._map;
  if (map?.has(fieldKey(entity, 'createdAt')) === true) return true;
  return [...(map?.keys() ?? [])].some((key) => parseKey(key)?.id === entity);
}
