import { isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import { listOf } from '../analysis/displayValue.ts';
import { isBlank, isProse, type Prose } from '../analysis/prose.ts';
import { isEntityId } from '../base/ids.ts';
import { mainFields, parentFields } from './aboutFields.ts';
import { ownFields, type Dropped, type Item } from './siftItem.ts';

export type ItemLists = ReadonlyMap<CollectionName, readonly Item[]>;

export interface Fallen {
  readonly items: ItemLists;
  readonly dropped: readonly Dropped[];
}

/**
 * Lets go of what lost its ground: items whose own text was dropped, what hung under a dropped item,
 * and paragraphs that point at one; again and again, until nothing falls any more. After it no
 * reference points at anything that was in `whole` and is not in the copy.
 */
export function dropFallen(whole: ItemLists, sifted: ItemLists): Fallen {
  const dropped: Dropped[] = [];
  let items = sifted;
  let before = -1;
  while (dropped.length !== before) {
    before = dropped.length;
    items = oneRound(whole, items, dropped);
  }
  const isGone = goneOf(whole, items);
  return {
    items: mapItems(items, (collection, item) => unpointed(collection, item, isGone)),
    dropped,
  };
}

type IsGone = (collection: CollectionName, id: unknown) => boolean;

function oneRound(whole: ItemLists, items: ItemLists, dropped: Dropped[]): ItemLists {
  const isGone = goneOf(whole, items);
  return mapItems(items, (collection, item) => {
    const place = `${collection}/${item.id}`;
    const original = whole.get(collection)?.find(({ id }) => id === item.id);
    const main = mainFields[collection];
    const isEmptied = main !== undefined && !isEmpty(original?.[main]) && isEmpty(item[main]);
    const isOrphan = (parentFields[collection] ?? []).some((field) =>
      isGone(parentCollection(collection, field), item[field]),
    );
    if (!isSingleName(collection) && (isEmptied || isOrphan)) {
      dropped.push({ place, about: [], why: 'falls' });
      return null;
    }
    return withoutPointing(collection, item, isGone, dropped);
  });
}

/** Paragraphs that point at something that is gone may tell it: they go too. */
function withoutPointing(
  collection: CollectionName,
  item: Item,
  isGone: IsGone,
  dropped: Dropped[],
): Item {
  const changed = ownFields(collection).flatMap(([field, type]): [string, Prose][] => {
    const value = item[field];
    if (type.kind !== 'prose' || !isProse(value)) return [];
    const left = value.filter(
      ({ runs }) => !runs.some(({ ref }) => ref !== undefined && isGone(ref.collection, ref.id)),
    );
    if (left.length === value.length) return [];
    const prose = type.voice ? type.empty : left;
    const gone = type.voice ? [null] : value.filter((block) => !left.includes(block));
    for (const block of gone) {
      const at = `${collection}/${item.id}/${field}${block === null ? '' : `/${block.id}`}`;
      dropped.push({ place: at, about: [], why: 'falls' });
    }
    return [[field, prose]];
  });
  return changed.length === 0 ? item : { ...item, ...Object.fromEntries(changed) };
}

/** References to what is gone vanish; those that dangled before stay as they were. */
function unpointed(collection: CollectionName, item: Item, isGone: IsGone): Item {
  const changed = ownFields(collection).flatMap(([field, type]): [string, unknown][] => {
    const value = item[field];
    if (type.kind === 'ref') return isGone(type.to, value) ? [[field, null]] : [];
    if (type.kind !== 'refs') return [];
    const ids = listOf(value);
    const left = ids.filter((id) => !isGone(type.to, id));
    return left.length === ids.length ? [] : [[field, left]];
  });
  return changed.length === 0 ? item : { ...item, ...Object.fromEntries(changed) };
}

function goneOf(whole: ItemLists, items: ItemLists): IsGone {
  const gone = new Set<string>();
  for (const [collection, list] of whole) {
    const kept = new Set(items.get(collection)?.map(({ id }) => id));
    for (const { id } of list) if (!kept.has(id)) gone.add(`${collection}/${id}`);
  }
  return (collection, id) => isEntityId(id) && gone.has(`${collection}/${id}`);
}

function mapItems(
  items: ItemLists,
  change: (collection: CollectionName, item: Item) => Item | null,
): ItemLists {
  return new Map(
    [...items].map(([collection, list]) => [
      collection,
      list.flatMap((item) => {
        const left = change(collection, item);
        return left === null ? [] : [left];
      }),
    ]),
  );
}

function parentCollection(collection: CollectionName, field: string): CollectionName {
  const type = ownFields(collection).find(([name]) => name === field)?.[1];
  if (type?.kind !== 'ref') throw new Error(`${collection}.${field} is no reference`);
  return type.to;
}

function isEmpty(value: unknown): boolean {
  if (isProse(value)) return isBlank(value);
  return typeof value !== 'string' || value.trim() === '';
}
