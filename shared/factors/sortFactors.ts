import type { Analysis, Entity } from '../analysis/analysis.ts';
import { displayValue } from '../analysis/displayValue.ts';
import type { FieldName } from '../analysis/entityTypes.ts';
import { fieldType } from '../analysis/fieldWords.ts';
import { listOf } from '../analysis/displayValue.ts';

type Factor = Entity<'factor'>;

export interface FactorOrder {
  readonly field: FieldName<'factor'>;
  readonly isDescending: boolean;
}

/**
 * The factors ordered by a column: numbers and fixed options by their own order, sets by how many,
 * words as Dutch sorts them. What is not filled in comes last either way; equal ones stay in place.
 */
export function sortFactors(
  analysis: Analysis,
  factors: readonly Factor[],
  order: FactorOrder | null,
): readonly Factor[] {
  if (order === null) return factors;
  const { field, isDescending } = order;
  const keyed = factors.map((factor) => ({ factor, key: keyOf(analysis, factor, field) }));
  const direction = isDescending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return direction * compare(a.key, b.key);
    })
    .map(({ factor }) => factor);
}

type Key = number | string | null;

function keyOf(analysis: Analysis, factor: Factor, field: FieldName<'factor'>): Key {
  const type = fieldType('factor', field);
  const value: unknown = factor[field];
  switch (type.kind) {
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'choice': {
      const at = type.options.findIndex((option) => option === value);
      return at < 0 ? null : at;
    }
    case 'refs':
    case 'choices':
      return listOf(value).length || null;
    default:
      return displayValue(analysis, 'factor', factor, field) || null;
  }
}

const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return dutch.compare(String(a), String(b));
}
