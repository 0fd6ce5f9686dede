import type { Analysis } from '../analysis/analysis.ts';
import { collectionNames, isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import type { AnyEntity } from '../analysis/displayValue.ts';
import { codeOf, nameOf } from '../analysis/entityNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import { sectionIds, type SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import { sections } from '../text/nl/sections.ts';
import { compareField } from './compareField.ts';
import { longestRise } from './longestRise.ts';
import { parentOf } from './parentOf.ts';
import type {
  FieldChange,
  ItemChange,
  SectionChange,
  VersionComparison,
} from './versionComparison.ts';

/**
 * What differs between two states of one analysis: things added, changed, removed and moved, and
 * texts word by word. Plain data, the same on every machine; empty for two that read the same.
 */
export function compareVersions(before: Analysis, after: Analysis): VersionComparison {
  const found = new Map<SectionId | null, ItemChange[]>();
  for (const name of collectionNames) {
    for (const item of compareCollection(before, after, name)) {
      for (const [section, part] of bySection(item)) {
        found.set(section, [...(found.get(section) ?? []), part]);
      }
    }
  }
  const order: readonly (SectionId | null)[] = [...sectionIds, null];
  const changes = order.flatMap((section): readonly SectionChange[] => {
    const items = found.get(section);
    return items === undefined ? [] : [{ section, items }];
  });
  const texts = changes
    .flatMap(({ items }) => items.flatMap(({ fields }) => fields))
    .flatMap((field) => (field.kind === 'text' ? [field.change] : []));
  return {
    sections: changes,
    wordsAdded: texts.reduce((sum, text) => sum + text.wordsAdded, 0),
    wordsRemoved: texts.reduce((sum, text) => sum + text.wordsRemoved, 0),
  };
}

type Item = AnyEntity & { readonly id: EntityId };

/** Bookkeeping of an item: said with the item itself, or of no interest to a reader. */
const UNSHOWN = new Set(['createdBy', 'createdAt', 'order', 'deleted']);

function compareCollection(
  before: Analysis,
  after: Analysis,
  name: CollectionName,
): readonly ItemChange[] {
  const [old, fresh] = [itemsOf(before, name), itemsOf(after, name)];
  const known = new Map(old.map((item) => [item.id, item]));
  const present = new Set(fresh.map(({ id }) => id));
  const moved = movedItems(old, fresh);
  const changes: ItemChange[] = [];
  for (const item of fresh) {
    const was = known.get(item.id);
    if (was === item && !moved.has(item.id)) continue;
    const fields = compareFields(before, after, name, was ?? null, item);
    if (was === undefined) {
      changes.push({ ...describe(after, name, item), kind: 'added', isMoved: false, fields });
    } else if (fields.length > 0 || moved.has(item.id)) {
      const isMoved = moved.has(item.id);
      changes.push({ ...describe(after, name, item), kind: 'changed', isMoved, fields });
    }
  }
  for (const item of old.filter(({ id }) => !present.has(id))) {
    const fields = compareFields(before, after, name, item, null);
    changes.push({ ...describe(before, name, item), kind: 'removed', isMoved: false, fields });
  }
  return changes;
}

function compareFields(
  before: Analysis,
  after: Analysis,
  name: CollectionName,
  was: Item | null,
  is: Item | null,
): readonly FieldChange[] {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  return Object.keys(fields).flatMap((field) => {
    if (UNSHOWN.has(field)) return [];
    const change = compareField({ before, after, collection: name, field, was, is });
    return change === null ? [] : [change];
  });
}

/** A single is filled in over more sections: each shows the fields that are asked there. */
function bySection(item: ItemChange): readonly (readonly [SectionId | null, ItemChange])[] {
  if (!isSingleName(item.collection)) return [[sectionOf(item.collection, ''), item]];
  const parts = new Map<SectionId | null, FieldChange[]>();
  for (const field of item.fields) {
    const section = sectionOf(item.collection, field.field);
    parts.set(section, [...(parts.get(section) ?? []), field]);
  }
  return [...parts].map(([section, fields]) => [section, { ...item, fields }]);
}

/** What stands elsewhere among the things that both have; the fewest that explain the order. */
function movedItems(old: readonly Item[], fresh: readonly Item[]): ReadonlySet<EntityId> {
  const places = new Map(old.map(({ id }, index) => [id, index]));
  const shared = fresh.filter(({ id }) => places.has(id));
  const kept = new Set(longestRise(shared.map(({ id }) => places.get(id) ?? 0)));
  return new Set(shared.filter((_, index) => !kept.has(index)).map(({ id }) => id));
}

function describe(
  analysis: Analysis,
  name: CollectionName,
  item: Item,
): Pick<ItemChange, 'collection' | 'id' | 'code' | 'title' | 'under'> {
  const parent = parentOf(name, item);
  return {
    collection: name,
    id: item.id,
    code: isSingleName(name) ? '' : codeOf(analysis, name, item.id),
    title: titleOf(analysis, name, item.id),
    under:
      parent === null
        ? ''
        : `${codeOf(analysis, parent.collection, parent.id)} ${nameOf(analysis, parent.collection, parent.id)}`.trim(),
  };
}

function titleOf(analysis: Analysis, name: CollectionName, id: EntityId): string {
  // Where the work on a section stands is called by its section.
  const section = name === 'sectionState' ? sectionIds.find((known) => known === id) : undefined;
  return section === undefined ? nameOf(analysis, name, id) : sections[section].title;
}

function itemsOf(analysis: Analysis, name: CollectionName): readonly Item[] {
  return isSingleName(name) ? [analysis[name]] : analysis[name];
}
