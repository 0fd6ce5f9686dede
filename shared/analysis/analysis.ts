import type { EntityId } from '../base/ids.ts';
import type { CollectionName, ListName, SingleName } from './collectionNames.ts';
import type { EntityOf } from './entity.ts';
import type { EntityTypes } from './entityTypes.ts';

/** The value of one entity of a collection. */
export type Entity<Name extends CollectionName> = EntityOf<EntityTypes[Name]>;

/** A stored value that could not be read; the value itself is kept where it is. */
export interface UnreadableValue {
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly field: string;
}

/**
 * The plain, immutable content of a case, projected from its document. Lists are in the order the
 * duo gave them and hold no deleted items. Everything that thinks, prints or checks reads this.
 */
export type Analysis = {
  readonly [Name in SingleName]: Entity<Name>;
} & {
  readonly [Name in ListName]: readonly Entity<Name>[];
} & {
  readonly schema: number;
  readonly unreadable: readonly UnreadableValue[];
};

/** The schema this code writes. Older is read through migrations; newer opens read-only. */
export const SCHEMA_VERSION = 1;

/** The id of the only entity of a single: its own name. */
export function singleId(name: SingleName): EntityId {
  return name as string as EntityId;
}
