import { nameOf } from '../analysis/entityNames.ts';
import type { EntityId } from '../base/ids.ts';
import { areAlike } from './alikeNames.ts';
import type { NamedPlace, ReviewItem } from './mergeReceipt.ts';
import { type DocView, type MergeSide } from './mergeSide.ts';
import type { Touched } from './touched.ts';

type Named = 'factor' | 'participant';

/** Factors and people that each added apart from the other and that are called nearly the same. */
export function reviewAlike(
  mine: MergeSide,
  myTouched: ReadonlyMap<EntityId, Touched>,
  theirs: MergeSide,
  theirTouched: ReadonlyMap<EntityId, Touched>,
  merged: DocView,
): readonly ReviewItem[] {
  return NAMED.flatMap((list) => {
    const own = addedTo(list, myTouched, theirs, merged);
    const others = own.length === 0 ? [] : addedTo(list, theirTouched, mine, merged);
    return own.flatMap((left) =>
      others
        .filter((right) => areAlike(nameIn(merged, left), nameIn(merged, right)))
        .map((right): ReviewItem => {
          const ids = [left.entity, right.entity].sort();
          return {
            id: ['alike', list, ...ids].join('|'),
            kind: 'alike',
            mine: left,
            theirs: right,
          };
        }),
    );
  });
}

const NAMED: readonly Named[] = ['factor', 'participant'];

function addedTo(
  list: Named,
  touched: ReadonlyMap<EntityId, Touched>,
  other: MergeSide,
  merged: DocView,
): readonly NamedPlace[] {
  const added = [...touched.values()].filter(
    ({ collection, entity }) => collection === list && !isIn(other, list, entity),
  );
  // Most merges bring no new thing, and reading a whole analysis is slow.
  if (added.length === 0) return [];
  const known = new Set(other.analysis()[list].map(({ id }) => id));
  const there = new Set(merged.analysis()[list].map(({ id }) => id));
  return added
    .filter(({ entity }) => there.has(entity) && !known.has(entity))
    .map(({ entity }) => ({
      collection: list,
      entity,
      title: nameOf(merged.analysis(), list, entity),
    }));
}

/** Also what the other had and removed is no new thing. */
function isIn({ doc }: MergeSide, list: Named, entity: EntityId): boolean {
  return doc.share.get(list)?._map.has(`${entity}/createdAt`) === true;
}

/** A person by the whole name: many are called Anne. */
function nameIn({ analysis }: DocView, { entity, title }: NamedPlace): string {
  const person = analysis().participant.find(({ id }) => id === entity);
  return person === undefined ? title : person.name;
}
