import type { EntityId } from '../base/ids.ts';
import type { CollectionName } from './collectionNames.ts';
import { choice, flag, line, moment, type AnyField } from './fields.ts';

/** The stored values of one entity before reading: field name to whatever is there. */
export type RawFields = Readonly<Record<string, unknown>>;

/**
 * Reads an older shape. Migrations are reader-side: they run on every read, never rewrite the
 * document, and must leave newer shapes alone (two replicas on different versions keep writing).
 */
export interface Migration {
  readonly id: number;
  readonly up: (raw: RawFields) => RawFields;
}

export type FieldTable = Readonly<Record<string, AnyField>>;

export interface EntityType<Name extends CollectionName, Fields extends FieldTable> {
  readonly name: Name;
  readonly fields: Fields & CommonFields;
  readonly migrations: readonly Migration[];
}

export type ValueOf<Fields extends FieldTable> = {
  readonly [Key in keyof Fields]: Fields[Key]['empty'];
};

/** The immutable value of an entity, for example `EntityOf<typeof factor>`. */
export type EntityOf<Type extends EntityType<CollectionName, FieldTable>> = {
  readonly id: EntityId;
} & ValueOf<Type['fields']>;

/** What every item carries. `order` is a fractional index; `deleted` is the only way to delete. */
export const commonFields = {
  createdBy: line(120),
  createdAt: moment(),
  order: line(200),
  deleted: flag(),
  visibleTo: choice(['family', 'duo']),
} as const;
export type CommonFields = typeof commonFields;

/** Declares an entity; throws when its migrations are not numbered 1, 2, 3, ... */
export function defineEntity<Name extends CollectionName, Fields extends FieldTable>(
  name: Name,
  fields: Fields,
  migrations: readonly Migration[] = [],
): EntityType<Name, Fields> {
  migrations.forEach((migration, index) => {
    if (migration.id !== index + 1) {
      throw new Error(`Migrations of ${name} must be numbered 1, 2, 3, ...`);
    }
  });
  return { name, fields: { ...fields, ...commonFields }, migrations };
}

/** Applies all migrations of an entity in order. */
export function migrate(migrations: readonly Migration[], raw: RawFields): RawFields {
  return migrations.reduce((fields, migration) => migration.up(fields), raw);
}
