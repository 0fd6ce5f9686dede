import type { EntityId } from '../base/ids.ts';
import type { Entity } from './analysis.ts';
import type { CollectionName } from './collectionNames.ts';
import { migrate, type EntityType, type FieldTable, type RawFields } from './entity.ts';
import { entityTypes } from './entityTypes.ts';
import type { Prose } from './prose.ts';

export interface EntityReading<Name extends CollectionName> {
  readonly entity: Entity<Name>;
  /** Fields whose stored value could not be read; the entity shows them as empty. */
  readonly unreadable: readonly string[];
}

/**
 * Reads one entity from its stored values. Never throws: an unreadable value becomes the field's
 * empty value and is named. Fields this version does not know are left alone.
 */
export function readEntity<Name extends CollectionName>(
  name: Name,
  id: EntityId,
  stored: RawFields,
  proseOf: (field: string) => Prose,
): EntityReading<Name> {
  const type: EntityType<CollectionName, FieldTable> = entityTypes[name];
  const raw = migrate(type.migrations, stored);
  const values: Record<string, unknown> = { id };
  const unreadable: string[] = [];
  for (const [fieldName, field] of Object.entries(type.fields)) {
    if (field.kind === 'prose') {
      values[fieldName] = proseOf(fieldName);
      continue;
    }
    const value = fieldName in raw ? field.read(raw[fieldName]) : field.empty;
    if (value === undefined) unreadable.push(fieldName);
    values[fieldName] = value ?? field.empty;
  }
  // The loop above filled every field of the table that `Entity<Name>` is derived from.
  return { entity: values as unknown as Entity<Name>, unreadable };
}
