import type { CollectionName } from '../analysis/collectionNames.ts';
import { isCollectionName } from '../analysis/collectionNames.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';

/** An item, one of its fields, or one paragraph of a field. */
export interface AboutPlace {
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly field: string | null;
  readonly block: string | null;
}

/** `collection/id[/field[/block]]`, as an about mark keeps it. */
export function placeKey({ collection, id, field, block }: AboutPlace): string {
  return [collection, id, field, block].filter((part) => part !== null).join('/');
}

/** Null for what is no place. */
export function readPlace(key: string): AboutPlace | null {
  const [collection, id, field, block, more] = key.split('/');
  if (!isCollectionName(collection) || !isEntityId(id) || more !== undefined) return null;
  return { collection, id, field: field ?? null, block: block ?? null };
}

/** The place itself, then what it is a part of, from near to far. */
export function widerPlaces(place: AboutPlace): readonly AboutPlace[] {
  const field = place.block === null ? [] : [{ ...place, block: null }];
  const item = place.field === null ? [] : [{ ...place, field: null, block: null }];
  return [place, ...field, ...item];
}
