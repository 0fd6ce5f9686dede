import type { Analysis } from '../analysis/analysis.ts';
import type { CollectionName } from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isEntityId } from '../base/ids.ts';
import { listOf } from './placeOfRemark.ts';

/** A value of a field as a suggestion keeps it; empty for what no suggestion can hold. */
export function writeProposedValue(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/**
 * The value a suggestion proposes for a field that is no text; undefined when it does not fit the
 * field, or points at what is not there.
 */
export function readProposedValue(
  analysis: Analysis,
  collection: CollectionName,
  field: string,
  words: string,
): unknown {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
  const type = fields[field];
  if (type === undefined || type.kind === 'prose' || words === '') return undefined;
  const value = type.read(parse(type, words)) ?? undefined;
  if (value === undefined) return undefined;
  if (type.kind !== 'ref' && type.kind !== 'refs') return value;
  const ids = new Set<unknown>(listOf(analysis, type.to).map(({ id }) => id));
  const pointedAt = Array.isArray(value) ? value : [value];
  return pointedAt.every((id) => isEntityId(id) && ids.has(id)) ? value : undefined;
}

function parse({ kind }: AnyField, words: string): unknown {
  switch (kind) {
    case 'line':
    case 'mark':
    case 'choice':
    case 'date':
    case 'ref':
      return words;
    default:
      try {
        return JSON.parse(words) as unknown;
      } catch {
        return undefined;
      }
  }
}
