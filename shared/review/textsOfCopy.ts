import type { Analysis } from '../analysis/analysis.ts';
import { collectionNames, type CollectionName } from '../analysis/collectionNames.ts';
import { commonFields } from '../analysis/entity.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isProse, type Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { listOf } from '../remarks/placeOfRemark.ts';

/** One text of an analysis. */
export interface ProseAt {
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly field: string;
  readonly prose: Prose;
}

/** One line of an analysis. */
export type LineAt = Omit<ProseAt, 'prose'> & { readonly line: string };

/** Every text with blocks in which something stands. */
export function proseOf(analysis: Analysis): readonly ProseAt[] {
  return valuesOf(analysis).flatMap(({ collection, id, field, type, value }) =>
    type.kind === 'prose' && isProse(value) && value.length > 0
      ? [{ collection, id, field, prose: value }]
      : [],
  );
}

/** Every line in which something stands; not who made what. */
export function linesOf(analysis: Analysis): readonly LineAt[] {
  return valuesOf(analysis).flatMap(({ collection, id, field, type, value }) =>
    type.kind === 'line' && typeof value === 'string' && value !== '' && !(field in commonFields)
      ? [{ collection, id, field, line: value }]
      : [],
  );
}

interface ValueAt {
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly field: string;
  readonly type: AnyField;
  readonly value: unknown;
}

function valuesOf(analysis: Analysis): readonly ValueAt[] {
  return collectionNames.flatMap((collection) => {
    const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
    return listOf(analysis, collection).flatMap((item) =>
      Object.entries(fields).map(([field, type]) => ({
        ...{ collection, id: item.id, field, type },
        value: item[field],
      })),
    );
  });
}
