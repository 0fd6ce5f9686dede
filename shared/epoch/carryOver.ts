import * as Y from 'yjs';
import {
  collectionNames,
  isCollectionName,
  isSingleName as isSingle,
  type CollectionName,
} from '../analysis/collectionNames.ts';
import type { EntityId } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { caseIdentityOf } from '../casedoc/caseIdentity.ts';
import { fieldKey, parseKey, parseProseName } from '../casedoc/keys.ts';
import { newSharedDoc, type SharedDoc } from '../casedoc/updates.ts';
import { carryBlocks, carryMarks, wordsSince, type BlockConflict } from './carryText.ts';
import { letterNames } from './letterNames.ts';
import { readLetterOrder } from './letterOrder.ts';
import { BASE_KEY, epochBase, noteCarried } from './startEpoch.ts';
import { transplant } from './transplant.ts';
import { editsSince, isErasedIn, isSince } from './workSince.ts';

/** A value both set since the history was cleaned up; the cleaned version's value stands. */
export interface CarriedConflict {
  readonly collection: CollectionName;
  readonly entity: EntityId;
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface CarriedOver {
  /** Texts that got words of the old history. */
  readonly texts: number;
  /** Words that came over with them. */
  readonly words: number;
  readonly values: number;
  readonly conflicts: readonly CarriedConflict[];
  readonly blocks: readonly BlockConflict[];
}

const CARRY_ORIGIN = 'carry-over';

/**
 * Writes into a cleaned document what was written in the old one since, letter by letter: what its
 * writer did after the clean-up, and nothing of the history before it. `old` is the document in
 * which work went on; it is not changed.
 */
export function carryOver(cleaned: SharedDoc, old: SharedDoc): Result<CarriedOver, 'no-base'> {
  const since = commonState(cleaned, old);
  const order = readLetterOrder(cleaned);
  const epoch = caseIdentityOf(cleaned)?.epoch;
  const base = since === null ? null : rebuild(old, since);
  if (since === null || base === null || order === null || epoch === undefined)
    return fail('no-base');
  let texts = 0;
  let words = 0;
  let blocks: readonly BlockConflict[] = [];
  const docs = { base, since, old, cleaned };
  const values: CarriedValues = { set: 0, conflicts: [], returned: new Set() };
  cleaned.transact(() => {
    for (const name of old.share.keys()) {
      if (!isCollectionName(name)) continue;
      carryValues(name, docs, values);
      emptyValues(name, docs, values);
    }
    returnRemoved(docs, values);
  }, CARRY_ORIGIN);
  const carried = textsOf(docs, values).map((name) => {
    const names = letterNames(cleaned, { name, epoch, order: order(name), base: BASE_KEY });
    return { text: { name, ...docs }, names };
  });
  // As from elsewhere: Yjs then reckons with letters that come in anywhere in a text.
  Y.transact(
    cleaned,
    (transaction) => {
      for (const { text, names } of carried) transplant({ ...text, names }, transaction);
    },
    CARRY_ORIGIN,
    false,
  );
  cleaned.transact(() => {
    for (const { text, names } of carried) {
      carryMarks(text, names);
      const owner = parseProseName(text.name)?.id;
      const came = owner === undefined || values.returned.has(owner) ? null : wordsSince(text);
      if (came === null) continue;
      texts += 1;
      words += came;
    }
    blocks = carryBlocks(docs);
    noteCarried(cleaned, old);
  }, CARRY_ORIGIN);
  base.destroy();
  return ok({ texts, words, values: values.set, conflicts: values.conflicts, blocks });
}

/** The texts in which there may be something since; not those of what was cleaned away for good. */
function textsOf({ old, cleaned }: CarriedDocs, { returned }: CarriedValues): readonly string[] {
  return [...old.share.keys()].filter((name) => {
    const owner = parseProseName(name)?.id;
    if (owner === undefined || old.getText(name)._start === null) return false;
    return returned.has(owner) || isSingle(owner) || isInLists(cleaned, owner);
  });
}

function isInLists(doc: SharedDoc, id: EntityId): boolean {
  return collectionNames.some((list) => wasIn(doc, list, id));
}

/** What both had when the history was cleaned up, or came over since, as far as `old` ever came. */
function commonState(cleaned: SharedDoc, old: SharedDoc): Y.Snapshot | null {
  const began = epochBase(cleaned);
  if (began === null) return null;
  const common = new Map<number, number>();
  for (const [client, clock] of began.sv) {
    const known = Math.min(clock, Y.getState(old.store, client));
    if (known > 0) common.set(client, known);
  }
  return Y.createSnapshot(began.ds, common);
}

function rebuild(old: SharedDoc, state: Y.Snapshot): SharedDoc | null {
  try {
    return Y.createDocFromSnapshot(old, state, newSharedDoc());
  } catch {
    return null;
  }
}

interface CarriedValues {
  set: number;
  readonly conflicts: CarriedConflict[];
  /** Things that were cleaned away and worked at: they come back as removed things, whole. */
  readonly returned: Set<EntityId>;
}

function carryValues(
  name: CollectionName,
  { base, since, old, cleaned }: CarriedDocs,
  carried: CarriedValues,
): void {
  const before = base.getMap<unknown>(name);
  const mine = old.getMap<unknown>(name);
  const theirs = cleaned.getMap<unknown>(name);
  for (const [key, value] of mine) {
    const item = mine._map.get(key);
    // A value that another replaced or took away until then is not what this writer did.
    if (item === undefined || !isSince(since, item.id) || isSame(value, before.get(key))) continue;
    const parsed = parseKey(key);
    if (parsed === null) continue;
    const { id, field } = parsed;
    const wasThere = before.has(fieldKey(id, 'createdAt'));
    if (wasThere && !theirs.has(fieldKey(id, 'createdAt'))) carried.returned.add(id);
    const now = theirs.get(key);
    if (isSame(now, before.get(key)) || carried.returned.has(id)) {
      theirs.set(key, value);
      carried.set += 1;
    } else if (!isSame(now, value)) {
      carried.conflicts.push({ collection: name, entity: id, field, mine: value, theirs: now });
    }
  }
}

/** Values that were emptied since, by taking a step back for example. */
function emptyValues(name: CollectionName, docs: CarriedDocs, carried: CarriedValues): void {
  const mine = docs.old.getMap<unknown>(name);
  const theirs = docs.cleaned.getMap<unknown>(name);
  for (const [key, value] of docs.base.getMap<unknown>(name)) {
    const parsed = parseKey(key);
    if (mine.has(key) || !theirs.has(key) || parsed === null) continue;
    const { id: entity, field } = parsed;
    const now = theirs.get(key);
    if (isSame(now, value)) {
      theirs.delete(key);
      carried.set += 1;
    } else carried.conflicts.push({ collection: name, entity, field, mine: null, theirs: now });
  }
}

/** Also a thing of which only a text changed comes back when its list was cleaned of it. */
function returnRemoved(docs: CarriedDocs, carried: CarriedValues): void {
  for (const name of docs.old.share.keys()) {
    const owner = parseProseName(name);
    if (owner === null || editsSince(docs.old, name, docs.since).length === 0) continue;
    const list = collectionNames.find((one) => wasIn(docs.base, one, owner.id));
    if (list !== undefined && !wasIn(docs.cleaned, list, owner.id)) carried.returned.add(owner.id);
  }
  for (const list of collectionNames) {
    const mine = docs.old.getMap<unknown>(list);
    const theirs = docs.cleaned.getMap<unknown>(list);
    for (const [key, value] of mine) {
      const id = parseKey(key)?.id;
      const item = mine._map.get(key);
      if (id === undefined || !carried.returned.has(id)) continue;
      if (item === undefined || isErasedIn(docs.since, item.id)) continue;
      theirs.set(key, value);
      theirs.set(fieldKey(id, 'deleted'), true);
    }
  }
}

function wasIn(doc: SharedDoc, list: CollectionName, id: EntityId): boolean {
  return doc.getMap(list).has(fieldKey(id, 'createdAt'));
}

interface CarriedDocs {
  readonly base: SharedDoc;
  readonly since: Y.Snapshot;
  readonly old: SharedDoc;
  readonly cleaned: SharedDoc;
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
