import type { Analysis } from '../analysis/analysis.ts';
import {
  collectionNames,
  isSingleName,
  listNames,
  remarkCollections,
  type CollectionName,
} from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isProse } from '../analysis/prose.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';
import { parseRemarkPlace } from '../remarks/remarkPlace.ts';
import { parentFields } from '../third-persons/aboutFields.ts';
import { dropFallen, type ItemLists } from '../third-persons/dropFallen.ts';
import type { Item } from '../third-persons/siftItem.ts';

/**
 * An analysis with only the chosen things (places as `formatRemarkPlace` writes them), what they are
 * made of (evidence, answers, the arrows of a pattern), what they name, and the round that asks about
 * them. People who are only named keep their name and part. Ids and blocks stay as they were; of
 * everything else nothing is left, and nothing points at it.
 */
export function onlyChosen(
  analysis: Analysis,
  chosen: readonly string[],
  review: EntityId | null,
): Analysis {
  const kept = new Map<string, 'whole' | 'named'>();
  const keep = (collection: CollectionName, id: EntityId, how: 'whole' | 'named'): void => {
    const key = `${collection}/${id}`;
    const known = kept.get(key);
    if (known === 'whole' || known === how) return;
    const item = itemsOf(analysis, collection).find((one) => one.id === id);
    if (item === undefined) return;
    kept.set(key, how);
    for (const [name, other] of needs(collection, item, how)) keep(name, other, 'named');
    if (how === 'named') return;
    for (const [name, other] of madeOf(analysis, collection, item)) keep(name, other, 'whole');
  };
  for (const [collection, id] of chosenItems(analysis, chosen)) keep(collection, id, 'whole');
  const whole: ItemLists = new Map(collectionNames.map((name) => [name, itemsOf(analysis, name)]));
  const sifted: ItemLists = new Map(
    collectionNames.map((name) => [
      name,
      itemsOf(analysis, name).flatMap((item): readonly Item[] => {
        if (name === 'review' && item.id === review) return [item];
        const how = kept.get(`${name}/${item.id}`);
        if (isSingleName(name)) return [how === 'whole' ? item : emptied(name, item, COVER)];
        if (how === undefined) return [];
        const isBare = name === 'participant' && how === 'named';
        return [isBare ? emptied(name, item, PERSON) : item];
      }),
    ]),
  );
  const values: Record<string, unknown> = { ...analysis, unreadable: [] };
  for (const [name, items] of dropFallen(whole, sifted).items) {
    values[name] = isSingleName(name) ? items[0] : items;
  }
  // Same keys, and values of the same types: only items and fields became fewer.
  return values as unknown as Analysis;
}

/** The things a choice is about: of a section everything in it. */
function chosenItems(
  analysis: Analysis,
  chosen: readonly string[],
): readonly (readonly [CollectionName, EntityId])[] {
  return chosen.flatMap((words): readonly (readonly [CollectionName, EntityId])[] => {
    const place = parseRemarkPlace(words);
    if (place === null) return [];
    if (place.kind !== 'section') return [[place.collection, place.id]];
    return collectionNames
      .filter((name) => sectionOf(name, '') === place.section && !ABOUT_THE_WORK.includes(name))
      .flatMap((name) => itemsOf(analysis, name).map(({ id }) => [name, id] as const));
  });
}

/** Rounds and what was said in them go along only with a review of the whole. */
const ABOUT_THE_WORK: readonly CollectionName[] = [
  ...remarkCollections,
  'criterionNote',
  'consent',
  'capability',
  'authority',
];

/** What stays of the singles that were not chosen, and of people who are only named. */
const COVER: readonly string[] = ['code'];
const PERSON: readonly string[] = ['name', 'callingName', 'role', 'relation', 'order'];

/** What an item cannot be read without: what it hangs under, and what its own sentences name. */
function needs(
  collection: CollectionName,
  item: Item,
  how: 'whole' | 'named',
): readonly (readonly [CollectionName, EntityId])[] {
  if (collection === 'participant' && how === 'named') return [];
  const parents = parentFields[collection] ?? [];
  return fieldsOf(collection).flatMap(([field, type]) => {
    const value = item[field];
    if (isProse(value)) {
      return value.flatMap(({ runs }) =>
        runs.flatMap(({ ref }) =>
          ref === undefined
            ? []
            : [[ref.collection, ref.id] as readonly [CollectionName, EntityId]],
        ),
      );
    }
    if (how === 'named' && !parents.includes(field)) return [];
    if (type.kind !== 'ref' && type.kind !== 'refs') return [];
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    return ids.filter(isEntityId).map((id) => [type.to, id] as const);
  });
}

/** Parts of a thing: what hangs under it, and the arrows a pattern is drawn with. */
function madeOf(
  analysis: Analysis,
  collection: CollectionName,
  { id, links }: Item,
): readonly (readonly [CollectionName, EntityId])[] {
  if (collection === 'loop' && Array.isArray(links)) {
    return links.filter(isEntityId).map((link) => ['link', link] as const);
  }
  if (collection !== 'hypothesis') return [];
  return (['evidence', 'position'] as const).flatMap((name) =>
    analysis[name]
      .filter(({ hypothesis }) => hypothesis === id)
      .map((part) => [name, part.id] as const),
  );
}

function emptied(collection: CollectionName, item: Item, keeps: readonly string[]): Item {
  const empty = fieldsOf(collection).flatMap(([field, type]): [string, unknown][] =>
    keeps.includes(field) ? [] : [[field, type.empty]],
  );
  return { ...item, ...Object.fromEntries(empty) };
}

function fieldsOf(collection: CollectionName): readonly [string, AnyField][] {
  return Object.entries<AnyField>(entityTypes[collection].fields);
}

function itemsOf(analysis: Analysis, name: CollectionName): readonly Item[] {
  if (isSingleName(name)) return [analysis[name]];
  return listNames.includes(name) ? analysis[name] : [];
}
