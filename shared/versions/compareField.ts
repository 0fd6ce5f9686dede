import type { Analysis } from '../analysis/analysis.ts';
import type { CollectionName } from '../analysis/collectionNames.ts';
import { displayValue, type AnyEntity } from '../analysis/displayValue.ts';
import { fieldType, fieldWords } from '../analysis/fieldWords.ts';
import { isBlank, isProse } from '../analysis/prose.ts';
import { versions } from '../text/nl/versions.ts';
import { compareProse, sameProse } from './compareProse.ts';
import type { FieldChange } from './versionComparison.ts';

export interface FieldPair {
  readonly before: Analysis;
  readonly after: Analysis;
  readonly collection: CollectionName;
  readonly field: string;
  /** Null: the thing was not there. */
  readonly was: AnyEntity | null;
  readonly is: AnyEntity | null;
}

/** What differs in one field, in words; null when it reads the same. */
export function compareField(pair: FieldPair): FieldChange | null {
  const { collection, field, was, is } = pair;
  const type = fieldType(collection, field);
  const [old, fresh] = [was?.[field] ?? type.empty, is?.[field] ?? type.empty];
  if (type.kind === 'prose') {
    const [left, right] = [isProse(old) ? old : [], isProse(fresh) ? fresh : []];
    if (sameProse(left, right) || (isBlank(left) && isBlank(right))) return null;
    const { label } = fieldWords(collection, field);
    return { field, label, kind: 'text', voice: type.voice, change: compareProse(left, right) };
  }
  if (sameValue(old, fresh)) return null;
  if (field === 'visibleTo') return compareReaders(old, fresh);
  const [from, to] = [words(pair.before, pair, was), words(pair.after, pair, is)];
  // A change that no reader can see, for example of a moment the app noted.
  if (from === '' && to === '') return null;
  return { field, label: fieldWords(collection, field).label, kind: 'value', from, to };
}

/** True when two stored values of a field mean the same. */
export function sameValue(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function words(
  analysis: Analysis,
  { collection, field }: FieldPair,
  entity: AnyEntity | null,
): string {
  if (entity === null) return '';
  if (fieldType(collection, field).kind === 'flag') {
    return entity[field] === true ? versions.yes : versions.no;
  }
  return displayValue(analysis, collection, entity, field);
}

/** Nothing chosen means that everybody may read it. */
function compareReaders(old: unknown, fresh: unknown): FieldChange | null {
  const name = (value: unknown): string =>
    value === 'duo' ? versions.visibleTo.duo : versions.visibleTo.family;
  const [from, to] = [name(old), name(fresh)];
  const { label } = versions.visibleTo;
  return from === to ? null : { field: 'visibleTo', label, kind: 'value', from, to };
}
