import { isEntityId } from '../base/ids.ts';
import { readPartialDate } from '../base/partialDate.ts';
import { longDate, rememberedDate } from '../text/nl/dates.ts';
import type { Analysis } from './analysis.ts';
import type { CollectionName } from './collectionNames.ts';
import { firstLine, nameOf } from './entityNames.ts';
import { fieldType, fieldWords } from './fieldWords.ts';
import { isProse } from './prose.ts';

/** An entity of any kind, for code that follows the field tables. */
export type AnyEntity = Readonly<Record<string, unknown>>;

/** The value of a field in words, on one line; empty when nothing is filled in. */
export function displayValue(
  analysis: Analysis,
  collection: CollectionName,
  entity: AnyEntity,
  field: string,
): string {
  const type = fieldType(collection, field);
  const words = fieldWords(collection, field);
  const value = entity[field];
  switch (type.kind) {
    case 'line':
      return typeof value === 'string' ? value : '';
    case 'prose':
      return isProse(value) ? firstLine(value) : '';
    case 'choice':
      return typeof value === 'string' ? (words.options?.[value] ?? '') : '';
    case 'choices':
      return listOf(value)
        .map((option) => words.options?.[option] ?? '')
        .join(', ');
    case 'number':
      return typeof value === 'number' ? (words.scale?.[value - 1] ?? String(value)) : '';
    case 'flag':
      return value === true ? words.label : '';
    case 'date':
      return typeof value === 'string' ? longDate(value) : '';
    case 'partialDate': {
      const date = readPartialDate(value);
      return date === undefined ? '' : rememberedDate(date);
    }
    case 'ref':
      return isEntityId(value) ? nameOf(analysis, type.to, value) : '';
    case 'refs':
      return listOf(value)
        .filter(isEntityId)
        .map((id) => nameOf(analysis, type.to, id))
        .join(', ');
    case 'place':
    case 'mark':
    case 'moment':
      return '';
  }
}

/** The members of a set as they are stored; empty for anything else. */
export function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
}
