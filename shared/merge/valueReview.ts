import { isCollectionName, type CollectionName } from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { plainText } from '../analysis/prose.ts';
import { blockMapName, readType, typeKey } from '../casedoc/blockNames.ts';
import { readProse } from '../casedoc/flatText.ts';
import { parseKey } from '../casedoc/keys.ts';
import type { ReviewItem } from './mergeReceipt.ts';
import { pairId, setValueOf, valueOf, type DocView, type MergeSide } from './mergeSide.ts';
import type * as Y from 'yjs';

/** Single values, members of sets and types of blocks that both set, each to something else. */
export function reviewValues(
  mine: MergeSide,
  theirs: MergeSide,
  merged: DocView,
): readonly ReviewItem[] {
  const items: ReviewItem[] = [];
  for (const both of setByBoth(mine, theirs, merged)) {
    const item =
      both.map === blockMapName ? reviewBlockType(both, merged) : reviewScalar(both, mine, theirs);
    if (item !== null) items.push(item);
  }
  return items;
}

interface SetByBoth {
  readonly map: string;
  readonly key: string;
  readonly mine: Y.Item;
  readonly theirs: Y.Item;
  readonly now: unknown;
}

/** What the app keeps about a thing; `deleted` and the order are told in their own way. */
const bookkeeping = new Set(['createdAt', 'createdBy', 'order', 'deleted']);

function* setByBoth(mine: MergeSide, theirs: MergeSide, merged: DocView): Iterable<SetByBoth> {
  for (const [type, sets] of mine.changes.sets) {
    const map = mine.nameOf(type);
    const theirType = theirs.doc.share.get(map);
    const theirSets = theirType === undefined ? undefined : theirs.changes.sets.get(theirType);
    for (const [key, own] of theirSets === undefined ? [] : sets) {
      const other = theirSets?.get(key);
      if (other === undefined || isSame(valueOf(own), valueOf(other))) continue;
      const now = valueOf(merged.doc.share.get(map)?._map.get(key));
      yield { map, key, mine: own, theirs: other, now };
    }
  }
}

function reviewScalar(both: SetByBoth, mine: MergeSide, theirs: MergeSide): ReviewItem | null {
  const parsed = parseKey(both.key);
  if (!isCollectionName(both.map) || parsed === null || bookkeeping.has(parsed.field)) return null;
  if (!isTold(both.map, parsed.field)) return null;
  return {
    id: pairId('value', `${both.map}/${both.key}`, both.mine, both.theirs),
    kind: 'scalar',
    place: { collection: both.map, entity: parsed.id, field: parsed.field },
    member: parsed.member,
    mine: setValueOf(mine, both.mine),
    theirs: setValueOf(theirs, both.theirs),
    now: both.now,
  };
}

function reviewBlockType(both: SetByBoth, merged: DocView): ReviewItem | null {
  const block = both.key.slice(0, both.key.lastIndexOf('/'));
  const root = both.key === typeKey(block) ? merged.rootOfBlock(block) : null;
  const place = root === null ? null : merged.placeOf(root);
  if (root === null || place === null) return null;
  const prose = readProse(merged.doc.getText(root), merged.doc.getMap(blockMapName));
  return {
    id: pairId('type', block, both.mine, both.theirs),
    kind: 'blockType',
    place,
    block,
    text: plainText(prose.filter(({ id }) => id === block)),
    mine: readType(valueOf(both.mine)),
    theirs: readType(valueOf(both.theirs)),
    now: readType(both.now),
  };
}

/** Where a box lies and what the app noted say nothing: two need not look at it together. */
function isTold(collection: CollectionName, field: string): boolean {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
  const kind = fields[field]?.kind;
  return kind !== undefined && kind !== 'place' && kind !== 'mark';
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
