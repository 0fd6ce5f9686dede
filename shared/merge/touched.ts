import { isCollectionName, type CollectionName } from '../analysis/collectionNames.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';
import { blockMapName } from '../casedoc/blockNames.ts';
import { parseKey } from '../casedoc/keys.ts';
import { valueOf, type DocView, type MergeSide } from './mergeSide.ts';

/** What one side did to one thing that the other had not seen. */
export interface Touched {
  readonly collection: CollectionName;
  readonly entity: EntityId;
  readonly fields: ReadonlySet<string>;
  /** Things it was pointed at anew. */
  readonly pointsAt: ReadonlySet<string>;
  /** The last value given to its bin flag; null when that was left alone. */
  readonly deleted: boolean | null;
}

/** Everything a side added to, changed in or took out of things, by thing. */
export function touchedBy(
  side: MergeSide,
  other: MergeSide,
  merged: DocView,
): ReadonlyMap<EntityId, Touched> {
  const touched = new Map<EntityId, Touched & { fields: Set<string>; pointsAt: Set<string> }>();
  const at = (collection: CollectionName, entity: EntityId) => {
    const known = touched.get(entity);
    if (known !== undefined) return known;
    const fresh = {
      ...noChange,
      collection,
      entity,
      fields: new Set<string>(),
      pointsAt: new Set<string>(),
    };
    touched.set(entity, fresh);
    return fresh;
  };
  const touchText = (root: string): void => {
    const place = merged.placeOf(root);
    if (place !== null) at(place.collection, place.entity).fields.add(place.field);
  };

  for (const [type, sets] of side.changes.sets) {
    const map = side.nameOf(type);
    for (const [key, item] of sets) {
      if (map === blockMapName) {
        const root = merged.rootOfBlock(key.slice(0, key.lastIndexOf('/')));
        if (root !== null) touchText(root);
        continue;
      }
      const parsed = parseKey(key);
      if (!isCollectionName(map) || parsed === null) continue;
      const value = valueOf(item);
      const entry = at(map, parsed.id);
      if (parsed.field === 'deleted') {
        touched.set(parsed.id, { ...entry, deleted: value === true });
      } else if (!unseen.has(parsed.field)) {
        entry.fields.add(parsed.field);
        if (isEntityId(value)) entry.pointsAt.add(value);
        if (parsed.member !== null && value === true) entry.pointsAt.add(parsed.member);
      }
    }
  }
  for (const type of side.changes.written) touchText(side.nameOf(type));
  for (const type of other.changes.cut) touchText(other.nameOf(type));
  return touched;
}

const noChange = { deleted: null };

/** Kept by the app with every new thing; no work of anybody. */
const unseen = new Set(['createdAt', 'createdBy', 'order']);
