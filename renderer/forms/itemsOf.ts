import type { Analysis } from '#shared/analysis/analysis';
import type { AnyEntity } from '#shared/analysis/displayValue';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { comparePartialDates, parsePartialDate, readPartialDate } from '#shared/base/partialDate';
import type { ListPart } from './describe.ts';

export type Item = AnyEntity & { readonly id: EntityId };

/** The item a nested list hangs under. */
export interface Parent {
  readonly field: string;
  readonly id: EntityId;
}

/** The items that a list shows, in the order in which it shows them. */
export function itemsOf(
  analysis: Analysis,
  part: ListPart,
  parent: Parent | null,
): readonly Item[] {
  const all: readonly Item[] = analysis[part.collection];
  const shown = all.filter(
    (item) => isShown(part, item) && (parent === null || item[parent.field] === parent.id),
  );
  const { sortBy } = part;
  if (sortBy === undefined) return shown;
  return [...shown].sort((a, b) => comparePartialDates(dateOf(a[sortBy]), dateOf(b[sortBy])));
}

/** The values a new item of this list begins with. */
export function firstValues(
  part: ListPart,
  parent: Parent | null,
  option: string | null,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = { ...part.begins };
  const only = part.only?.values[0];
  if (part.only !== undefined && only != null) values[part.only.field] = only;
  if (part.addPerOption !== undefined && option !== null) values[part.addPerOption] = option;
  if (parent !== null) values[parent.field] = parent.id;
  return values;
}

/**
 * Behind which item of the whole list an item must stand to come at `index` of the shown ones;
 * null for the top.
 */
export function neighbourAt(
  analysis: Analysis,
  part: ListPart,
  shown: readonly Item[],
  item: Item,
  index: number,
): EntityId | null {
  const others = shown.filter(({ id }) => id !== item.id);
  const before = others[index - 1];
  if (before !== undefined) return before.id;
  const all: readonly Item[] = analysis[part.collection].filter(({ id }) => id !== item.id);
  const first = all.findIndex(({ id }) => id === others[0]?.id);
  const neighbour = all[first - 1]?.id;
  return isEntityId(neighbour) ? neighbour : null;
}

function isShown(part: ListPart, item: Item): boolean {
  if (part.only === undefined) return true;
  const value = item[part.only.field];
  return part.only.values.some((candidate) => candidate === value);
}

function dateOf(value: unknown) {
  return typeof value === 'string' ? parsePartialDate(value) : (readPartialDate(value) ?? null);
}
